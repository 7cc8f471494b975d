import { expect, it } from 'vitest';
import { createPdfParser } from '../../../../ingest/parse/pdf/pdf-parser.ts';
import { composePrint } from '../compose-print.ts';
import { paragraph, plainText, type PrintBlock } from '../print-document.ts';
import { readBack } from '../../../../evals/testing/export/read-export.ts';
import { OPTIONS, testBrief } from '../../../../evals/testing/export/test-brief.ts';
import { pdfExport } from './pdf-export.ts';

/** Lines of text above the heading; the page holds 34 of them. */
const LINES = [30, 31, 32, 33] as const;

it.each(LINES)('keeps a heading, what says what follows, and the first point on one page, %i lines down', async (lines) => {
  const blocks: PrintBlock[] = [
    ...Array.from({ length: lines }, () => paragraph('body', plainText('En linje.'))),
    { kind: 'heading', level: 2, text: 'Overskriften' },
    paragraph('editorial', plainText('Innledningen.')),
    paragraph('label', plainText('Etiketten:')),
    { kind: 'list', ordered: false, items: [[plainText('Punktet.')], [plainText('Det andre.')]] },
  ];
  const { content } = await readBack(createPdfParser(), await pdfExport({ ...composePrint(testBrief(), OPTIONS).print, blocks }));
  const pages = content.kind === 'positioned' ? content.pages.map(({ items }) => items.map(({ text }) => text).join(' ')) : [];
  const of = (words: string): number => pages.findIndex((page) => page.includes(words));
  expect(pages.length).toBe(2);
  expect([of('Innledningen'), of('Etiketten'), of('Punktet')]).toEqual(Array.from({ length: 3 }, () => of('Overskriften')));
});
