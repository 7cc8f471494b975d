import { describe, expect, it } from 'vitest';
import { fontWithMap, minimalPdf, textAt } from '../../../evals/testing/minimal-pdf.ts';
import { scannedPdf, type ScannedPage } from '../../../evals/testing/scanned-pdf.ts';
import { isIllegible } from '../../norsk/legible.ts';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import type { Ocr } from '../ocr/ocr.ts';
import { layOutPages } from '../../structure/layout/lay-out-pages.ts';
import { findTesseract } from '../ocr/tesseract.ts';
import { createPdfParser } from './pdf-parser.ts';

const tesseract = await findTesseract();
const LINES = [
  'Kirkegården i Skedsmo utvides med 240 graver innen 2028.',
  'Avgiften settes til 350 kroner per år for alle graver.',
  'Vedtaket er enstemmig og gjelder fra første januar.',
];

async function read(bytes: Uint8Array, ocr: Ocr | null) {
  const parsed = await createPdfParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr, signal: new AbortController().signal });
  if (parsed.content.kind !== 'positioned') throw new Error('expected positioned content');
  const pages = parsed.content.pages.map(({ items, textSource }) => ({
    textSource,
    text: items
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    fonts: new Set(items.map(({ fontName }) => fontName)),
  }));
  return { pages, remarks: parsed.remarks };
}

/** Reads the same words from every picture, and counts the pictures. */
function fakeOcr(text: string): Ocr & { calls: number } {
  return {
    id: 'fake',
    calls: 0,
    read() {
      this.calls += 1;
      const place = { x: 72, y: 90, width: 40, height: 11, fontName: '', bold: false, italic: false };
      return Promise.resolve(text.split(' ').map((word) => ({ ...place, text: word, confidence: 90 })));
    },
  };
}

/** The lines in a font whose map tells other letters, below a heading in one that is right. */
function withMap(map: string, lines: readonly string[] = LINES): Uint8Array {
  const content = lines.map((line, index) => textAt(72, 130 + 20 * index, line).replaceAll('/F1', '/F3')).join('');
  return minimalPdf([{ content: textAt(72, 100, 'Protokoll', 14) + content, fonts: '/F3 5 0 R' }], '', fontWithMap(map, 5));
}

/** Codes in the order of `from`, each told as the character of `to` in its place. */
function mapOf(from: string, to: string): string {
  const pairs = [...from].map((letter, index) => `<${hex(letter, 2)}> <${hex(to[index] ?? '', 4)}>`);
  return `${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar`;
}

