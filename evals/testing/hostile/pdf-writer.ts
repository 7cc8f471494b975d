import { deflateSync } from 'node:zlib';

/** An indirect object: its text, or a stream with the text of its dictionary (without `/Length`). */
export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array; readonly length?: number };

/**
 * A PDF of `objects`, numbered from 1 in order; object 1 is the catalogue. Everything is latin-1.
 * `trailer` is added to the trailer dictionary.
 */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let position = pieces[0]?.length ?? 0;
  objects.forEach((object, n) => {
    offsets.push(position);
    const bytes = objectBytes(object, n + 1);
    pieces.push(bytes);
    position += bytes.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${position}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(pieces);
}

export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Drawing operators for lines of text from the top of a page down. */
export function textContent(lines: readonly string[], top = 780, size = 11): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`);
  return `BT /F1 ${size} Tf ${Math.round(size * 1.3)} TL 60 ${top} Td ${shown.join(' ')} ET`;
}

export type PdfPage = {
  readonly content: string | PdfObject;
  /** Points; A4 when left out. */
  readonly box?: readonly [number, number];
  readonly rotate?: number;
  /** More entries of the resource dictionary. */
  readonly resources?: string;
};

/** The objects of a plain document: 1 catalogue, 2 page tree, 3 font, then page and content by turns; `more` comes last. */
export function pageObjects(pages: readonly PdfPage[], more: readonly PdfObject[] = [], catalogue = ''): PdfObject[] {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ');
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...pages.flatMap((page, n) => {
      const [width, height] = page.box ?? [595, 842];
      const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate}`;
      const resources = `<< /Font << /F1 3 0 R >> ${page.resources ?? ''} >>`;
      const dictionary = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${rotate} /Resources ${resources} /Contents ${5 + 2 * n} 0 R >>`;
      return [dictionary, typeof page.content === 'string' ? packedStream(Buffer.from(page.content, 'latin1')) : page.content];
    }),
    ...more,
  ];
}

/** Number of the first object of `more` in `pageObjects`. */
export function firstExtraObject(pages: number): number {
  return 4 + 2 * pages;
}

function packedStream(bytes: Uint8Array): PdfObject {
  return { dictionary: '/Filter /FlateDecode', stream: deflateSync(bytes) };
}

function objectBytes(object: PdfObject, number: number): Uint8Array {
  if (typeof object === 'string') return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1');
  const { dictionary, stream, length = stream.length } = object;
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${length} >>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
