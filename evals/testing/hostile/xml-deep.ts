import type { HostileFile } from './hostile-file.ts';
import { MAIN_PART, mainPart, officeFrame, type OfficeKind, textElement } from './office-parts.ts';
import { part, zipOf } from './zip-writer.ts';

const LEVELS = 100_000;
const TEN_MEGABYTES = 10 * 1024 * 1024;

/** XML and HTML that no stack or table is made for (number 6). */
export function xmlDeep(): HostileFile[] {
  const attributes = Array.from({ length: LEVELS }, (_, n) => ` w:a${n}="1"`).join('');
  const deepTables = '<w:tbl><w:tr><w:tc>'.repeat(5000) + textElement('docx', 'innerst') + '</w:tc></w:tr></w:tbl>'.repeat(5000);
  const files: HostileFile[] = [
    ...(['docx', 'xlsx', 'pptx'] as const).map((kind) => ({
      name: `xml-deep.${kind}`,
      bytes: office(kind, '<w:sdt>'.repeat(LEVELS) + '</w:sdt>'.repeat(LEVELS)),
      expect: 'refused' as const,
    })),
    { name: 'xml-deep-tables.docx', bytes: office('docx', deepTables), expect: 'refused' },
    { name: 'xml-never-closed.docx', bytes: office('docx', '<w:sdt>'.repeat(LEVELS)), expect: 'refused' },
    { name: 'xml-wide-attributes.docx', bytes: office('docx', `<w:p${attributes}/>${textElement('docx', 'bred')}`), expect: 'either' },
    {
      name: 'xml-long-name.docx',
      bytes: office('docx', `<w:${'n'.repeat(TEN_MEGABYTES)}/>${textElement('docx', 'lang')}`),
      expect: 'either',
    },
    {
      name: 'xml-long-comment.docx',
      bytes: office('docx', `<!--${'c'.repeat(TEN_MEGABYTES)}-->${textElement('docx', 'lang')}`),
      expect: 'either',
    },
    { name: 'xml-cut.docx', bytes: cut(), expect: 'either' },
    { name: 'html-deep.html', bytes: html('<div>'.repeat(LEVELS) + 'innerst' + '</div>'.repeat(LEVELS)), expect: 'refused' },
    { name: 'html-never-closed.html', bytes: html('<b><i><ul><li>'.repeat(LEVELS / 4)), expect: 'either' },
    { name: 'html-wide-attributes.html', bytes: html(`<p${attributes.replaceAll('w:', '')}>bred</p>`), expect: 'either' },
    { name: 'html-long-comment.html', bytes: html(`<!--${'c'.repeat(TEN_MEGABYTES)}--><p>Etter kommentaren.</p>`), expect: 'either' },
  ];
  return files;
}

function office(kind: OfficeKind, inside: string): Uint8Array {
  const { before, after } = mainPart(kind);
  return zipOf([...officeFrame(kind), part(MAIN_PART[kind], before + inside + after)]);
}

/** Ends in the middle of a tag. */
function cut(): Uint8Array {
  const { before } = mainPart('docx');
  return zipOf([...officeFrame('docx'), part(MAIN_PART.docx, `${before}${textElement('docx', 'Første avsnitt.')}<w:p><w:r><w:t`)]);
}

function html(body: string): Uint8Array {
  return Buffer.from(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title></head><body><main>${body}</main></body></html>`,
  );
}
