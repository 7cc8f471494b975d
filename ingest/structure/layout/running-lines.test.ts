import { describe, expect, it } from 'vitest';
import type { PositionedPage, TextItem } from '../../parse/parsed-document.ts';
import { layOutPages } from './lay-out-pages.ts';

type Printed = readonly [x: number, y: number, text: string];

function item([x, y, text]: Printed): TextItem {
  return { text, x, y, width: text.length * 5, height: 10, fontName: 'Helvetica', bold: false, italic: false };
}

function page(number: number, printed: readonly Printed[]): PositionedPage {
  return { number, width: 595, height: 842, textSource: 'text', items: printed.map(item), rules: [] };
}

function textOf(pages: readonly PositionedPage[]): string[] {
  return layOutPages({ kind: 'positioned', pages }).flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

/** Every page its own lines, between the line first on the page and the one last on it. */
function pagesWith(count: number, head: (number: number) => Printed | null, foot: (number: number) => Printed | null): PositionedPage[] {
  return Array.from({ length: count }, (_, index) => {
    const lines: (Printed | null)[] = [
      head(index + 1),
      [72, 110, `Avsnitt ${'abcdefgh'[index]} forteller noe om saken.`],
      [72, 150, 'Mer om den samme saken står her.'],
      foot(index + 1),
    ];
    return page(
      index + 1,
      lines.filter((line) => line !== null),
    );
  });
}

describe('lines at the top and the foot of pages', () => {
  it.each([
    ['a case and a sum', (n: number) => `Sak ${13 + n}/25: Søknaden om tilskudd på ${50 * n * n} 000 kroner innvilges.`],
    ['a number that follows the page and one that does not', (n: number) => `Tomt ${20 + n} selges for ${1000 * n + 7 * n * n} kroner.`],
    ['the page number in a sentence', (n: number) => `Arkivside ${n} i årboken: kommunen førte ${n * n + 6} saker.`],
    ['a bare case number', (n: number) => `Vedtak i sak ${40 + n}`],
    ['a share', (n: number) => `Støttes av ${n * 3} av 12 kommuner`],
  ])('are text when they differ in more than the page number: %s', (_, line) => {
    const text = textOf(
      pagesWith(
        5,
        (n) => [72, 50, line(n)],
        (n) => [290, 810, String(n)],
      ),
    );
    for (const number of [1, 2, 3, 4, 5]) expect(text.join('\n')).toContain(line(number));
    expect(text).not.toContain('3');
  });

  it.each([
    ['the same words', () => 'Osloregionen – protokoll fra styret'],
    ['words with the date of printing', () => 'Utskrift 12.02.2025'],
    ['words and the page of the total', (n: number) => `Protokoll fra møtet, side ${n} av 4`],
    ['a count to the last page', (n: number) => `Sak 32/25 Farlig avfall ${n} (4)`],
    ['words and the page number after a cover', (n: number) => `Strategi ${n - 1}`],
    ['the page number right after a date', (n: number) => `Dato: 9/3/2021${n}`],
  ])('are running lines when only the page number runs: %s', (_, line) => {
    const text = textOf(
      pagesWith(
        4,
        (n) => [72, 50, line(n)],
        (n) => [72, 810, line(n)],
      ),
    );
    expect(text.join(' ')).not.toContain(line(3));
    expect(text.join(' ')).toContain('Avsnitt c forteller');
  });

  it.each([
    ['a decision', () => 'Vedtak: Søknaden avslås.'],
    ['a heading', () => 'Innstilling'],
    ['years', (n: number) => String(2023 + n)],
    ['amounts', (n: number) => String(450 * n)],
    ['chapters', (n: number) => `Kapittel ${n}`],
    ['sections', (n: number) => `§ ${n}`],
    ['the number of a page in a sentence', (n: number) => `Side ${n} i planheftet viser 14 nye boliger.`],
  ])('are text when they stand in the column of text, under a running head or not: %s', (_, line) => {
    for (const head of ['', 'Planhefte side']) {
      const pages = [1, 2, 3, 4].map((n) =>
        page(n, [
          ...(head === '' ? [] : [[72, 20, `${head} ${n}`] as const]),
          [72, 54, line(n)],
          [72, 75, `Avsnitt ${'abcd'[n - 1]} forteller noe om saken.`],
          [72, 96, 'Mer om den samme saken står her.'],
          [72, 117, 'Og enda mer om den.'],
        ]),
      );
      const text = textOf(pages).join('\n');
      for (const n of [1, 2, 3, 4]) expect(text).toContain(line(n));
      expect(text).not.toContain('Planhefte side');
    }
  });

  it('leaves a sentence that comes back in the margin on its first page', () => {
    const text = textOf(
      pagesWith(
        4,
        () => [72, 40, 'Gebyr per måned: 450 kroner.'],
        () => null,
      ),
    ).join(' ');
    expect(text.match(/450 kroner/gu)).toHaveLength(1);
  });

  it('takes a running head with the names of chapters when the page number stands apart', () => {
    const pages = [1, 2, 3, 4].map((n) =>
      page(n, [
        [72, 50, `Kapittel om ${'abcd'[n - 1]}`],
        [500, 50, String(n)],
        [72, 110, 'Teksten står her.'],
      ]),
    );
    expect(textOf(pages).join(' ')).not.toMatch(/Kapittel|\d/u);
  });

  it('keeps a line that only comes back now and then in a long document', () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      page(index + 1, [
        ...(index % 6 === 0 ? [[72, 50, 'Status: valgfri'] as const] : []),
        [72, 110, `Felt ${'abcdefghijklmnopqrst'[index]} er beskrevet.`],
      ]),
    );
    expect(textOf(pages).filter((text) => text.includes('Status: valgfri'))).toHaveLength(4);
  });

  it('never leaves a centred page number inside a sentence, however far in on the page it stands', () => {
    const pages = [1, 2, 3].map((n) =>
      page(n, [
        [72, 110, 'Enhver som har rett til å stemme og er til stede'],
        [72, 124, n === 3 ? 'kan ta ordet.' : 'som gjest eller'],
        [295, 680, String(n + 9)],
      ]),
    );
    expect(textOf(pages).join(' ')).not.toMatch(/1\d/u);
  });

  it('makes one sentence of one that goes on with an amount over the page break', () => {
    const pages = [
      page(1, [[72, 110, 'Anlegget skal utvides slik at det kan ta imot']]),
      page(2, [[72, 110, '45 000 tonn matavfall i året fra og med 2028.']]),
    ];
    expect(textOf(pages)).toEqual(['Anlegget skal utvides slik at det kan ta imot 45 000 tonn matavfall i året fra og med 2028.']);
  });

  it('takes the numbers of lines out of a draft, on pages with a page number, a table or few lines too', () => {
    const numbered = (from: number, count: number): Printed[] =>
      Array.from({ length: count }, (_, index) => [from + index, 110 + 14 * index] as const).flatMap(([value, y]): Printed[] => [
        [20, y, String(value)],
        [60, y, `setningen går videre med ord nummer ${'abcdefghijklm'[value % 13]} og`],
      ]);
    const table = Array.from({ length: 12 }, (_, index): Printed => [80, 300 + 20 * index, 'Celle i en tabell']);
    const pages = [
      page(1, [[40, 50, '4'], [300, 50, 'KAPITTEL 1'], ...numbered(125, 12)]),
      page(2, [...numbered(137, 3), ...table]),
      page(3, [[40, 50, '6'], [300, 50, 'KAPITTEL 1'], ...numbered(140, 12)]),
    ];
    expect(textOf(pages).join(' ')).not.toMatch(/1[234]\d/u);
  });
});

