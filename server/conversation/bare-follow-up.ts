import { readClause } from './clause.ts';
import { BEFORE_PARTICIPLE, looksParticiple } from './clause-words.ts';
import type { Wording } from './follow-up-words.ts';

const BEFORE = '(?:(?:og|men|ja|ok|greit|takk|så|and|but|ok|please)[\\s,]+)*';
const AFTER = '(?:\\s+(?:da|så|det|ikke|ikkje|egentlig|eigentleg|then|not|exactly))*';
const QUESTION_WORD = new RegExp(
  `^${BEFORE}(?<word>hvorfor|kvifor|når|kva tid|hvem|kven|hva|kva|hvor mange|kor mange|hvor mye|kor mykje|hvor|kor|hvordan|korleis|hvilke|hvilken|hvilket|kva for (?:nokre|ein|eit|ei)|av hvem|av kven|why|when|who|where|how many|how much|how|which|what)${AFTER}$`,
  'iu',
);
const MORE = new RegExp(
  `^${BEFORE}(?:(?:kan|kunne|vil) (?:du|dere|de) )?(?:(?:fortell|fortel|si|sei|forklar|skriv|utdyp|tell me|explain|elaborate)(?:\\s+(?:gjerne|meg|oss|litt|noe|noko|mer|meir|nærmere|nærare|det|dette|den|om|on|more|about|that|this|it))*)$`,
  'iu',
);
const OTHERS = new RegExp(
  `^${BEFORE}(?:(?:er det|finnes det|finst det|har du|har dere|any|is there|are there)\\s+)?(?:(?:noe|noko|noen|nokon|nokre|anything|any)\\s+)?(?:mer|meir|flere|fleire|annet|anna|andre|more|others|else)(?:\\s+(?:enn det|om det|om dette|about it|about that))?$|^${BEFORE}(?:hva|kva|what)\\s+(?:mer|meir|ellers|elles|annet|anna|more|else)(?:\\s+(?:står det|står der))?$`,
  'iu',
);
const NEXT = new RegExp(
  `^${BEFORE}(?:(?:hva|kva|what)\\s+(?:skjedde|skjer|hendte|happened)(?:\\s+(?:så|videre|vidare|etterpå|etterpå da|da|next|then))?|og så|and then)$`,
  'iu',
);

/** Questions that are nothing but a question word or a request: «hvorfor?», «fortell mer», «noe mer?», «og så?»; null when the question is more than that. */
export function completeBareFollowUp(bare: string, earlier: string, topic: string, wording: Wording): string | null {
  if (MORE.test(bare)) return wording.more(topic);
  if (OTHERS.test(bare)) return wording.others(topic);
  if (NEXT.test(bare)) return wording.next(topic);
  const word = QUESTION_WORD.exec(bare)?.groups?.['word']?.toLowerCase();
  return word === undefined ? null : askAgain(word, earlier, topic, wording);
}

/** The earlier question asked with another question word where the grammar allows, else with the word added: «Hvem leder styret, og når?». */
function askAgain(word: string, earlier: string, topic: string, wording: Wording): string {
  const clause = readClause(`${earlier}?`);
  const { asks, questionWords, verb, rest } = clause;
  if (verb === null && asks === 'nothing') return `${capital(word)} (${topic})?`;
  const isAdverb = /^(?:hvorfor|kvifor|når|kva tid|hvor|kor|hvordan|korleis|why|when|where|how)$/u.test(word);
  const asksNumber = /^(?:hvor mange|kor mange|hvor mye|kor mykje|hvilke|kva for nokre|how many|how much|which)$/u.test(word);
  const tail = verb === null ? '' : earlier.slice(verb.start);
  if (isAdverb && (asks === 'adverb' || asks === 'measure') && clause.asked.length === 0) return `${capital(word)} ${tail}?`;
  if (isAdverb && asks === 'nothing') return `${capital(word)} ${lowerFirst(earlier)}?`;
  if (asksNumber && asks === 'noun') return `${capital(word)} ${earlier.slice(questionWords.at(-1)?.end ?? 0).trim()}?`;
  const passive = verb !== null && BEFORE_PARTICIPLE.has(verb.lower) && rest.some(({ lower }) => looksParticiple(lower));
  const asksPerson = /^(?:hvem|kven|who)$/u.test(word);
  return `${earlier}, ${wording.and} ${asksPerson && passive ? wording.by : word}?`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
