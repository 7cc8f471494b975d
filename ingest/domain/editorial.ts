import type { Brand } from './brand.ts';

/**
 * A linking sentence of our own in a text that otherwise quotes («redaksjonell»). It has no source, so it may carry no fact: it
 * only says what stands beside it. `editorial` is the only way to one.
 */
export type Editorial = Brand<{ readonly kind: 'editorial'; readonly text: string }, 'Editorial'>;

/** Longest linking sentence, characters; a longer one says something. */
const LONGEST = 200;

/** Numbers in words, from two up; «en» and «ett» are articles as often as not. */
const NUMBER_WORD =
  /(?<!\p{L})(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen|million\p{L}*|milliard\p{L}*|halvparten|\p{L}*prosent\p{L}*|halvannen)(?!\p{L})/iu;
/** Words that say a matter is settled, proposed or voted on; such things are quoted, never written by us. */
const DECISION =
  /(?<!\p{L})(?:vedt(?:a|ar|as|ok|att|atte|ek|eke|eken)|beslutt\p{L}+|bestem(?:t|te|mer)|godkjen(?:t|te|ner|nes)|tilslutt\p{L}+|slutte[rt]? seg|forkast\p{L}+|avsl[åo]\p{L}+|innstil(?:ler|te|t)|foresl\p{L}+|anbefal\p{L}+|enstemmig|samrøystes|stem(?:te|mer|t)|valgt|velges|støtte[rt]?|krev(?:er|de|d)?)(?!\p{L})/iu;

/**
 * @returns null when the sentence holds anything that could be a fact: a digit, a number in words, a name (a capital inside the
 * sentence, also in «…»), a word of decision; or when it is empty, longer than 200 characters, or more than one line.
 */
export function editorial(text: string): Editorial | null {
  const sentence = text.trim();
  if (sentence === '' || sentence.length > LONGEST || /[\n\r]/u.test(sentence)) return null;
  if (/\p{N}/u.test(sentence) || NUMBER_WORD.test(sentence) || DECISION.test(sentence) || holdsName(sentence)) return null;
  return { kind: 'editorial', text: sentence } as unknown as Editorial;
}

/** A capital anywhere but in the first letter of the first word of a sentence. */
function holdsName(text: string): boolean {
  return text.split(/(?<=[.!?:])\s+/u).some((sentence) => /\p{Lu}/u.test(sentence.replace(/^[^\p{L}]*\p{L}/u, '')));
}
