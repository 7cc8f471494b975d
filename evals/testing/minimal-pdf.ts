/** Writes small PDFs for tests: text in Helvetica, WinAnsi, one content stream a page. */
export type MinimalPage = {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** More fonts for the page: `/F3 5 0 R`. */
  readonly fonts?: string;
  readonly extra?: string;
};

/** `extra` of a page goes into its dictionary, `catalog` into the root's, and `objects` follow as objects 5, 6, …. */
export function minimalPdf(pages: readonly MinimalPage[], catalog = '', objects: readonly string[] = []): Uint8Array {
  const firstPage = 5 + objects.length;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...objects,
    ...pages.flatMap(({ content, width = 595, height = 842, rotate = 0, fonts = '', extra = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${firstPage + 2 * index + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> >> ${extra} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  bodies.forEach((body, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Text operators for lines at x, y (from the top of an A4 page), size and weight. */
export function textAt(x: number, y: number, text: string, size = 11, bold = false, height = 842): string {
  const escaped = text
    .replace(/[\\()]/gu, '\\$&')
    .replace(/•/gu, '\\225')
    .replace(/–/gu, '\\226');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escaped}) Tj ET\n`;
}

/** A font drawn as Helvetica whose characters the file maps wrongly: `map` is the body of a ToUnicode map, and `at` the number of the object. */
export function fontWithMap(map: string, at: number): string[] {
  const stream = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${map} endcmap end`;
  return [
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ${at + 1} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}
