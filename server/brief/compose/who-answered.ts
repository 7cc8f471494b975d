import type { Claim } from '../claims/claim.ts';
import type { Piece } from '../reading/piece.ts';
import { countWords } from '../salience/count-words.ts';

const ANSWERS = /(?<!\p{L})(?:høring|høyring)?s?(?:innspill|innspel|svar|uttalelser?|uttaler|merknader|merknadar)(?:ene|a|et)?(?!\p{L})/iu;
/** «… innspill fra Kongsbergregionen og Rollag kommune». */
const FROM = /(?:innspill|innspel|svar|uttalelse\p{L}*|merknad\p{L}*)\s(?:\p{L}+,?\s){0,16}(?:fra|frå)\s\p{Lu}/iu;
/** «Drammen kommune», «Kongsbergregionen», «Innlandet fylke», «Grenlandsrådet»: public bodies by what their names end in. */
const MUNICIPAL = /\p{L}*(?:kommune|region(?:en)?|fylke|rådet?|IPR)(?:s|r|ne)?(?!\p{L})/u;
/** Longest name of one who answers, words, a table row included. */
const NAME_WORDS = 18;

/** An item of the list of those who answered a consultation. */
export function namesSenders({ list, headings, form, text }: Piece): boolean {
  if (list === null || form === 'sentence' || !/^\p{Lu}/u.test(text) || countWords(text) > NAME_WORDS) return false;
  const words = list.leadIn?.text ?? headings.at(-1) ?? '';
  return ANSWERS.test(words) && MUNICIPAL.test(text);
}

/** A list of who answered is one of several: all that a document tells of it, so that none who answered is left out. */
export function whoAnswered(claims: readonly Claim[], shown: readonly Claim[]): Claim[] {
  const documents = new Set(shown.filter(tells).map(({ piece }) => piece.document.id));
  return claims.filter((claim) => tells(claim) && documents.has(claim.piece.document.id));
}

function tells({ piece, features }: Claim): boolean {
  return piece.role === 'text' && !piece.introduces && !features.replaced && (namesSenders(piece) || FROM.test(piece.text));
}
