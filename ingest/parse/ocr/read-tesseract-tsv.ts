import type { OcrWord } from './ocr.ts';

const WORD_LEVEL = 5;
const LINE_LEVEL = 4;
/** 0–100. Below this Tesseract mostly reads specks and shadows as letters. */
const LEAST_CONFIDENCE = 20;
/** Lines this near the usual height are of one size: the height of a line depends on which letters it happens to hold. */
const USUAL_HEIGHT = { least: 0.6, most: 1.4 };

type Line = { readonly top: number; readonly height: number; readonly words: OcrWord[] };

/**
 * Reads Tesseract's table (`level page block par line word left top width height conf text`) into words.
 * @param scale pixels per point of the picture that was read.
 */
export function readTesseractTsv(tsv: string, scale: number): OcrWord[] {
  const lines: Line[] = [];
  for (const row of tsv.split('\n').slice(1)) {
    const cells = row.split('\t');
    const [level, , , , , , left, top, width, height, confidence] = cells.map(Number);
    if (left === undefined || top === undefined || width === undefined || height === undefined || confidence === undefined) continue;
    if (level === LINE_LEVEL) lines.push({ top: top / scale, height: height / scale, words: [] });
    const text = cells[11]?.trim() ?? '';
    const line = lines.at(-1);
    if (level !== WORD_LEVEL || line === undefined || text === '' || confidence < LEAST_CONFIDENCE) continue;
    const place = { x: left / scale, y: line.top, width: width / scale, height: line.height };
    line.words.push({ text, ...place, fontName: '', bold: false, italic: false, confidence });
  }
  const usual = usualHeight(lines);
  return lines.flatMap(({ top, height, words }) => {
    if (height < USUAL_HEIGHT.least * usual || height > USUAL_HEIGHT.most * usual) return words;
    return words.map((word) => ({ ...word, y: top + (height - usual) / 2, height: usual }));
  });
}

/** The height of the line in which the middle letter stands. */
function usualHeight(lines: readonly Line[]): number {
  const heights = lines.flatMap(({ height, words }) => words.flatMap(({ text }) => [...text].map(() => height))).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}
