import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  convertToXmlComponent,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import { DEFAULT_LIMITS } from '../../../../ingest/load/limits.ts';
import { readXml } from '../../../../ingest/parse/xml/read-xml.ts';
import type { XmlElement } from '../../../../ingest/parse/xml/xml-element.ts';
import type { ParagraphRole, PrintBlock, PrintDocument, PrintInline, PrintProperties } from '../print-document.ts';
import { watermarkXml } from './watermark-xml.ts';

const LANGUAGE = 'nb-NO';
const FONT = 'Calibri';
const INK = '102A4C';
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4 in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1247;
const LIST_INDENT = { left: 454, hanging: 340 };
/** Note references Word has of its own; the same place cited again shows the number of the first. */
const REFERENCE_STYLE = 'FootnoteReference';
const ROLE_STYLES: Readonly<Record<ParagraphRole, string | null>> = {
  status: 'Status',
  lead: 'Ingress',
  body: null,
  label: 'Etikett',
  decision: 'Vedtakstekst',
  editorial: 'Redaksjonelt',
};

/** The brief as a Word file: heading styles, lists, footnotes with live links, language, properties and watermark. */
export async function wordDocument(print: PrintDocument): Promise<Uint8Array> {
  const seen = new Set<number>();
  let lists = 0;
  const children = print.blocks.flatMap((block) => toWord(block, seen, () => (block.kind === 'list' && block.ordered ? ++lists : 0)));
  const document = new Document({
    title: print.title,
    subject: `${print.kindName}. ${print.properties.made}`,
    creator: 'Arkivsvar',
    lastModifiedBy: 'Arkivsvar',
    description: print.properties.made,
    keywords: print.properties.model === null ? print.kindName : `${print.kindName}, laget med kunstig intelligens`,
    customProperties: customProperties(print.properties),
    styles: STYLES,
    numbering: NUMBERING,
    footnotes: Object.fromEntries(
      print.notes.map((note, index) => [
        index + 1,
        {
          children: [
            new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...note.flatMap((piece) => inline(piece, seen))] }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: header(print) },
        footers: { default: footer(print) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function toWord(block: PrintBlock, seen: Set<number>, listNumber: () => number): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], keepNext: true, children: [new TextRun(block.text)] })];
    case 'paragraph': {
      const style = ROLE_STYLES[block.role];
      const children = block.inlines.flatMap((piece) => inline(piece, seen));
      return [
        new Paragraph({ ...(style === null ? {} : { style }), keepNext: block.role === 'label' || block.role === 'editorial', children }),
      ];
    }
    case 'list': {
      const instance = listNumber();
      const numbering = { reference: block.ordered ? 'tall' : 'punkter', level: 0, ...(block.ordered ? { instance } : {}) };
      return block.items.map(
        (item) => new Paragraph({ style: 'ListParagraph', numbering, children: item.flatMap((piece) => inline(piece, seen)) }),
      );
    }
    case 'notes':
      return [];
  }
}

function inline(piece: PrintInline, seen: Set<number>): ParagraphChild[] {
  switch (piece.kind) {
    case 'text': {
      const { text, style, language } = piece;
      const look = { ...(style === 'strong' ? { bold: true } : {}), ...(style === 'emphasis' ? { italics: true } : {}) };
      return [new TextRun({ text, ...look, ...(language === null ? {} : { language: { value: language } }) })];
    }
    case 'link':
      return [new ExternalHyperlink({ link: piece.href, children: [new TextRun({ text: piece.text, style: 'Hyperlink' })] })];
    case 'note':
      return [...reference(piece.number, seen), ...(piece.last ? [] : [raised(',')])];
  }
}

/** The first reference to a note is the footnote; later ones are fields that follow its number. */
function reference(number: number, seen: Set<number>): ParagraphChild[] {
  const name = `_Note${number}`;
  if (!seen.has(number)) {
    seen.add(number);
    return [new BookmarkStart(name, number), new FootnoteReferenceRun(number), new BookmarkEnd(number)];
  }
  const field = (type: string): TextRun => raised(xml(`<w:fldChar ${WORD} w:fldCharType="${type}"/>`));
  const instruction = raised(xml(`<w:instrText ${WORD} xml:space="preserve"> NOTEREF ${name} \\f \\h </w:instrText>`));
  return [field('begin'), instruction, field('separate'), raised(String(number)), field('end')];
}