function hex(character: string, digits: number): string {
  return (character === '' ? 0 : character.charCodeAt(0)).toString(16).padStart(digits, '0');
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';

describe('text that is not what is printed', () => {
  it.each([
    ['shifted by a constant', '1 beginbfrange <20> <7E> <0003> endbfrange'],
    ['shifted the other way', '1 beginbfrange <20> <7E> <0025> endbfrange'],
    ['shuffled', mapOf(SMALL, 'qxwzjkvbpyfgcmhdultrnsoaei')],
    ['without an entry for letters', mapOf('efti', '')],
    ['told as control characters', '1 beginbfrange <61> <7A> <0001> endbfrange'],
    ['told as characters for private use', '1 beginbfrange <21> <7E> <F021> endbfrange'],
    ['told as Cyrillic letters', '1 beginbfrange <61> <7A> <0432> endbfrange'],
    ['with question marks for letters', mapOf('åø', '??')],
  ])('is read from the picture of the page, or said not to be readable: %s', async (_, map) => {
    const ocr = fakeOcr(LINES.join(' '));
    const withOcr = await read(withMap(map), ocr);
    expect(withOcr.pages).toMatchObject([{ textSource: 'ocr', text: LINES.join(' ') }]);
    expect(withOcr.remarks).toEqual([{ code: 'ocr-used', detail: 'side 1' }]);
    const without = await read(withMap(map), null);
    expect(without.pages).toMatchObject([{ textSource: 'none', text: '' }]);
    expect(without.remarks).toEqual([{ code: 'unreadable-text', detail: 'side 1' }]);
  });

  it('is named also when OCR finds only a part of it', async () => {
    const { pages, remarks } = await read(withMap('1 beginbfrange <20> <7E> <0003> endbfrange'), fakeOcr('Protokoll'));
    expect(pages).toMatchObject([{ textSource: 'ocr', text: 'Protokoll' }]);
    expect(remarks.map(({ code }) => code)).toEqual(['unreadable-text', 'ocr-used']);
  });

  it('does not stand in for a page with one stray character', async () => {
    const { pages, remarks } = await read(withMap(mapOf('K', '')), fakeOcr('noe annet'));
    expect(pages[0]?.textSource).toBe('text');
    expect(remarks.map(({ code }) => code)).toEqual(['text-cleaned']);
  });

  it.each([
    ['nynorsk', ['Kommunestyret vedtok at vegen ikkje skal stengjast, og at ein ny gangveg vert bygd.']],
    ['English', ['The council shall have the power to withdraw from the agreement by two thirds.']],
    ['Sámi names', ['Áilu Gaup, Máret Sara, Biret Eira, Mihkkal Bongo, Guovdageaidnu, Kárášjohka, Unjárga']],
    ['a table of figures', ['KOSTRA 120 4 200 18,5 % 1 240 000', 'FSK 12/25 HPNM 77/25 KS 63/25', '1 2 3 4 5 6 7 8 9 10 11 12']],
    ['short names', ['Liv Øy, Bø, Ås', 'NTP, IPR, SSB']],
    ['questions and addresses', ['Hva koster det? Hvem sa «nei?» til det?', 'Se rauma.no/sok?tekst=vann og rauma.no/sak?id=7 der.']],
    ['capitals', ['SAKSFRAMLEGG', 'MØTEPROTOKOLL FOR HOVEDUTVALGET']],
  ])('is not found in %s', async (_, lines) => {
    const ocr = fakeOcr('noe annet');
    // Helvetica has no Sámi letters; the bare ones are as odd a sequence.
    const plain = lines.map((line) => line.replace(/[^\u0000-\u00ff]/gu, (letter) => letter.normalize('NFD').slice(0, 1)));
    const { remarks } = await read(minimalPdf([{ content: plain.map((line, index) => textAt(72, 100 + 20 * index, line)).join('') }]), ocr);
    expect(remarks).toEqual([]);
    expect(ocr.calls).toBe(0);
  });
});

describe('hyphens told as soft ones', () => {
  it('stand where they are drawn, and join words at the line end', async () => {
    const lines = ['DNA-sekvensering og Media-event av Bø-Hansen skal i plan-', 'perioden 2024-2027 til Sør-', 'Østerdal.'];
    const bytes = withMap(mapOf('-', '\u00ad'), lines);
    const parsed = await createPdfParser().parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
    if (parsed.content.kind !== 'positioned') throw new Error('expected positioned content');
    const blocks = layOutPages(parsed.content).flatMap((page) => page.blocks.map(({ text }) => text));
    expect(blocks.at(-1)).toBe('DNA-sekvensering og Media-event av Bø-Hansen skal i planperioden 2024-2027 til Sør-Østerdal.');
    expect(parsed.remarks).toEqual([]);
  });
});

describe('text in Cyrillic letters', () => {
  it('is told from letters that are no language', () => {
    expect(isIllegible('Муниципалитет информирует, что заседание совета состоится в среду и что на нем будет принято решение.')).toBe(
      false,
    );
    expect(isIllegible('Муніципалітет повідомляє, що засідання ради відбудеться у середу і що на ньому буде прийнято рішення.')).toBe(
      false,
    );
    expect(isIllegible('Лпннхоео ибт жфф фймвхд пн лре деф збнме нейетйеф жпт лпоет. Вщзойозео вме тейуф пз ибт втхл')).toBe(true);
  });
});

describe('scans', () => {
  it('that lie on their side are turned upright, however surely they are read as they lie', async () => {
    const words = LINES[0]?.split(' ') ?? [];
    let calls = 0;
    const ocr: Ocr = {
      id: 'fake',
      read() {
        calls += 1;
        const style = { fontName: '', bold: false, italic: false, confidence: calls < 3 ? 95 : 20 };
        const upright = calls > 1;
        return Promise.resolve(
          words.map((text, index) => {
            const along = 72 + 60 * index;
            return upright
              ? { ...style, text, x: along, y: 90, width: 55, height: 11 }
              : { ...style, text, x: 90, y: 72, width: 11, height: 400 };
          }),
        );
      },
    };
    const { pages } = await read(await scannedPdf([{ lines: LINES }]), ocr);
    expect(pages[0]?.text).toBe(LINES[0]);
    expect(pages[0]?.fonts).toEqual(new Set(['@90']));
  });

  const stamp = [[100, 30, 'Mottatt 12.03.2025 Dok.nr 25/4411-2 Saksnr 25/310 Side 1 av 3']] as const;

  it('say that they need OCR also when they carry a stamp', async () => {
    const { pages, remarks } = await read(await scannedPdf([{ lines: LINES, text: stamp }, { lines: LINES }]), null);
    expect(remarks).toEqual([{ code: 'needs-ocr', detail: 'side 1–2' }]);
    expect(pages.map(({ textSource }) => textSource)).toEqual(['text', 'none']);
  });

  const shapes: readonly (readonly [string, ScannedPage])[] = [
    ['as it should lie', { lines: LINES }],
    ['upside down', { lines: LINES, turn: 180 }],
    ['on its left side', { lines: LINES, turn: 270 }],
    ['on its right side', { lines: LINES, turn: 90 }],
    ['with a journal stamp', { lines: LINES, text: stamp }],
    ['with a single letter of text over it', { lines: LINES, text: [[300, 30, 'a']] }],
    [
      'over a part of the page',
      { lines: LINES, height: 0.5, text: [[72, 60, 'Vedlegg 2 til saken, avskrift av det opprinnelige vedtaket:']] },
    ],
    [
      'with a badly read layer',
      {
        lines: LINES,
        layer: [
          'Kirkegirdeni Skedsmoutvides med24O graverinnen 20Zg',
          'Avgiftensettestil 35Okronerper ir foralle graver',
          'Vedtaketerenstemmigog gjelderfra',
        ],
      },
    ],
  ];

  it.skipIf(tesseract === null).each(shapes)(
    'are read: %s (skipped without tesseract and nor)',
    async (_, page) => {
      const { pages, remarks } = await read(await scannedPdf([page]), tesseract);
      for (const line of LINES.slice(0, page.height === undefined ? 3 : 2)) expect(pages[0]?.text).toContain(line);
      for (const [, , text] of page.text ?? []) expect(pages[0]?.text).toContain(text);
      expect(pages[0]?.textSource).toBe('ocr');
      expect(remarks).toEqual([{ code: 'ocr-used', detail: 'side 1' }]);
    },
    60_000,
  );

  it('keep a layer that is well read', async () => {
    const ocr = fakeOcr('noe annet');
    const layer = ['Det er vedtatt at avgiften skal være på 350 kroner i året for alle som har en grav.'];
    const { pages } = await read(await scannedPdf([{ lines: LINES, layer }]), ocr);
    expect(pages[0]?.text).toBe(layer[0]);
    expect(ocr.calls).toBe(0);
  });
});
