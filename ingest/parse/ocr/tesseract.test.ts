import { describe, expect, it } from 'vitest';
import { minimalPdf, textAt } from '../../../evals/testing/minimal-pdf.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { readTesseractTsv } from './read-tesseract-tsv.ts';
import { findTesseract } from './tesseract.ts';

const installed = await findTesseract();

describe('OCR with Tesseract', () => {
  it('is not there when the program is not', async () => {
    expect(await findTesseract('no-such-program')).toBeNull();
  });

  it('reads words of Tesseract in points and drops specks', () => {
    const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
    const line = '4\t1\t1\t1\t1\t0\t100\t200\t400\t30\t-1\t';
    const word = '5\t1\t1\t1\t1\t1\t100\t204\t80\t20\t96.1\tøvre';
    const speck = '5\t1\t1\t1\t1\t2\t200\t204\t8\t8\t3\t;';
    expect(readTesseractTsv([head, line, word, speck].join('\n'), 2)).toEqual([
      { text: 'øvre', x: 50, y: 100, width: 40, height: 15, fontName: '', bold: false, italic: false, confidence: 96.1 },
    ]);
  });

  it.skipIf(installed === null)('reads Norwegian from the picture of a page (skipped without tesseract and nor)', async () => {
    const file = await openPdf(
      minimalPdf([{ content: textAt(72, 120, 'Innstilling fra styret: Forslaget tilsluttes på årsmøtet.', 14) }]),
      true,
    );
    const scale = 200 / 72;
    const png = await (await file.page(1)).toPng(scale, 0, null);
    await file.close();
    const words = (await installed?.read(png, scale, new AbortController().signal)) ?? [];
    expect(words.map(({ text }) => text).join(' ')).toBe('Innstilling fra styret: Forslaget tilsluttes på årsmøtet.');
    expect(words[0]?.x).toBeGreaterThan(65);
    expect(words[0]?.x).toBeLessThan(80);
  });

  it.skipIf(installed === null)('is stopped by its signal (skipped without tesseract and nor)', async () => {
    await expect(installed?.read(new Uint8Array(8), 1, AbortSignal.abort(new Error('avbrutt')))).rejects.toThrow('avbrutt');
  });
});
