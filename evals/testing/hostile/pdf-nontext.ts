import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { firstExtraObject, pageObjects, pdfOf, type PdfObject, type PdfPage, textContent } from './pdf-writer.ts';
import { seededBytes } from './seeded-random.ts';

/** Pages without text, and pages of odd shape (number 17). */
export function pdfNonText(): HostileFile[] {
  const picture = `q 595 0 0 842 0 0 cm /I1 Do Q`;
  const scanned: PdfPage = { content: picture, resources: `/XObject << /I1 ${firstExtraObject(1)} 0 R >>` };
  const mixed = (n: number): PdfPage => ({ content: textContent([`Side med format ${n}`], 80, 9), box: [200 + 137 * n, 120 + 211 * n] });
  const line = 'Teksten er dreid på siden.';
  return [
    { name: 'pdf-nontext-scan.pdf', bytes: pdfOf(pageObjects([scanned], [noise(400, 560)])), expect: 'either' },
    { name: 'pdf-nontext-scan-and-text.pdf', bytes: scanAndText(picture), expect: 'indexed', present: 'tekstside' },
    { name: 'pdf-nontext-empty.pdf', bytes: pdfOf(pageObjects([{ content: '' }])), expect: 'either' },
    { name: 'pdf-nontext-no-content.pdf', bytes: withoutContents(), expect: 'either' },
    { name: 'pdf-nontext-0-pages.pdf', bytes: pdfOf(pageObjects([])), expect: 'refused' },
    {
      name: 'pdf-nontext-1-point.pdf',
      bytes: pdfOf(pageObjects([{ content: textContent(['Liten'], 0, 1), box: [1, 1] }])),
      expect: 'either',
    },
    { name: 'pdf-nontext-0-points.pdf', bytes: pdfOf(pageObjects([{ content: textContent(['Flat']), box: [0, 0] }])), expect: 'either' },
    {
      name: 'pdf-nontext-negative-size.pdf',
      bytes: pdfOf(pageObjects([{ content: textContent(['Vrengt']), box: [-595, -842] }])),
      expect: 'either',
    },
    ...[90, 180, 270].map((rotate) => ({
      name: `pdf-nontext-rotated-${rotate}.pdf`,
      bytes: pdfOf(pageObjects([{ content: textContent([line]), rotate }])),
      expect: 'indexed' as const,
      present: 'dreid',
    })),
    { name: 'pdf-nontext-rotated-45.pdf', bytes: pdfOf(pageObjects([{ content: textContent([line]), rotate: 45 }])), expect: 'either' },
    { name: 'pdf-nontext-mixed-sizes.pdf', bytes: pdfOf(pageObjects([0, 1, 2, 3, 4, 5].map(mixed))), expect: 'indexed', present: 'format' },
    {
      name: 'pdf-nontext-vector-only.pdf',
      bytes: pdfOf(pageObjects([{ content: '0 0 m 500 800 l S 100 100 200 200 re f' }])),
      expect: 'either',
    },
  ];
}

function scanAndText(picture: string): Uint8Array {
  const pages: PdfPage[] = [
    { content: textContent(['Dette er en tekstside.']) },
    { content: picture, resources: `/XObject << /I1 ${firstExtraObject(2)} 0 R >>` },
  ];
  return pdfOf(pageObjects(pages, [noise(300, 420)]));
}

function withoutContents(): Uint8Array {
  const objects = pageObjects([{ content: '' }]);
  objects[3] = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  return pdfOf(objects);
}

/** A grey picture with nothing to read in it. */
function noise(width: number, height: number): PdfObject {
  const dictionary = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`;
  return { dictionary, stream: deflateSync(seededBytes(width * height, 17)) };
}
