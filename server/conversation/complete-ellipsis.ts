import type { Range } from '#domain/sentence.ts';
import { CONNECTIVES, isVerbOfQuestion, looksParticiple, PREPOSITIONS } from './clause-words.ts';
import type { Wording } from './follow-up-words.ts';
import { type Piece, type PieceKind, typedPieces } from './typed-pieces.ts';
import { wordsIn } from '../../ingest/norsk/words-of.ts';
import { cueSet } from '../../ingest/norsk/cues.ts';
import { isWord } from '../../ingest/norsk/function-words.ts';

/** Words that open a question which leaves out all but what is new: «hva med», «og i», «enn». */
const OPENING =
  /^(?:(?:og|men|enn|også|and|but)[\s,]+)*(?:(?:hva|kva|hvordan|korleis)\s+(?:så\s+|da\s+)?(?:er det\s+)?med|(?:what|how)\s+about)\s+|^(?:(?:og|men|enn|også|òg|and|but)[\s,]+)+/iu;
/** More words than this are a question of their own. Range 4–8. */
const LONGEST_FRAGMENT = 7;
/** Kinds whose place another kind may take when the earlier question has none of its own, nearest first. */
const STAND_INS: Readonly<Record<PieceKind, readonly PieceKind[]>> = {
  sak: [],
  date: [],
  period: ['year'],
  year: ['period', 'date'],
  month: ['year'],
  organ: [],
  name: [],
};
/** Prepositions that name what something is about, and so may change their object. */
const ABOUT = cueSet('about');
const DEFINITE = /(?:en|et|a|ene|ane)$/u;

/** What is new in an elliptic question, «for Drammen» of «og for Drammen?»; null when the question is whole. */
export function ellipticFragment(question: string): string | null {
  const text = question.trim().replace(/[\s?.!]+$/u, '');
  const opening = OPENING.exec(text)?.[0] ?? '';
  const fragment = text.slice(opening.length).trim();
  const words = wordsIn(fragment);
  const [first] = words;
  if (first === undefined || words.length > LONGEST_FRAGMENT) return null;
  if (words.some(({ lower }) => isVerbOfQuestion(lower) || isWord(lower, 'question') || lower === 'som')) return null;
  if (opening !== '')
    return /(?:med|about)\s*$/iu.test(opening) || !/^(?:vis|list|fortell|fortel|finn|nevn)$/u.test(first.lower) ? fragment : null;
  // Without «og»: only what cannot be a search of its own, as «i 2021?», «for Drammen?», «2021?».
  const pieces = typedPieces(fragment);
  const onlyTime = pieces.length === 1 && pieces[0]?.text === fragment && /^(?:year|period|month|date)$/u.test(pieces[0].kind);
  return onlyTime || (PREPOSITIONS.has(first.lower) && question.trim().endsWith('?')) ? fragment : null;
}

/** The earlier question (without its question mark) with what is new in the place of what it replaces, else added at the end. */
export function completeEllipsis(fragment: string, earlier: string, wording: Wording): string {
  let question = earlier;
  let remaining = fragment;
  // From the end, so that the places of those before stay right.
  for (const piece of typedPieces(fragment, true).toReversed()) {
    const preposition = /(?:^|\s)(\p{L}+)\s$/u.exec(remaining.slice(0, piece.start))?.[1]?.toLowerCase() ?? '';
    const own = PREPOSITIONS.has(preposition) ? preposition : '';
    const alone = isWhole(remaining, piece, own);
    if (!alone && (piece.kind === 'name' || piece.kind === 'organ')) continue;
    question = replaced(question, piece, own) ?? added(question, piece, own, wording);
    remaining = `${remaining.slice(0, piece.start - (own === '' ? 0 : own.length + 1))} ${remaining.slice(piece.end)}`;
  }
  const topic = remaining.trim().replace(/\s+/gu, ' ');
  const rest = topic.replace(/^(?:også|òg|da|så|den|and|also)\s*/iu, '');
  return `${rest === '' ? question : withTopic(question, rest, wording)}?`;
}

/** A name with more words around it («andre kommuner i Oslo») is part of a description. */
function isWhole(fragment: string, piece: Piece, preposition: string): boolean {
  const before = fragment.slice(0, piece.start).trim().toLowerCase();
  const after = fragment.slice(piece.end).trim();
  const clear = before === '' || before === preposition || CONNECTIVES.has(before) || /(?:^|\s)(?:også|òg)\s\p{L}+$/u.test(before);
  return clear && (after === '' || typedPieces(fragment, true).some(({ start }) => start > piece.end));
}

