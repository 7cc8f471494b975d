import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '#domain/locator.ts';

/** The text that stands under boxes (fractions of the page), read from the file itself and not from our own index. */
export async function wordsUnder(url: string, pageNumber: number, boxes: readonly Box[]): Promise<string> {
  const data = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const task = getDocument({ data, verbosity: 0 });
  try {
    const page = await (await task.promise).getPage(pageNumber);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const under: string[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform as number[];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const left = a * x + c * y + e;
      const base = b * x + d * y + f;
      // The middle of the line's height, where a mark of the right line must be.
      const middle = (base - item.height / 3) / height;
      const from = left / width;
      const to = (left + item.width) / width;
      if (boxes.some((box) => middle > box.y && middle < box.y + box.height && from < box.x + box.width && to > box.x))
        under.push(item.str);
    }
    return under.join(' ');
  } finally {
    await task.destroy();
  }
}
