import type { HostileFile } from './hostile-file.ts';
import { firstExtraObject, pageObjects, pdfOf, type PdfObject, textContent } from './pdf-writer.ts';

const PAGE = { content: textContent(['Side med tekst om vedtaket.']) };

/** References that come back to where they started (number 11). */
export function pdfLoops(): HostileFile[] {
  const files: readonly [string, Uint8Array][] = [
    ['tree-self', tree('<< /Type /Pages /Kids [2 0 R] /Count 1 >>')],
    ['tree-self-and-page', tree('<< /Type /Pages /Kids [4 0 R 2 0 R] /Count 2 >>')],
    ['tree-two', tree('<< /Type /Pages /Kids [6 0 R] /Count 1 >>', ['<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>'])],
    ['parent', tree('<< /Type /Pages /Parent 2 0 R /Kids [4 0 R] /Count 1 >>')],
    [
      'outline',
      pdfOf(
        pageObjects(
          [PAGE],
          ['<< /First 7 0 R /Last 7 0 R >>', '<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R >>'],
          '/Outlines 6 0 R',
        ),
      ),
    ],
    ['xref-previous', xrefLoop()],
    ['object-stream', objectStreamLoop()],
    ['form', form('/Resources << /XObject << /X1 6 0 R >> >>', [])],
    ['two-forms', form('/Resources << /XObject << /X1 7 0 R >> >>', [formObject('/Resources << /XObject << /X1 6 0 R >> >>')])],
    ['reference', pdfOf(pageObjects([PAGE], ['7 0 R', '6 0 R'], '/Lang 6 0 R'))],
    ['length', lengthLoop()],
    ['names', pdfOf(pageObjects([PAGE], ['<< /Kids [6 0 R] >>'], '/Names << /Dests 6 0 R /EmbeddedFiles 6 0 R >>'))],
    [
      'structure',
      pdfOf(
        pageObjects(
          [PAGE],
          ['<< /Type /StructTreeRoot /K 7 0 R >>', '<< /S /P /P 6 0 R /K [7 0 R] >>'],
          '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
        ),
      ),
    ],
    ['font', pdfOf(fontLoop())],
  ];
  return files.map(([loop, bytes]) => ({ name: `pdf-loop-${loop}.pdf`, bytes, expect: 'either' }));
}

function tree(root: string, more: readonly PdfObject[] = []): Uint8Array {
  const objects = pageObjects([PAGE], more);
  objects[1] = root;
  return pdfOf(objects);
}

/** The cross-reference table names itself as the one before. */
function xrefLoop(): Uint8Array {
  const plain = Buffer.from(pdfOf(pageObjects([PAGE]), '/Prev 0000000000'));
  const at = plain.lastIndexOf('xref\n0 ');
  const text = plain.toString('latin1').replace('/Prev 0000000000', `/Prev ${String(at).padStart(10, '0')}`);
  return Buffer.from(text, 'latin1');
}

/** A cross-reference stream that says object 6, an object stream, lies inside object 6. */
function objectStreamLoop(): Uint8Array {
  const objects = pageObjects([PAGE], [{ dictionary: '/Type /ObjStm /N 1 /First 4', stream: Buffer.from('6 0 << /A 6 0 R >>') }]);
  const plain = Buffer.from(pdfOf(objects));
  const body = plain.subarray(0, plain.lastIndexOf('xref\n0 '));
  const rows = [Buffer.from([0, 0, 0, 0, 0])];
  for (let number = 1; number <= 7; number++) {
    const offset = number === 7 ? body.length : body.indexOf(`\n${number} 0 obj`) + 1;
    rows.push(number === 6 ? Buffer.from([2, 0, 0, 6, 0]) : Buffer.from([1, offset >> 16, (offset >> 8) & 255, offset & 255, 0]));
  }
  const table = Buffer.concat(rows);
  const head = `7 0 obj\n<< /Type /XRef /Size 8 /Root 1 0 R /Extra 6 0 R /W [1 3 1] /Length ${table.length} >>\nstream\n`;
  return Buffer.concat([body, Buffer.from(head), table, Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF\n`)]);
}

function form(resources: string, more: readonly PdfObject[]): Uint8Array {
  const page = { content: `/X1 Do ${PAGE.content}`, resources: `/XObject << /X1 ${firstExtraObject(1)} 0 R >>` };
  return pdfOf(pageObjects([page], [formObject(resources), ...more]));
}

function formObject(resources: string): PdfObject {
  return { dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`, stream: Buffer.from('/X1 Do /X1 Do') };
}

/** A stream whose length is the stream itself. */
function lengthLoop(): Uint8Array {
  const text = Buffer.from(pdfOf(pageObjects([PAGE]))).toString('latin1');
  return Buffer.from(text.replace(/\/Length \d+/u, '/Length 5 0 R'), 'latin1');
}

function fontLoop(): PdfObject[] {
  const objects = pageObjects([PAGE]);
  objects[2] = '<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [3 0 R] >>';
  return objects;
}
