import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../norsk/function-words.ts';
import { type IsWord, longFormStart } from './abbreviation-match.ts';

/** An abbreviation with a long form the archive itself gives: «interessepolitisk utvalg (IPU)», «IPR (interkommunalt politisk råd)». */
export type LearntAbbreviation = {
  /** As first written: «IPU». */
  readonly abbreviation: string;
  /** As first written: «interessepolitisk utvalg». */
  readonly longForm: string;
  /** The abbreviation as the analyser gives it: «ipu». */
  readonly term: string;
  /** The long form's content terms in order, each once; at least one. */
  readonly longTerms: readonly string[];
  /** Times it is defined so, at least 1. */
  readonly count: number;
};

/** Two to eight characters (Schwartz & Hearst 2003 take ten; in Norwegian news the longer ones are names), with two capitals or four characters at most. */
const ABBREVIATION = /^(?=.{2,8}$)(?:\p{Lu}[\p{L}\d/&-]{0,3}|(?=.*\p{Lu}.*\p{Lu})\p{L}[\p{L}\d/&-]*)$/u;
const BRACKETS = /\(([^()\n]{2,120})\)/gu;
/** Characters before a bracket that are read. */
const WINDOW = 160;
const INTRODUCTION = /^(?:heretter kalt|heretter|forkortet|forkorta|også kalt|også|kalt|eller)\s+/iu;
const WORD = /[\p{L}\d]+/gu;
/** What a long form does not run over. */
const BREAK = /[.:;!?…«»"”“()\n|•]|\s[–-]\s/u;
/** Party letters stand behind politicians' names every day; they are learnt only from the name of a party. */
const PARTY = /^(?:ap|frp|fnb|h|inp|krf|mdg|pp|r|rv|sp|sv|v)$/iu;
const PARTY_NAME = /parti|venstre|høyre|folke|rødt|senter/iu;

/**
 * Learns abbreviations from definitions in brackets. `isWord` tells the parts of compounds (the archive's vocabulary will do).
 * The most often defined come first; an abbreviation defined in several ways comes once for each.
 */
export function learnAbbreviations(texts: Iterable<string>, analyser: Analyser, isWord: IsWord): LearntAbbreviation[] {
  const learnt = new Map<string, LearntAbbreviation>();
  for (const text of texts) {
    for (const match of text.matchAll(BRACKETS)) {
      const inside =
        (match[1] ?? '')
          .split(/[,;]/u, 1)[0]
          ?.trim()
          .replace(INTRODUCTION, '')
          .replace(/^[«"”“]|[»"”“]$/gu, '') ?? '';
      const before = text.slice(Math.max(0, match.index - WINDOW), match.index);
      const found = ABBREVIATION.test(inside) ? fromLongForm(inside, before, isWord) : fromAbbreviation(inside, before, isWord);
      if (found !== null) count(learnt, found, analyser);
    }
  }
  return [...learnt.values()].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

type Definition = Pick<LearntAbbreviation, 'abbreviation' | 'longForm'>;

/** «Nasjonal transportplan (NTP)» */
function fromLongForm(abbreviation: string, before: string, isWord: IsWord): Definition | null {
  if (!/[\p{L}\d»"”“]\s*$/u.test(before)) return null;
  const sentence =
    before
      .replace(/[»"”“\s]+$/u, '')
      .split(BREAK)
      .at(-1) ?? '';
  return definition(abbreviation, sentence, isWord);
}

/** «IPR (interkommunalt politisk råd)» */
function fromAbbreviation(inside: string, before: string, isWord: IsWord): Definition | null {
  const abbreviation = /(?<![\p{L}\d-])([\p{L}\d/&-]+)\s*$/u.exec(before)?.[1] ?? '';
  if (!ABBREVIATION.test(abbreviation) || !/\p{Lu}.*\p{Lu}/u.test(abbreviation)) return null;
  const found = definition(abbreviation, inside, isWord);
  // Here the long form is marked off: it is all of what stands in the brackets, but for an article.
  return found === null || inside.length - found.longForm.length > ARTICLE ? null : found;
}

/** Letters of «den », «det ». */
const ARTICLE = 4;

function definition(abbreviation: string, text: string, isWord: IsWord): Definition | null {
  const words = [...text.matchAll(WORD)];
  const start = longFormStart(
    abbreviation,
    words.map(([word]) => word),
    isWord,
  );
  const from = start === null ? undefined : words[start]?.index;
  if (from === undefined) return null;
  const longForm = text.slice(from).trim();
  if (PARTY.test(abbreviation) && !PARTY_NAME.test(longForm)) return null;
  return longForm.length <= abbreviation.length + 2 ? null : { abbreviation, longForm };
}

function count(learnt: Map<string, LearntAbbreviation>, { abbreviation, longForm }: Definition, analyser: Analyser): void {
  const term = analyser.terms(abbreviation)[0]?.term ?? ' ';
  const longTerms = [...new Set(analyser.terms(longForm).map((found) => found.term))].filter((found) => !isStopWord(found));
  // «PST» is not the «pst.» that the analyser writes out.
  if (!abbreviation.toLowerCase().startsWith(term.slice(0, 2)) || isStopWord(term) || longTerms.length === 0 || longTerms.includes(term))
    return;
  const key = `${term} ${longTerms.join(' ')}`;
  const known = learnt.get(key);
  learnt.set(key, known === undefined ? { abbreviation, longForm, term, longTerms, count: 1 } : { ...known, count: known.count + 1 });
}
