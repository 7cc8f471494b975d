import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { type Clause, readClause } from './clause.ts';
import {
  ADVERBS,
  ARTICLES,
  BEFORE_PARTICIPLE,
  CONNECTIVES,
  looksParticiple,
  PARTICLES,
  PREPOSITIONS,
  SUBORDINATORS,
} from './clause-words.ts';
import { type Name, namesIn } from './names-in.ts';
import { isCapitalised, type Word } from '../../ingest/norsk/words-of.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';

/** After these it is the object that is asked about: «hva koster billetten» is about the ticket. */
const NAMES_ITS_OBJECT = cueWord('names-its-object');

/** A longer phrase is cut down to the last name in it, characters. Range 40–120. */
const LONGEST_TOPIC = 90;

/** Words that ask for something to be told, before what it is about. */
const REQUEST =
  /^(?:(?:kan|kunne|vil) (?:du|dere|de|dykk) )?(?:fortell|fortel|si|sei|vis|list opp|list|nevn|nemn|beskriv|forklar|oppsummer|tell|show|describe|explain)\s+(?:(?:meg|oss|litt|noe|noko|me|alle)\s+)*(?:(?:mer|meir|more)\s+)?(?:(?:om|about)\s+)?/iu;
/** «Hva står det om X», «Hva mer sier strategien om X». */
const SAID_ABOUT = /^(?:hva|kva|what)\s.*?(?:^|\s)(?:om|about)\s+(?!å\s|at\s)(?<topic>.+)$/iu;
/** «…, og når», «…, og hvor mange innbyggere har de». */
const SECOND_QUESTION = /,\s+(?:og|men|and)\s+(?:av\s+)?(?:hv|kva|kven|kor|kvifor|når|wh|how)\p{L}*(?:\s.*)?$/u;

/**
 * What a question is about, as words that can stand in the place of «det»: «visjonen for Osloregionen», «sak 10/24»,
 * «det som ble vedtatt i styret». '' when it is about nothing that can be named («Hva er det?»).
 */
export function topicPhrase(question: string): string {
  const text = question
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(SECOND_QUESTION, '');
  const [sak] = findSakReferences(text);
  if (sak !== undefined) return lowerFirst(sak.display.replace(/[.:]$/u, ''));
  const request = REQUEST.exec(text)?.[0].length;
  const about = request === undefined ? SAID_ABOUT.exec(text)?.groups?.['topic'] : text.slice(request);
  const topic = (about ?? ofClause(text, readClause(`${text}?`))).trim();
  if (topic !== '' && topic.length <= LONGEST_TOPIC) return topic;
  return namesIn(text).at(-1)?.text ?? topic.slice(0, LONGEST_TOPIC).replace(/\s\S*$/u, '');
}

function ofClause(text: string, clause: Clause): string {
  const { asks, asked, verb, rest } = clause;
  const phrase = (words: readonly Word[]): string => phraseOf(text, words, verb);
  switch (asks) {
    case 'nothing':
      return verb === null ? text : phrase(rest);
    case 'noun':
      return ofNoun(text, clause);
    case 'pronoun':
      return ofPronoun(text, clause);
    case 'adverb':
    case 'measure': {
      const words = [...(asks === 'adverb' ? asked : []), ...rest];
      // «Når vant Manchester United Premier League»: the name, not what follows the verb after it.
      const name = words[0] === undefined ? null : nameAt(text, words[0]);
      return name === null ? phrase(words) : name.text;
    }
  }
}

/** «Hvilke kommuner deltok på møtet» is about «kommuner som deltok på møtet», «hvilke saker behandlet styret i mai» about «saker styret behandlet i mai». */
function ofNoun(text: string, { questionWords, asked, verb, rest }: Clause): string {
  const noun = slice(text, asked);
  if (verb === null) return noun;
  const subject = subjectWords(text, verb, rest);
  const relative = /^(?:which|how)$/u.test(questionWords[0]?.lower ?? '') ? 'that' : 'som';
  if (subject.length === 0) return dropDraft(`${noun} ${relative} ${verb.lower} ${slice(text, rest)}`);
  return `${noun} ${slice(text, subject)} ${verb.lower} ${slice(text, rest.slice(subject.length))}`.trim();
}

/** The words after the verb that are its subject; [] when what is asked for is the subject itself. */
function subjectWords(text: string, verb: Word, rest: readonly Word[]): readonly Word[] {
  const [first, second] = rest;
  if (first === undefined || PREPOSITIONS.has(first.lower) || PARTICLES.has(first.lower)) return [];
  const name = nameAt(text, first);
  if (name !== null) return rest.filter((word) => word.end <= name.end);
  if (!BEFORE_PARTICIPLE.has(verb.lower)) {
    const end = rest.findIndex((word) => PREPOSITIONS.has(word.lower));
    return end < 0 ? rest : rest.slice(0, end);
  }
  const goesOn = second !== undefined && !PREPOSITIONS.has(second.lower) && !PARTICLES.has(second.lower);
  return goesOn && /^(?:vi|me|dere|de|dei|han|hun|ho)$|\p{L}{2}(?:ene|ane|en|et)$/u.test(first.lower) ? [first] : [];
}

