import { findOrgans } from '../../ingest/norsk/find-organs.ts';
import { monthNumber } from '../../ingest/norsk/month-names.ts';
import { readClause } from './clause.ts';
import { ADVERBS, ARTICLES, BEFORE_PARTICIPLE, looksAdjective, looksParticiple, PREPOSITIONS } from './clause-words.ts';
import { namesIn, personsIn } from './names-in.ts';
import { topicPhrase } from './topic-phrase.ts';
import type { Turn } from './turn.ts';
import { type Word, wordsIn } from '../../ingest/norsk/words-of.ts';

const ABOUT_A_BODY =
  /(?<!\p{L})(?:led|lei[ade]|styr|eie|eig|stift|etabler|opprett|grunnla|medlem|ansatt|tilset|direktør|sekretariat|består|leads|founded|members)/iu;

/** What «det», «den» or «de» means: the topic of the earlier question, or the part of it that agrees with the pronoun in gender and number. */
export function thingMeant(pronoun: string, followUp: string, { question }: Turn): string {
  const topic = topicPhrase(question);
  const name = namesIn(question).at(-1)?.text ?? null;
  if (/^(?:de|dei|dem|they|them)$/iu.test(pronoun)) {
    const organ = findOrgans(question)[0];
    const body = actorOf(question) ?? (organ === undefined ? name : question.slice(organ.start, organ.end));
    return body !== null && (actorOf(question) !== null || !agrees(pronoun, topic)) ? body : topic;
  }
  const actor = actorOf(question);
  // «Når ble den vedtatt» after «Hva sier strategien om transport»: the strategy, which «den» agrees with.
  if (actor !== null && !topic.includes(actor) && agreesForSure(pronoun, actor) && !agreesForSure(pronoun, topic)) return actor;
  if (asksForMany(question)) return (/^(?:det|den|it)$/iu.test(pronoun) ? objectOf(placePhrase(question)) : null) ?? topic;
  // «hva betyr det?» may mean anything said; «hvem leder det?» a body, which «visjonen» is not.
  if (agrees(pronoun, topic) || !ABOUT_A_BODY.test(followUp)) return topic;
  const narrower = objectOf(placePhrase(question)) ?? name;
  return narrower !== null && agrees(pronoun, narrower) ? narrower : topic;
}

/** Without its preposition. */
function objectOf(phrase: string | null): string | null {
  return phrase?.replace(/^\p{L}+\s+/u, '') ?? null;
}

/** A person the earlier question names; else the first its answer names, else the name it is about; null when there is none. */
export function personMeant({ question, statements }: Turn): string | null {
  const persons = [...personsIn(question).toReversed(), ...statements.flatMap((text) => personsIn(text))];
  const [name] = namesIn(question);
  const isAboutName = name !== undefined && [name.text, `det ${name.text}`].some((opening) => topicPhrase(question).startsWith(opening));
  return persons[0]?.text ?? (isAboutName ? name.text : null);
}

/** Whose «deres» and «dets» is: the name of the earlier question, else its topic. */
export function ownerMeant({ question }: Turn): string {
  return namesIn(question).at(-1)?.text ?? actorOf(question) ?? topicPhrase(question);
}

/**
 * Where «der» is, with its preposition: the document cited when the question is what stands there, else the last place the earlier
 * question names.
 */
export function placeMeant(wordsBefore: string, { question, titles }: Turn): string {
  const [title] = titles;
  const asksForText = /(?:står|sto|stod|skrives|skrive|nevnes|nemnast)\s+(?:det\s+)?(?:mer\s+|meir\s+)?$/iu.test(wordsBefore);
  // In quotation marks the words would be searched for to the letter.
  if (title !== undefined && asksForText) return `i ${title.replace(/[«»"“”]/gu, '')}`;
  return placePhrase(question) ?? `i ${namesIn(question).at(-1)?.text ?? topicPhrase(question)}`;
}

/** The last «i …», «på …» or «ved …» of a question: «på stormøtet 5. mars 2024». */
function placePhrase(question: string): string | null {
  const text = question.trim().replace(/(?:\s(?:om|i|på|av|for|til|med))?[\s?.!]*$/u, '');
  const words = wordsIn(text);
  const at = words.findLastIndex(
    ({ lower }, index) => /^(?:i|på|ved|av|in|at|of)$/u.test(lower) && index < words.length - 1 && !isTime(words[index + 1]),
  );
  const from = words[at];
  if (at <= 0 || from === undefined) return null;
  const end = words.findIndex(({ lower }, index) => index > at + 1 && (looksParticiple(lower) || /^(?:og|som|that)$/u.test(lower)));
  return text.slice(from.start, end < 0 ? undefined : words[end - 1]?.end);
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:\d{4}|dag|år|går|fjor)$/u.test(word.lower) || monthNumber(word.lower) !== null);
}

/** «Hva mener Drammen kommune om …», «Hva vedtok styret …»: who does it; null when the question is not of that kind. */
function actorOf(question: string): string | null {
  const { asks, verb, rest } = readClause(question);
  const [first] = rest;
  if (verb === null || first === undefined || asks === 'nothing' || asks === 'noun' || BEFORE_PARTICIPLE.has(verb.lower)) return null;
  if (/^(?:hvem|kven|who)(?!\p{L})/iu.test(question) || PREPOSITIONS.has(first.lower) || ADVERBS.has(first.lower)) return null;
  if (/^(?:står|sto|stod|heter|heiter|betyr|tyder|skjer|skjedde|handler|handlar|handlet|handla|gjelder|gjeld|gjaldt)$/u.test(verb.lower))
    return null;
  const end = rest.findIndex(({ lower }) => PREPOSITIONS.has(lower) || ADVERBS.has(lower));
  const last = (end < 0 ? rest : rest.slice(0, end)).at(-1);
  return last === undefined ? null : question.slice(first.start, last.end);
}

/** «hvilke kommuner», «hvor mange saker»: one thing is not what was asked for. */
function asksForMany(question: string): boolean {
  return readClause(question).asks === 'noun' && /^(?:hvilke|hvor mange|kor mange|kva for|which|how many)(?!\p{L})/iu.test(question.trim());
}

/** «den» and a noun in -en, «det» and one in -et. */
function agreesForSure(pronoun: string, phrase: string): boolean {
  const endings: Readonly<Record<string, RegExp>> = { den: /\p{L}{2}en$/u, det: /\p{L}{2}et$/u };
  const head = wordsIn(phrase).find(({ lower }) => !ARTICLES.has(lower) && !looksAdjective(lower));
  return head !== undefined && /^\p{Ll}/u.test(head.text) && (endings[pronoun.toLowerCase()]?.test(head.lower) ?? false);
}

/** By the ending of a definite noun; a name or an indefinite noun agrees with any pronoun. */
function agrees(pronoun: string, phrase: string): boolean {
  const words = wordsIn(phrase);
  const head = words.find(({ lower }) => !ARTICLES.has(lower) && !looksAdjective(lower));
  if (head === undefined || /^[\p{Lu}\d]/u.test(head.text)) return true;
  switch (pronoun.toLowerCase()) {
    case 'det':
      return !/(?:en|ene|ane)$/u.test(head.lower);
    case 'den':
      return !/(?:\p{L}{2}et|ene|ane)$/u.test(head.lower);
    case 'de':
    case 'dei':
    case 'dem':
      return !/\p{L}{2}(?:en|et)$/u.test(head.lower);
    default:
      return true;
  }
}
