import type { Analyser } from '#domain/analyser.ts';
import { contentTerms } from '../../ingest/norsk/question-words.ts';
import { questionLanguage } from '../retrieval/question-language.ts';
import { completeBareFollowUp } from './bare-follow-up.ts';
import { readClause } from './clause.ts';
import { ADVERBS, AUXILIARIES, isSurelyParticiple, PARTICLES, PREPOSITIONS } from './clause-words.ts';
import { completeEllipsis, ellipticFragment } from './complete-ellipsis.ts';
import { ownerMeant, personMeant, placeMeant, thingMeant } from './earlier-topic.ts';
import { WORDINGS, type Wording } from './follow-up-words.ts';
import { namesIn } from './names-in.ts';
import { findPointingWord, type PointingWord } from './pointing-word.ts';
import { topicPhrase } from './topic-phrase.ts';
import type { Turn } from './turn.ts';
import { isCapitalised } from '../../ingest/norsk/words-of.ts';

export type RewrittenQuestion = {
  /** A question that stands alone; the one given when `rewritten` is false. */
  readonly question: string;
  readonly rewritten: boolean;
  /** The earlier question it was completed from, or null. */
  readonly from: string | null;
};

/** A question may not be longer, characters; see the answerer. */
const LONGEST_QUESTION = 2_000;
/** A question that begins with «og» and has fewer content words than this leans on the one before. Range 1–2. */
const WHOLE_QUESTION = 2;

/**
 * Completes a follow-up by rule from the turns before it, so that it stands alone: what is left out, what a pronoun points at, and what
 * «hvorfor?» or «fortell mer» is about. A question that stands alone is given back as it is.
 *
 * @param earlier the conversation so far, oldest first
 */
export function rewriteFollowUp(question: string, earlier: readonly Turn[], analyser: Analyser): RewrittenQuestion {
  const unchanged = { question, rewritten: false, from: null };
  const turn = earlier.findLast((one) => hasContent(topicPhrase(one.question), analyser));
  const bare = question.trim().replace(/[\s?.!]+$/u, '');
  if (turn === undefined || bare === '') return unchanged;
  const before = turn.question
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(/,\s+(?:og|and)\s+\p{L}+(?:\s(?:hvem|kven|whom|mange|mye|mykje|many|much))?$/u, '');
  const topic = topicPhrase(before);
  const language = questionLanguage(question);
  const wording = WORDINGS[language === 'unsupported' ? 'nb' : language];

  const completed =
    completeBareFollowUp(bare, before, topic, wording) ??
    fromEllipsis(question, before, wording) ??
    fromPointing(question, turn) ??
    fromEmpty(question, topic) ??
    fromOpening(question, topic, analyser);
  if (completed === null || completed === question || completed.length > LONGEST_QUESTION) return unchanged;
  return { question: completed, rewritten: true, from: turn.question };
}

function hasContent(text: string, analyser: Analyser): boolean {
  return contentTerms(analyser.terms(text)).length > 0;
}

function fromEllipsis(question: string, before: string, wording: Wording): string | null {
  const fragment = ellipticFragment(question);
  // «hva med det?» points, it adds nothing new.
  if (
    fragment === null ||
    /^(?:(?:for|med|om|i|av|på)\s+)?(?:det|den|de|dei|dem|dette|disse|desse|ham|henne|der|it|that|this|them)$/iu.test(fragment)
  )
    return null;
  return completeEllipsis(fragment, before, wording);
}

function fromPointing(question: string, turn: Turn): string | null {
  const text = withoutOpening(question);
  const pointing = findPointingWord(text);
  // «den strategien (strategiske føringer)» says already what is meant.
  if (pointing === null || text.slice(pointing.end).startsWith(' (')) return null;
  return sentence(`${text.slice(0, pointing.start)}${meant(pointing, text, turn)}${text.slice(pointing.end)}`);
}

/** What is written in the place of the pointing word. */
function meant({ kind, start, end, ofPerson, before }: PointingWord, text: string, turn: Turn): string {
  const word = text.slice(start, end);
  switch (kind) {
    case 'person':
      return personMeant(turn) ?? topicPhrase(turn.question);
    case 'thing': {
      // «Hvor mange er det?»: there «det» is no more than a place to stand.
      const counts = /^(?:hvor m|kor m|how m|hvilk|kva for).*\s(?:er|var|is|are)\s$/iu.test(text.slice(0, start));
      return counts ? `${word} (${topicPhrase(turn.question)})` : thingMeant(word, text, turn);
    }
    case 'owner': {
      const owner = (ofPerson ? personMeant(turn) : null) ?? ownerMeant(turn);
      return before ? owning(owner, /^(?:their|its|his|her)$/iu.test(word)) : `til ${owner}`;
    }
    case 'place':
      return placeMeant(text.slice(0, start), turn);
    case 'shown': {
      const topic = thingMeant(/(?:ene|ane|de)$/u.test(word) ? 'de' : 'det', text, turn);
      return /\ssak(?:en|a)$/iu.test(word) && /^sak\s\d/iu.test(topic) ? topic : `${word} (${topic})`;
    }
  }
}

function owning(owner: string, english: boolean): string {
  if (english) return `${owner}’s`;
  if (/\s/u.test(owner)) return `${owner} sine`;
  return `${owner}${/[sxz]$/iu.test(owner) ? '’' : 's'}`;
}

/** «Hvem stemte imot?», «Hva ble vedtatt?»: whole sentences without a word of what they are about. */
function fromEmpty(question: string, topic: string): string | null {
  const { asks, asked, verb, rest } = readClause(question);
  if (verb === null || asks === 'nothing' || asked.length > 0 || rest.some(isCapitalised)) return null;
  const empty = rest.every(
    ({ lower }) =>
      isSurelyParticiple(lower) ||
      PREPOSITIONS.has(lower) ||
      PARTICLES.has(lower) ||
      ADVERBS.has(lower) ||
      AUXILIARIES.has(lower) ||
      lower === 'imot',
  );
  const says = rest.length > 0 || !AUXILIARIES.has(verb.lower);
  return empty && says ? sentence(`${withoutOpening(question).replace(/[\s?.!]+$/u, '')} (${topic})?`) : null;
}

/** «Og hvem er nestleder?» is a whole sentence that leans on the one before. */
function fromOpening(question: string, topic: string, analyser: Analyser): string | null {
  const text = withoutOpening(question);
  if (text === question.trim()) return null;
  const concepts = new Set(contentTerms(analyser.terms(text)).map(({ start }) => start));
  if (concepts.size >= WHOLE_QUESTION || namesIn(text).length > 0) return null;
  return sentence(`${text.replace(/[\s?.!]+$/u, '')} (${topic})?`);
}

function withoutOpening(question: string): string {
  return question.trim().replace(/^(?:(?:og|men|and|but)[\s,]+)+/iu, '');
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  const ended = /[?.!]$/u.test(trimmed) ? trimmed : `${trimmed}?`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`;
}
