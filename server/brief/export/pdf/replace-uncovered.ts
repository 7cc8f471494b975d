import { paragraph, plainText, type PrintBlock, type PrintDocument, type PrintInline } from '../print-document.ts';
import type { FontCoverage } from './font-coverage.ts';

const BOX = '□';

/** Characters the typeface has no glyph for become «□», and the last paragraph says how many; nothing is lost unseen. */
export function replaceUncovered(print: PrintDocument, covers: FontCoverage): PrintDocument {
  let replaced = 0;
  const shown = (text: string): string =>
    Array.from(text, (character) => {
      if (covers(character.codePointAt(0) ?? 0)) return character;
      replaced++;
      return BOX;
    }).join('');
  const line = (inlines: readonly PrintInline[]): PrintInline[] =>
    inlines.map((piece) => (piece.kind === 'note' ? piece : { ...piece, text: shown(piece.text) }));
  const block = (part: PrintBlock): PrintBlock => {
    switch (part.kind) {
      case 'heading':
        return { ...part, text: shown(part.text) };
      case 'paragraph':
        return { ...part, inlines: line(part.inlines) };
      case 'list':
        return { ...part, items: part.items.map(line) };
      case 'notes':
        return part;
    }
  };
  const blocks = print.blocks.map(block);
  const notes = print.notes.map(line);
  const remark = `Skriften i denne filen mangler ${replaced} av tegnene; de er vist som ${BOX}. De andre formatene har dem.`;
  return { ...print, blocks: replaced === 0 ? blocks : [...blocks, paragraph('body', plainText(remark))], notes };
}
