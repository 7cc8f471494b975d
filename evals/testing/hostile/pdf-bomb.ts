import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { packedRun, zlibRun } from './packed-run.ts';
import { FONT, firstExtraObject, pageObjects, pdfOf, type PdfObject, textContent } from './pdf-writer.ts';

const MEGABYTE = 1024 * 1024;
const PAGES = 200_000;

/** Streams, pages and pictures that grow when read (number 10). */
export function pdfBombs(): HostileFile[] {
  return [
    ...[1, 2, 3].map((times) => ({
      name: `pdf-bomb-100mb-flate-${times}.pdf`,
      bytes: pdfOf(pageObjects([{ content: spaces(100 * MEGABYTE, times) }])),
      expect: 'either' as const,
    })),
    ...[1, 2].map((times) => ({
      name: `pdf-bomb-1gb-flate-${times}.pdf`,
      bytes: pdfOf(pageObjects([{ content: spaces(1024 * MEGABYTE, times) }])),
      expect: 'either' as const,
    })),
    { name: 'pdf-bomb-200000-pages.pdf', bytes: manyPages(), expect: 'refused', code: 'too-many-pages' },
    { name: 'pdf-bomb-says-200000-pages.pdf', bytes: claimedPages(), expect: 'either' },
    { name: 'pdf-bomb-giant-picture.pdf', bytes: giantPicture(100_000, 100_000), expect: 'either' },
    { name: 'pdf-bomb-wide-picture.pdf', bytes: giantPicture(2_000_000_000, 1), expect: 'either' },
    {
      name: 'pdf-bomb-giant-page.pdf',
      bytes: pdfOf(pageObjects([{ content: textContent(['Stor side']), box: [1e9, 1e9] }])),
      expect: 'either',
    },
    { name: 'pdf-bomb-many-operators.pdf', bytes: pdfOf(pageObjects([{ content: 'q Q '.repeat(3_000_000) }])), expect: 'either' },
    { name: 'pdf-bomb-run-length.pdf', bytes: pdfOf(pageObjects([{ content: runLength(50 * MEGABYTE) }])), expect: 'either' },
    { name: 'pdf-bomb-nested-arrays.pdf', bytes: nestedArrays(), expect: 'either' },
  ];
}

/** White space followed by one line of text, packed `times` times over. */
function spaces(size: number, times: number): PdfObject {
  let stream = zlibRun(packedRun(new Uint8Array(0), 0x20, size, Buffer.from(textContent(['Etter all luften']))));
  for (let n = 1; n < times; n++) stream = deflateSync(stream, { level: 9 });
  return { dictionary: `/Filter [${'/FlateDecode '.repeat(times)}]`, stream };
}

function manyPages(): Uint8Array {
  const kids = Array.from({ length: PAGES }, (_, n) => `${n + 4} 0 R`).join(' ');
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  const pages = Array.from({ length: PAGES }, () => page);
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${PAGES} >>`, FONT, ...pages]);
}

function claimedPages(): Uint8Array {
  const objects = pageObjects([{ content: textContent(['Den eneste siden']) }]);
  objects[1] = `<< /Type /Pages /Kids [4 0 R] /Count ${PAGES} >>`;
  return pdfOf(objects);
}

/** One bit a point, all white, on a page that also has text. */
function giantPicture(width: number, height: number): Uint8Array {
  const bytes = Math.ceil(width / 8) * height;
  const stream = zlibRun(packedRun(new Uint8Array(0), 0xff, bytes, new Uint8Array(0)));
  const dictionary = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`;
  const resources = `/XObject << /I1 ${firstExtraObject(1)} 0 R >>`;
  return pdfOf(
    pageObjects([{ content: `q 595 0 0 842 0 0 cm /I1 Do Q ${textContent(['Tekst over bildet'])}`, resources }], [{ dictionary, stream }]),
  );
}

function runLength(size: number): PdfObject {
  const stream = Buffer.alloc(Math.ceil(size / 128) * 2 + 1);
  for (let n = 0; n < stream.length - 1; n += 2) {
    stream[n] = 129;
    stream[n + 1] = 0x20;
  }
  stream[stream.length - 1] = 128;
  return { dictionary: '/Filter /RunLengthDecode', stream };
}

function nestedArrays(): Uint8Array {
  const levels = 200_000;
  const objects = pageObjects([{ content: textContent(['Under listene']) }], ['['.repeat(levels) + ']'.repeat(levels)], '/Extra 6 0 R');
  return pdfOf(objects);
}
