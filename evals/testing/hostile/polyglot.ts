import type { HostileFile } from './hostile-file.ts';
import { officeDocument } from './office-parts.ts';
import { pageObjects, pdfOf, textContent } from './pdf-writer.ts';
import { zipOf } from './zip-writer.ts';

/** Files that are two things at once, or another thing than their name says (number 18). */
export function polyglots(): HostileFile[] {
  const pdf = pdfOf(pageObjects([{ content: textContent(['Dette er en PDF om vedtaket.']) }]));
  const docx = zipOf(officeDocument('docx', 'Dette er et Word-dokument om vedtaket.'));
  const html = Buffer.from(
    '<!doctype html><title>Side</title><script>alert(1)</script><main><p>Dette er en nettside om vedtaket.</p></main>',
  );
  const gifScript = Buffer.from('GIF89a=1;alert(1)//\x00\x00\x00;');
  return [
    { name: 'polyglot-pdf-then-zip.pdf', bytes: Buffer.concat([pdf, docx]), expect: 'either' },
    { name: 'polyglot-pdf-then-zip.docx', bytes: zipOf(officeDocument('docx', 'Begge deler'), { before: pdf }), expect: 'either' },
    {
      name: 'polyglot-pdf-header.docx',
      bytes: zipOf(officeDocument('docx', 'PDF-hode'), { before: Buffer.from('%PDF-1.4\n') }),
      expect: 'either',
    },
    { name: 'polyglot-pdf-and-html.html', bytes: Buffer.concat([html, pdf]), expect: 'either', absent: 'alert' },
    { name: 'polyglot-html-then-pdf.pdf', bytes: Buffer.concat([html, Buffer.from('\n'), pdf]), expect: 'either', absent: 'alert' },
    { name: 'polyglot-gif-script.gif', bytes: gifScript, expect: 'refused', code: 'unknown-format' },
    { name: 'polyglot-gif-script.html', bytes: gifScript, expect: 'either' },
    { name: 'polyglot-docx-named.pdf', bytes: docx, expect: 'either' },
    { name: 'polyglot-pdf-named.docx', bytes: pdf, expect: 'either' },
    { name: 'polyglot-pdf-named.txt', bytes: pdf, expect: 'either' },
    { name: 'polyglot-html-named.md', bytes: html, expect: 'either', absent: 'alert' },
    { name: 'polyglot-xlsx-named.docx', bytes: zipOf(officeDocument('xlsx', 'Et regneark')), expect: 'either' },
    { name: 'polyglot-docx-without-extension', bytes: docx, expect: 'either' },
    { name: 'polyglot-program.pdf', bytes: Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff', 'latin1'), expect: 'refused' },
    { name: 'polyglot-picture.docx', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), expect: 'refused' },
    { name: 'polyglot-ole.docx', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), new Uint8Array(2000)]), expect: 'refused' },
  ];
}
