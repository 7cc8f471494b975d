import { part, type ZipPart } from './zip-writer.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MEDIA = 'application/vnd.openxmlformats-officedocument';

const WORD_NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;
const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING_NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${OFFICE}"`;

/** What the part that holds the text is called in each format. */
export const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/worksheets/sheet1.xml', pptx: 'ppt/slides/slide1.xml' } as const;
export type OfficeKind = keyof typeof MAIN_PART;

/** Everything a file of this kind needs beside its main part. */
export function officeFrame(kind: OfficeKind): ZipPart[] {
  switch (kind) {
    case 'docx':
      return frame({ '/word/document.xml': `${MEDIA}.wordprocessingml.document.main+xml` }, 'word/document.xml', []);
    case 'xlsx':
      return frame(
        {
          '/xl/workbook.xml': `${MEDIA}.spreadsheetml.sheet.main+xml`,
          '/xl/worksheets/sheet1.xml': `${MEDIA}.spreadsheetml.worksheet+xml`,
        },
        'xl/workbook.xml',
        [
          part(
            'xl/workbook.xml',
            `${XML}<workbook xmlns="${SHEET_NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          ),
          part('xl/_rels/workbook.xml.rels', relationships(`${OFFICE}/worksheet`, 'worksheets/sheet1.xml')),
        ],
      );
    case 'pptx':
      return frame(
        {
          '/ppt/presentation.xml': `${MEDIA}.presentationml.presentation.main+xml`,
          '/ppt/slides/slide1.xml': `${MEDIA}.presentationml.slide+xml`,
        },
        'ppt/presentation.xml',
        [
          part(
            'ppt/presentation.xml',
            `${XML}<p:presentation ${DRAWING_NAMESPACES}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
          ),
          part('ppt/_rels/presentation.xml.rels', relationships(`${OFFICE}/slide`, 'slides/slide1.xml')),
        ],
      );
  }
}

/** The main part around `inside`, which is XML for a paragraph, a row or a text paragraph; split where `inside` belongs. */
export function mainPart(kind: OfficeKind, doctype = ''): { readonly before: string; readonly after: string } {
  const start = XML + doctype;
  switch (kind) {
    case 'docx':
      return { before: `${start}<w:document ${WORD_NAMESPACES}><w:body>`, after: '</w:body></w:document>' };
    case 'xlsx':
      return { before: `${start}<worksheet xmlns="${SHEET_NAMESPACE}"><sheetData>`, after: '</sheetData></worksheet>' };
    case 'pptx':
      return {
        before: `${start}<p:sld ${DRAWING_NAMESPACES}><p:cSld><p:spTree><p:sp><p:txBody>`,
        after: '</p:txBody></p:sp></p:spTree></p:cSld></p:sld>',
      };
  }
}

/** One paragraph or row that says `text`, which must be XML already. */
export function textElement(kind: OfficeKind, text: string): string {
  switch (kind) {
    case 'docx':
      return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    case 'xlsx':
      return `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    case 'pptx':
      return `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
  }
}

export function officeDocument(kind: OfficeKind, text: string, doctype = ''): ZipPart[] {
  const { before, after } = mainPart(kind, doctype);
  return [...officeFrame(kind), part(MAIN_PART[kind], before + textElement(kind, text) + after)];
}

function frame(types: Readonly<Record<string, string>>, main: string, rest: readonly ZipPart[]): ZipPart[] {
  const overrides = Object.entries(types).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const defaults =
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return [
    part('[Content_Types].xml', `${XML}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`),
    part('_rels/.rels', relationships(`${OFFICE}/officeDocument`, main)),
    ...rest,
  ];
}

function relationships(type: string, target: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;
}