describe('raised marks', () => {
  const line = (mark: Partial<TextItem>, before: string, after: string): string[] => {
    const start = item([72, 110, before]);
    const raised = { ...item([start.x + start.width, 108, '1']), height: 6, width: 3, ...mark };
    const items = [start, raised, item([raised.x + raised.width + 3, 110, after])];
    return layOutPages({ kind: 'positioned', pages: [{ ...page(1, []), items }] }).flatMap(({ blocks }) => blocks.map(({ text }) => text));
  };

  it('are never digits of the number they stand at', () => {
    expect(line({}, 'Broen koster 15', 'milliarder kroner.')).toEqual(['Broen koster 15¹ milliarder kroner.']);
    expect(line({ text: '6' }, 'Parken har 10', 'celler.')).toEqual(['Parken har 10⁶ celler.']);
    expect(line({ text: '1, 2', width: 10 }, 'Det bor 48 000', 'her.')).toEqual(['Det bor 48 000¹, ² her.']);
    expect(line({ text: 'a' }, 'Det bor 48 000', 'her.')).toEqual(['Det bor 48 000 a her.']);
  });

  it('may be of full size, when they are only lifted', () => {
    expect(line({ y: 106.5, height: 10, width: 5 }, 'Broen koster 15', 'milliarder kroner.')).toEqual([
      'Broen koster 15¹ milliarder kroner.',
    ]);
  });

  it('are told from figures on the base line and from lowered ones', () => {
    expect(line({ text: '2', y: 112, height: 8, width: 4 }, 'Utslippet av CO', 'går ned.')).toEqual(['Utslippet av CO2 går ned.']);
    expect(line({ text: '2', y: 115, height: 6 }, 'Utslippet av CO', 'går ned.')).toEqual(['Utslippet av CO2 går ned.']);
  });

  it('stand apart from the note they open', () => {
    const mark = { ...item([72, 740, '1']), height: 5, width: 3 };
    const items = [item([72, 110, 'Broen i Svelvik bygges.']), mark, { ...item([75.5, 741, '2025 er prisnivået.']), height: 8 }];
    const blocks = layOutPages({ kind: 'positioned', pages: [{ ...page(1, []), items }] }).flatMap((laid) => laid.blocks);
    expect(blocks.at(-1)?.text).toBe('1 2025 er prisnivået.');
  });
});
