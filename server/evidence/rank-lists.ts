import type { Analyser } from '#domain/analyser.ts';
import { type ConceptMatch, cover, joinMatches, matchConcepts } from '../retrieval/concept-match.ts';
import type { RankedPassage } from '../retrieval/rank-passages.ts';
import type { AnswerKind } from '../retrieval/question.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';

import type { Evidence, EvidenceList } from './evidence.ts';
import { listsIn } from './lists-in.ts';
import { tellsOfDecision } from '../../ingest/norsk/tells-of-decision.ts';

/**
 * What a list is weighed by beside a unit: its cover, a share of what the surroundings add, its passage's odds, and whether the
 * question asks for several things. Set by hand on the archive's tuning questions, for NorQuAD has no lists to learn from; ranges 0–1.
 */
const CONTEXT = 0.55;
const PASSAGE = 0.35;
const FITS = 0.2;
const LIST_ASKED = 0.3;
const LIST_NOT_ASKED = -0.15;
/** A lead-in that ends in «er:», «skal være:», «følgende …:» says what its items are; others may only lead up to them. */
const SAYS_WHAT = 0.1;
/** Cover of a heading that has all of the question. */
const NAMED = 0.99;
const COPULA =
  /(?<!\p{L})(?:er|var|blir|vere|være|omfatter|omfattar|består av|følgende(?:\s+\p{L}+){0,2}|følgjande(?:\s+\p{L}+){0,2})\s*:?\s*$/iu;

/** Every list of the passages, best first. */
export function rankLists(asked: WeighedQuestion, passages: readonly RankedPassage[], analyser: Analyser): EvidenceList[] {
  const best = passages[0]?.score ?? 0;
  const match = (text: string): ConceptMatch =>
    matchConcepts(
      asked,
      analyser.terms(text).map(({ term }) => term),
    );
  const { kind } = asked.question;
  const bonus = asked.question.wantsList ? LIST_ASKED : LIST_NOT_ASKED;
  return passages
    .flatMap((source) => {
      const { passage, terms, score } = source;
      const lists = listsIn(passage);
      if (lists.length === 0) return [];
      const above = joinMatches(match([...passage.headings, ...passage.tableHeader].join('\n')), matchConcepts(asked, terms.title));
      const nearest = match(passage.headings.at(-1) ?? '');
      return lists.map(({ lead, items }): EvidenceList => {
        const leadIn = lead === null ? '' : passage.text.slice(lead.start, lead.end);
        const own = lead === null ? nearest : joinMatches(match(leadIn), nearest);
        const covered = cover(asked, own);
        const withContext = cover(asked, joinMatches(own, above));
        return {
          source,
          lead,
          items,
          own: covered,
          withContext,
          fits: fits(
            kind,
            leadIn,
            items.map(({ start, end }) => passage.text.slice(start, end)),
            passage.headings,
          ),
          score: plain(covered, withContext, score - best) + FITS + bonus + (saysWhat(leadIn, covered) ? SAYS_WHAT : 0),
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

/** A heading with all of the question is the list's name, as much as a lead-in that ends in «er:». */
function saysWhat(leadIn: string, covered: number): boolean {
  return leadIn === '' ? covered > NAMED : COPULA.test(leadIn);
}

/** What is asked for is a date or an amount; a list without one is not it. How many there are is told by the list itself. */
const NEEDS_NUMBER: ReadonlySet<AnswerKind> = new Set(['time', 'duration', 'amount']);

function fits(kind: AnswerKind, leadIn: string, items: readonly string[], headings: readonly string[]): boolean {
  if (kind === 'decision') return tellsOfDecision(leadIn, headings);
  return !NEEDS_NUMBER.has(kind) || [leadIn, ...items].some((text) => /\d/u.test(text));
}

/** A unit on the scale of lists; when several are asked for, one without any of them is no answer beside a list. */
export function asListScore({ own, withContext, fits }: Evidence, passageScore: number, wantsList: boolean): number {
  const misfit = wantsList ? -FITS : 0;
  return plain(own, withContext, passageScore) + (fits ? FITS : misfit);
}

function plain(own: number, withContext: number, passageScore: number): number {
  return own + CONTEXT * (withContext - own) + PASSAGE * Math.exp(passageScore);
}
