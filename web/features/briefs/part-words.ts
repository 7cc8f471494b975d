import type { BriefPartView } from '../../../server/http/views/brief-part-view.ts';
import { statementWords } from '../ask/statement-words.ts';

/** Characters that are enough to know a part of a brief by. Range 30–80: it stands in a list to choose from. */
const SHORT = 50;

/** What a part is known by: its heading, or the beginning of its first sentence. */
export function partWords(part: BriefPartView): string {
  const words = statementWords(wordsOf(part));
  return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()} …` : words;
}

function wordsOf(part: BriefPartView): string {
  switch (part.kind) {
    case 'statement':
    case 'figure':
      return part.statement.text;
    case 'list':
      return part.standing?.heading ?? part.standing?.leadIn?.text ?? part.items[0]?.text ?? '';
    case 'vedtak':
      return part.points[0]?.text ?? '';
    case 'conflict':
      return part.sides[0]?.statement.text ?? '';
    case 'editorial':
      return part.text;
  }
}
