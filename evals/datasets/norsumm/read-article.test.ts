import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

describe('readArticle', () => {
  it('takes the words before the first bar for the title, and those between a full stop and a bar for a heading', () => {
    expect(readArticle('Ny plan | Styret møttes. Det vedtok planen. Hva nå | Arbeidet starter i mai. | Alle er glade.')).toEqual({
      title: 'Ny plan',
      sections: [
        { headings: [], text: 'Styret møttes. Det vedtok planen.' },
        { headings: ['Hva nå'], text: 'Arbeidet starter i mai.\nAlle er glade.' },
      ],
    });
  });

  it('passes over headings with nothing under them', () => {
    expect(readArticle('Ny plan | Les også | Se bildene | Styret møttes i går.').sections).toEqual([
      { headings: ['Se bildene'], text: 'Styret møttes i går.' },
    ]);
  });

  it('takes the first sentence for the title when there is no other', () => {
    expect(readArticle('Slutt for puben? Forbudet kommer i morgen.')).toEqual({
      title: 'Slutt for puben?',
      sections: [{ headings: [], text: 'Forbudet kommer i morgen.' }],
    });
    const long = `Tittel her. ${'Styret møttes i går og i dag. '.repeat(4)}Mer | Det er alt.`;
    expect(readArticle(long)).toMatchObject({ title: 'Tittel her.', sections: [{ headings: [] }, { headings: ['Mer'] }] });
  });
});