/** «innsatsområder som er foreslått i strategien» says no more than «innsatsområder i strategien». */
function dropDraft(phrase: string): string {
  return phrase
    .trim()
    .replace(/ som (?:er|var|ble|vart|blei) det(?= )/u, '')
    .replace(/ som (?:er|ble|vart|blei) \p{L}+(?:tt|et|teke|dd)(?= (?:i|på|for|av)\s)/u, '');
}

function nameAt(text: string, word: Word): Name | null {
  return namesIn(text).find(({ start, end }) => start <= word.start && word.start < end) ?? null;
}

function ofPronoun(text: string, { questionWords, verb, rest }: Clause): string {
  const [first] = rest;
  if (verb === null || first === undefined) return '';
  const asksForPerson = /^(?:hvem|kven|who)$/u.test(questionWords.at(-1)?.lower ?? '');
  const passive = BEFORE_PARTICIPLE.has(verb.lower) && looksParticiple(first.lower) && !isCapitalised(first);
  if (passive && !asksForPerson) return `det som ${verb.lower} ${slice(text, rest)}`;
  if (passive) return phraseOf(text, rest.slice(1), verb);
  const lexical = !BEFORE_PARTICIPLE.has(verb.lower) && !NAMES_ITS_OBJECT.test(verb.lower);
  if (!lexical || asksForPerson || !/^(?:hva|kva)$/u.test(questionWords.at(-1)?.lower ?? '')) return phraseOf(text, rest, verb);
  // «Hva vedtok styret i 2024» is about «det styret vedtok i 2024».
  const subject = subjectWords(text, verb, rest);
  if (subject.length === 0) return `det som ${verb.lower} ${slice(text, rest)}`;
  return `det ${slice(text, subject)} ${verb.lower} ${slice(text, rest.slice(subject.length))}`.trim();
}

/** The first noun phrase, with what describes it: small words first and last are left out, and the participle of the verb with all after it. */
function phraseOf(text: string, rest: readonly Word[], verb: Word | null): string {
  const at = verb !== null && BEFORE_PARTICIPLE.has(verb.lower) ? rest.findIndex((word, index) => isParticiple(word, index, rest)) : -1;
  const tail = at < 0 ? [] : rest.slice(at + 1);
  const namesPlace = /^(?:i|på)$/u.test(tail[0]?.lower ?? '') && tail[1] !== undefined && isCapitalised(tail[1]);
  const kept = at < 0 ? rest : [...rest.slice(0, at), ...(namesPlace ? tail : [])];
  const loose = ({ lower }: Word): boolean =>
    ADVERBS.has(lower) || PARTICLES.has(lower) || CONNECTIVES.has(lower) || SUBORDINATORS.has(lower);
  const from = kept.findIndex((word, index) => !loose(word) && !PREPOSITIONS.has(word.lower) && !isEmptyOpening(word, kept[index + 1]));
  const to = kept.findLastIndex((word) => !loose(word) && !PREPOSITIONS.has(word.lower) && !ARTICLES.has(word.lower));
  return from < 0 || to < from ? '' : slice(text, kept.slice(from, to + 1));
}

/** «det» opens a noun phrase only before an adjective: «det fulle navnet». */
function isEmptyOpening({ lower }: Word, next: Word | undefined): boolean {
  return /^(?:her|noe|noko)$/u.test(lower) || (lower === 'det' && !next?.lower.endsWith('e'));
}

/** A participle comes after the subject, and before a preposition, a particle or nothing. */
function isParticiple(word: Word, at: number, rest: readonly Word[]): boolean {
  const before = rest[at - 1];
  const after = rest[at + 1];
  if (before === undefined || isCapitalised(word) || !looksParticiple(word.lower)) return false;
  if (PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower) || CONNECTIVES.has(before.lower)) return false;
  // «det fulle navnet»: after an adjective comes a noun.
  if (before.lower.endsWith('e') && !/(?:ene|ane)$/u.test(before.lower) && !isCapitalised(before)) return false;
  return after === undefined || PREPOSITIONS.has(after.lower) || PARTICLES.has(after.lower) || SUBORDINATORS.has(after.lower);
}

/** The words as they stand; with a gap where one was left out. */
function slice(text: string, words: readonly Word[]): string {
  let phrase = '';
  let end: number | null = null;
  for (const word of words) {
    // Commas and quotation marks between neighbours stay; where a word was left out a space is enough.
    const between = end === null ? '' : text.slice(end, word.start);
    phrase += /\p{L}/u.test(between) ? ' ' : between.replace(/["«»“”]/gu, '');
    phrase += word.text;
    end = word.end;
  }
  return phrase;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
