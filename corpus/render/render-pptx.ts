import pptxgen from 'pptxgenjs';
import type { ManifestEntry } from '../manifest.ts';
import type { Note, NoteBlock } from './note.ts';

/** A paragraph that starts so is the speaker's note of its slide. */
const NOTE_MARK = 'Notat: ';
const INK = '1F3864';
const WIDTH = 12.1;
const LEFT = 0.6;

export async function renderPptx(note: Note, entry: ManifestEntry): Promise<Uint8Array> {
  const deck = newDeck(entry);
  for (const [index, blocks] of note.pages.entries()) {
    const first = index === 0;
    const slide = deck.addSlide({ masterName: first ? 'FORSIDE' : 'INNHOLD' });
    for (const block of blocks) addBlock(slide, block, entry.language);
    // Added last, so that it is read last on the slide.
    if (first)
      slide.addText(note.notice, {
        lang: entry.language,
        x: LEFT,
        y: 6.4,
        w: WIDTH - 0.6,
        h: 0.7,
        fontSize: 12,
        italic: true,
        color: '444444',
        valign: 'bottom',
      });
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error(`pptxgenjs did not write bytes for ${entry.file}`);
  return bytes;
}

function newDeck(entry: ManifestEntry): pptxgen {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = entry.title;
  deck.subject = entry.retells;
  deck.author = 'Arkivsvar';
  deck.company = 'Arkivsvar';
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  for (const [title, y, fontSize] of [
    ['FORSIDE', 1.5, 38],
    ['INNHOLD', 0.5, 30],
  ] as const) {
    const top = y + 1.3;
    deck.defineSlideMaster({
      title,
      slideNumber: { x: 12.4, y: 7, fontSize: 12, color: '444444' },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: LEFT,
              y,
              w: WIDTH,
              h: 1.1,
              fontSize,
              bold: true,
              color: INK,
              align: 'left',
              valign: 'middle',
            },
            text: '',
          },
        },
        {
          placeholder: {
            options: { name: 'body', type: 'body', x: LEFT, y: top, w: WIDTH, h: 6.8 - top, fontSize: 24, color: '1A1A1A', valign: 'top' },
            text: '',
          },
        },
      ],
    });
  }
  return deck;
}

function addBlock(slide: pptxgen.Slide, block: NoteBlock, lang: string): void {
  switch (block.kind) {
    case 'heading':
      slide.addText(block.text, { placeholder: 'title', lang });
      return;
    case 'paragraph':
      if (block.text.startsWith(NOTE_MARK)) slide.addNotes(block.text.slice(NOTE_MARK.length));
      else slide.addText(block.text, { placeholder: 'body', lang });
      return;
    case 'list': {
      const bullet = block.ordered ? { type: 'number' as const } : true;
      slide.addText(
        block.items.map((text) => ({ text, options: { lang, bullet, breakLine: true, paraSpaceAfter: 8 } })),
        { placeholder: 'body' },
      );
      return;
    }
    case 'table':
      slide.addTable(
        [
          block.header.map((text) => ({ text, options: { lang, bold: true, fill: { color: 'DCE6F2' } } })),
          ...block.rows.map((row) => row.map((text) => ({ text, options: { lang } }))),
        ],
        { x: LEFT, y: 1.9, w: WIDTH, fontSize: 20, color: '1A1A1A', border: { type: 'solid', pt: 1, color: '8EA9C8' }, margin: 0.1 },
      );
  }
}