function replaced(question: string, piece: Piece, preposition: string): string | null {
  const pieces = typedPieces(question);
  const same =
    [piece.kind, ...STAND_INS[piece.kind]].map((kind) => pieces.filter((other) => other.kind === kind)).find(({ length }) => length > 0) ??
    [];
  const target = same.findLast(({ start }) => prepositionBefore(question, start) === preposition) ?? same.at(-1);
  if (target === undefined) return null;
  const old = prepositionBefore(question, target.start);
  const start = preposition !== '' && old !== '' ? target.start - old.length - 1 : target.start;
  // «møtet 5. mars 2024» becomes «møtet i 2023», but «føringer 2025–2028» becomes «føringer 2021».
  const introduced = preposition !== '' && (old !== '' || target.kind === 'date');
  const year = piece.kind === 'month' && target.kind === 'year' ? ` ${target.text}` : '';
  const words = `${introduced && piece.kind !== 'date' ? `${preposition} ` : ''}${piece.text}${year}`;
  // «Drammen kommune» after «Oslo kommune» and «Drammen» both keep the word once.
  const kept = /\s(?:kommune|fylkeskommune|fylke)$/u.exec(target.text);
  const suffix = piece.kind === 'name' && kept !== null && !/\s(?:kommune|fylkeskommune|fylke)$/u.test(piece.text) ? kept[0] : '';
  const sakWord = target.kind === 'sak' && /^\d/u.test(words) ? (/^\D+/u.exec(target.text)?.[0] ?? '') : '';
  return `${question.slice(0, start)}${sakWord}${words}${suffix}${question.slice(target.end)}`;
}

function prepositionBefore(text: string, start: number): string {
  const word = /(\p{L}+)\s$/u.exec(text.slice(0, start))?.[1] ?? '';
  return PREPOSITIONS.has(word.toLowerCase()) ? word : '';
}

function added(question: string, piece: Piece, preposition: string, wording: Wording): string {
  const usual = piece.kind === 'date' ? '' : piece.kind === 'name' ? wording.regarding : 'i';
  const words = `${preposition === '' ? usual : preposition} ${piece.text}`.trim();
  return `${question} ${words}`;
}

/** A common noun takes the place of the last one of its kind: after the same preposition, as what is asked for, or else it is added. */
function withTopic(question: string, topic: string, wording: Wording): string {
  const words = wordsIn(topic);
  const [first] = words;
  const inner = words.find(({ lower }, at) => at > 0 && at < words.length - 1 && PREPOSITIONS.has(lower));
  // «målene for natur» after «hva er målene for klima»: first the one, then the other.
  if (inner !== undefined && first !== undefined && !PREPOSITIONS.has(first.lower) && headOf(question) !== null) {
    return withTopic(withTopic(question, topic.slice(0, inner.start).trim(), wording), topic.slice(inner.start), wording);
  }
  const hasPreposition = first !== undefined && words.length > 1 && PREPOSITIONS.has(first.lower);
  const head = headOf(question);
  if (
    !hasPreposition &&
    words.length === 1 &&
    head !== null &&
    DEFINITE.test(topic) === DEFINITE.test(question.slice(head.start, head.end))
  ) {
    return `${question.slice(0, head.start)}${topic}${question.slice(head.end)}`;
  }
  const phrase = lastObject(question, hasPreposition ? new Set([first.lower]) : ABOUT);
  if (phrase === null) return `${question} ${hasPreposition ? topic : `${wording.regarding} ${topic}`}`;
  return `${question.slice(0, phrase.start)}${hasPreposition ? topic.slice(first.end).trim() : topic}${question.slice(phrase.end)}`;
}

/** The noun that is asked for, with its article and adjectives: «visjonen» of «Hva er visjonen for …», «direktør» of «Hvem er direktør i …». */
function headOf(question: string): Range | null {
  const match =
    /^(?<opening>(?:hva|kva|hvem|kven|what|who) (?:er|var|is|was|are) )(?:(?:de|dei|den|det|the) (?:\p{Ll}+ ){0,2})?(?<head>\p{Ll}[\p{Ll}-]+)(?= (?:for|til|i|av|på|med|om|of|in)\s)/iu.exec(
      question,
    );
  const start = match?.groups?.['opening']?.length;
  return match === null || start === undefined ? null : { start, end: match[0].length };
}

/** The common noun phrase after the last of these prepositions that has one. */
function lastObject(question: string, prepositions: ReadonlySet<string>): Range | null {
  const words = wordsIn(question);
  for (let at = words.length - 2; at >= 0; at--) {
    const object = words[at + 1];
    if (
      object === undefined ||
      !prepositions.has(words[at]?.lower ?? '') ||
      !/^\p{Ll}/u.test(object.text) ||
      PREPOSITIONS.has(object.lower)
    )
      continue;
    let end = object.end;
    for (const word of words.slice(at + 2)) {
      if (PREPOSITIONS.has(word.lower) || isVerbOfQuestion(word.lower) || looksParticiple(word.lower) || !/^\p{Ll}/u.test(word.text)) break;
      end = word.end;
    }
    return { start: object.start, end };
  }
  return null;
}
