import { describe, expect, it } from 'vitest';
import type { Passage } from '#domain/passage.ts';
import { passageLines } from './passage-lines.ts';

type Printed = { readonly text: string; readonly x: number; readonly width: number };

/** Stands in for a passage: reading lines looks at its text, units and spans alone. */
function passageOf(text: string, kind: 'sentence' | 'list-item', spans: readonly object[] = []): Passage {
  let start = 0;
  const units = text.split('\n').map((line) => {
    const unit = { start, end: start + line.length, kind, level: kind === 'list-item' ? 1 : 0 };
    start += line.length + 1;
    return unit;
  });
  return { text, units, spans } as unknown as Passage;
}

function printed(lines: readonly Printed[]): Passage {
  let start = 0;
  const spans = lines.map(({ text, x, width }, index) => {
    const span = { start, end: start + text.length, block: 1, blockStart: start, place: { kind: 'page', page: 1 } };
    start += text.length + 1;
    return { ...span, box: { x, y: index / 50, width, height: 0.01 } };
  });
  return passageOf(lines.map(({ text }) => text).join(' '), 'sentence', spans);
}

const textsOf = (passage: Passage): string[] =>
  passageLines(passage).map(({ range, kind }) => `${kind}: ${passage.text.slice(range.start, range.end)}`);

describe('passageLines', () => {
  it('keeps a date by itself with what it dates', () => {
    expect(textsOf(passageOf('Stiftet i 2004\nOmdannet til politisk råd\n28. oktober 2020\nFlyttet til Oslo', 'list-item'))).toEqual([
      'item: Stiftet i 2004',
      'item: Omdannet til politisk råd\n28. oktober 2020',
      'item: Flyttet til Oslo',
    ]);
  });

  it('does not guess where the dates of a list come first', () => {
    expect(textsOf(passageOf('1. mars 2024\nHøringen åpner\n1. april 2024\nHøringen slutter', 'list-item'))).toHaveLength(4);
  });

  it('tells the points of a list apart that was read as the end of a sentence', () => {
    const passage = printed([
      { text: 'Gruppene la fram tiltakene for styret. Gruppene foreslo å', x: 0.1, width: 0.57 },
      { text: 'rense fjorden', x: 0.13, width: 0.13 },
      { text: 'måle vannet oftere enn i dag, og i alle kommunene rundt hele den lange og nokså trange', x: 0.13, width: 0.86 },
      { text: 'fjorden', x: 0.13, width: 0.07 },
      { text: 'telle torsk', x: 0.13, width: 0.11 },
    ]);
    expect(textsOf(passage)).toEqual([
      'paragraph: Gruppene la fram tiltakene for styret. Gruppene foreslo å',
      'item: rense fjorden',
      'item: måle vannet oftere enn i dag, og i alle kommunene rundt hele den lange og nokså trange fjorden',
      'item: telle torsk',
    ]);
  });

  it('leaves running text and quotations moved in as they are', () => {
    const quotation = printed([
      { text: 'Styret sa følgende om hele saken:', x: 0.1, width: 0.33 },
      { text: 'Fjorden må bli ren, og det må skje mens vi ennå kan fiske i', x: 0.15, width: 0.59 },
      { text: 'den, sa lederen av utvalget', x: 0.1, width: 0.27 },
    ]);
    expect(passageLines(quotation)).toHaveLength(1);
    const running = printed([
      { text: 'Fjorden må bli ren, og det må skje mens vi ennå kan fiske i den', x: 0.1, width: 0.63 },
      { text: 'alle sammen.', x: 0.1, width: 0.12 },
    ]);
    expect(passageLines(running)).toHaveLength(1);
  });
});
