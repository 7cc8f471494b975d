import { expect, it } from 'vitest';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

it('a control is called the same on the pages of help as on the control', () => {
  for (const { about, app, feedback, sharing, source } of [nb, nn]) {
    const help = JSON.stringify(about);
    for (const name of [app.skipToContent, feedback.open, sharing.open, source.views.text]) expect(help).toContain(`«${name}»`);
    expect(source.pageImage(1, '')).toContain(`«${source.views.text}»`);
  }
});
