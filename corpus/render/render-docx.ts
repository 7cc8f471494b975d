import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ManifestEntry } from '../manifest.ts';
import type { Note, NoteBlock } from './note.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LIST_INDENT = { left: 500, hanging: 300 };
/** Width of the text on A4 with the default margins, in twentieths of a point. */
const TEXT_WIDTH = 9026;

export async function renderDocx(note: Note, entry: ManifestEntry): Promise<Uint8Array> {
  const document = new Document({
    title: entry.title,
    subject: entry.retells,
    creator: 'Arkivsvar',
    description: note.notice,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: entry.language } },
          paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { size: 34, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 200, after: 160, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading2: {
          run: { size: 26, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 280, after: 100, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading3: {
          run: { size: 23, bold: true, color: '404040' },
          paragraph: { spacing: { before: 200, after: 80, line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'numbered',
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
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: pageFooter() },
        children: [
          ...note.pages.flat().flatMap(toWord),
          new Paragraph({ children: [new TextRun({ text: note.notice, italics: true, size: 18 })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageFooter(): Footer {
  const numbers = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

function toWord(block: NoteBlock, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })];
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'list': {
      // Each numbered list is an instance of its own, so that it starts at 1.
      const marker = block.ordered ? { numbering: { reference: 'numbered', level: 0, instance: index } } : { bullet: { level: 0 } };
      return block.items.map((text) => new Paragraph({ text, ...marker, spacing: { after: 60 } }));
    }
    case 'table':
      return [toTable(block), new Paragraph({ spacing: { after: 60 } })];
  }
}

function toTable(table: Extract<NoteBlock, { kind: 'table' }>): Table {
  const width = Math.floor(TEXT_WIDTH / table.header.length);
  const cell = (text: string, bold: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(bold ? { shading: { fill: 'DCE6F2' } } : {}),
      children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold })] })],
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '8EA9C8' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: table.header.map(() => width),
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: table.header.map((text) => cell(text, true)) }),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
    ],
  });
}