function raised(child: string | XmlComponent): TextRun {
  return new TextRun({ style: REFERENCE_STYLE, superScript: true, children: [child] });
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** XML the library has no class for. Its own reader of XML text leaves an «undefined» element around it. */
function xml(text: string): XmlComponent {
  const component = convertToXmlComponent(libraryElement(readXml(new TextEncoder().encode(text), DEFAULT_LIMITS)));
  if (component === undefined || typeof component === 'string') throw new Error('docx made no element of the XML');
  return component;
}

function libraryElement({ name, attributes, children }: XmlElement): Parameters<typeof convertToXmlComponent>[0] {
  const elements = children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : libraryElement(child)));
  return { type: 'element', name, attributes: Object.fromEntries(attributes), elements };
}

function header({ watermark, headline }: PrintDocument): Header {
  if (watermark === null || headline === null) return new Header({ children: [new Paragraph({ style: 'Header', children: [] })] });
  const words = new TextRun({ text: headline, bold: true });
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [words, new TextRun({ children: [xml(watermarkXml(watermark))] })] })],
  });
}

function footer({ title }: PrintDocument): Footer {
  const number = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] });
  const short = Array.from(title).length > FOOTER_TITLE ? `${Array.from(title).slice(0, FOOTER_TITLE).join('').trimEnd()}…` : title;
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun(`${short}. `), number] })] });
}

/** Characters of the title that fit beside the page number on one line. */
const FOOTER_TITLE = 80;

function customProperties({ status, recheck, approvedBy, date, made, model }: PrintProperties): { name: string; value: string }[] {
  return [
    { name: 'AI-generert', value: String(model !== null) },
    ...(model === null ? [] : [{ name: 'KI-modell', value: model }]),
    { name: 'Laget', value: made },
    { name: 'Status', value: status },
    ...(recheck ? [{ name: 'Må kontrolleres på nytt', value: 'true' }] : []),
    ...(approvedBy === null ? [] : [{ name: 'Godkjent eller kontrollert av', value: approvedBy }]),
    { name: 'Dato', value: date },
  ];
}

const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'punkter',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: LIST_INDENT } } },
      ],
    },
    {
      reference: 'tall',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: LIST_INDENT } },
        },
      ],
    },
  ],
};

const heading = (size: number, before: number): object => ({
  run: { size, bold: true, color: INK, font: FONT },
  paragraph: { spacing: { before, after: 100 } },
});

const bar = (color: string): object => ({ left: { style: BorderStyle.SINGLE, size: 18, color, space: 8 } });

const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 22, language: { value: LANGUAGE } }, paragraph: { spacing: { after: 120, line: 271 } } },
    heading1: heading(38, 0),
    heading2: heading(27, 280),
    heading3: heading(23, 200),
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } },
    footnoteReference: { run: { superScript: true } },
    listParagraph: { run: {}, paragraph: { spacing: { after: 70 } } },
    hyperlink: { run: { color: '0B4A8F', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Status', name: 'Status', basedOn: 'Normal', paragraph: { border: bar('8A4B00'), spacing: { after: 200 } } },
    { id: 'Ingress', name: 'Ingress', basedOn: 'Normal', run: { size: 26 }, paragraph: { spacing: { after: 160 } } },
    { id: 'Etikett', name: 'Etikett', basedOn: 'Normal', paragraph: { spacing: { before: 80, after: 50 } } },
    { id: 'Vedtakstekst', name: 'Vedtakstekst', basedOn: 'Normal', paragraph: { border: bar(INK), indent: { left: 227 } } },
    { id: 'Redaksjonelt', name: 'Redaksjonelt', basedOn: 'Normal', run: { italics: true }, paragraph: { spacing: { before: 80 } } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '8A4B00' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '404040' }, paragraph: { spacing: { after: 0 } } },
  ],
};
