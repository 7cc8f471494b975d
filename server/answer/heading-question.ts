import { findDates } from '../../ingest/norsk/find-dates.ts';
import { isPartHeading } from '../../ingest/norsk/heading-role.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { hasFiniteVerb, opensAsking } from '../../ingest/norsk/sentence-shape.ts';

/** Longer headings make questions nobody would put; characters. Range 60–120; set by eye on the corpus' headings. */
const LONGEST = 80;
/** A single word shorter than this («Rammen», «Fakta») says too little on its own; characters. */
const SHORTEST_WORD = 8;
const COUNTED =
  /^(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|\d{1,2})\s+(?=\p{L})/iu;
/** «3.2 », «5/22 », «IV. », «a) » before the words. */
const NUMBERING = /^(?:\d+(?:[./]\d+)*\.?|[IVX]+\.|[a-zæøå]\))\s+/u;
const ASKS_ABOUT = 'Hva står det om';

/**
 * A question that the text under a heading should answer, in bokmål; null for headings that make no good question.
 *
 * @param isName true for a word that keeps its capital letter inside a sentence
 */
export function headingQuestion(heading: string, isName: (word: string) => boolean): string | null {
  const words = heading
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.:–-]$/u, '')
    .trim();
  if (words.length > LONGEST) return null;
  if (words.endsWith('?')) return opensAsking(words) ? words : null;
  const counted = COUNTED.exec(words)?.[0];
  const plain = counted === undefined ? words.replace(NUMBERING, '') : words;
  if (!/\p{L}/u.test(plain) || /[:;|«»"]/u.test(plain)) return null;
  if (isPartHeading(plain)) return null;
  if (opensAsking(plain)) return `${ASKS_ABOUT} ${withSmallFirst(plain)}?`;
  // A heading with a finite verb is a sentence, and cannot be asked about with «om».
  if (hasFiniteVerb(plain)) return null;
  // «Protokoll – 20. januar 2026» and «Styret sak 8/25» say which paper it is, not what it says.
  if (findDates(plain).length > 0 || findSakReferences(plain).length > 0) return null;
  if (!plain.includes(' ') && plain.length < SHORTEST_WORD) return null;
  if (counted !== undefined) return `Hvilke ${withSmallFirst(plain.slice(counted.length))} nevnes?`;
  const [first = ''] = plain.split(/[\s,]/u);
  return `${ASKS_ABOUT} ${isName(first) ? plain : withSmallFirst(plain)}?`;
}

function withSmallFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('nb') + text.slice(1);
}
