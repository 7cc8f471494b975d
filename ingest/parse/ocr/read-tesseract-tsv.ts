import type { TextItem } from '../parsed-document.ts';

const WORD_LEVEL = 5;
const LINE_LEVEL = 4;
/** 0–100. Below this Tesseract mostly reads specks and shadows as letters. */
const LEAST_CONFIDENCE = 20;

/**
 * Reads Tesseract's table (`level page block par line word left top width height conf text`) into words.
 * @param scale pixels per point of the picture that was read.
 */
export function readTesseractTsv(tsv: string, scale: number): TextItem[] {
  const items: TextItem[] = [];
  let line = { top: 0, height: 0 };
  for (const row of tsv.split('\n').slice(1)) {
    const cells = row.split('\t');
    const [level, , , , , , left, top, width, height, confidence] = cells.map(Number);
    if (left === undefined || top === undefined || width === undefined || height === undefined || confidence === undefined) continue;
    if (level === LINE_LEVEL) line = { top, height };
    const text = cells[11]?.trim() ?? '';
    if (level !== WORD_LEVEL || text === '' || confidence < LEAST_CONFIDENCE) continue;
    items.push({
      text,
      x: left / scale,
      y: line.top / scale,
      width: width / scale,
      height: line.height / scale,
      fontName: '',
      bold: false,
      italic: false,
    });
  }
  return items;
}
