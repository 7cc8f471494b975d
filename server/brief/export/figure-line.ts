import type { Figure, FigurePart } from '#domain/brief.ts';
import { cleanText } from './clean-text.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import { plainText, type PrintInline } from './print-document.ts';

/**
 * A statement with its numbers in bold, then the year they hold for where the text does not say it, and the date of the newest source that gives
 * them.
 *
 * @param line the statement's text followed by its notes
 */
export function figureLine({ figures, confirmed }: FigurePart, line: readonly PrintInline[]): PrintInline[] {
  const [text, ...notes] = line;
  if (text?.kind !== 'text') return notes;
  const pieces = emphasised(text.text, figures).map(
    (piece): PrintInline => ({ ...text, text: piece.text, style: piece.strong ? 'strong' : 'plain' }),
  );
  const remarks = [...years(text.text, figures), ...(confirmed === null ? [] : [`Sist oppgitt i en kilde fra ${longDate(confirmed)}.`])];
  const stop = /[.!?]["»”)]*$/u.test(text.text.trimEnd()) ? '' : '.';
  return [...pieces, ...notes, ...(remarks.length === 0 ? [] : [plainText(`${stop} ${remarks.join(' ')}`)])];
}

type Piece = { readonly text: string; readonly strong: boolean };

/** Cuts the text at the figures, each found after the one before it; one that is not found is passed over. */
function emphasised(text: string, figures: readonly Figure[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const figure of figures) {
    const words = cleanText(figure.text);
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at === -1) continue;
    pieces.push({ text: text.slice(from, at), strong: false }, { text: words, strong: true });
    from = at + words.length;
  }
  return [...pieces, { text: text.slice(from), strong: false }].filter((piece) => piece.text !== '');
}

function years(text: string, figures: readonly Figure[]): string[] {
  const unsaid = figures.filter(({ year }) => year !== null && !text.includes(String(year)));
  const [first] = unsaid;
  if (first === undefined) return [];
  if (unsaid.length === figures.length && unsaid.every(({ year }) => year === first.year)) return [`Gjelder ${first.year}.`];
  return unsaid.map(({ text: words, year }) => `${cleanText(words)} gjelder ${year}.`);
}
