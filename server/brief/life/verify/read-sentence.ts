import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../../../ingest/analyse/stop-words.ts';
import { type NumberKey, numberKeyOf } from './number-key.ts';

/** A word, number or date of a sentence. */
export type SentenceToken = {
  readonly raw: string;
  readonly lower: string;
  /** As the analyser matches it. */
  readonly term: string;
  /** null for what is not a number or a date. */
  readonly number: NumberKey | null;
  /** Neither a function word, nor a number or its unit. */
  readonly content: boolean;
  /** Number of the clause it stands in, from 0: what lies between commas, colons and the like. */
  readonly clause: number;
};

const CLAUSE_BREAK = /[,;:()–]|\s-\s/u;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['men', 'mens', 'medan', 'selv']);
/** Part of the number before it. */
const UNITS = /^(?:%|‰|prosent|pst|promille|hundre|tusen|mill|million(?:er|ar)?|milliard(?:er|ar)?|mrd)$/u;

export type ReadSentence = {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  /** Terms of the content words. */
  readonly stems: ReadonlySet<string>;
};

/** Reads a sentence, title or heading into its tokens, in order. */
export function readSentence(text: string, analyser: Analyser): ReadSentence {
  const terms = analyser.terms(text);
  const tokens: SentenceToken[] = [];
  let clause = 0;
  let before = 0;
  for (let at = 0; at < terms.length; ) {
    const first = terms[at];
    if (first === undefined) break;
    let next = at + 1;
    while (terms[next]?.start === first.start) next++;
    const own = terms.slice(at, next).map(({ term }) => term);
    const raw = text.slice(first.start, first.end);
    const lower = raw.toLowerCase();
    const number = numberKeyOf(raw, own, text.slice(first.end, first.end + 20));
    const content = number === null && !isStopWord(first.term) && !UNITS.test(lower);
    if (CLAUSE_BREAK.test(text.slice(before, first.start)) || CONJUNCTIONS.has(lower)) clause++;
    tokens.push({ raw, lower, term: first.term, number, content, clause });
    before = first.end;
    at = next;
  }
  return { text, tokens, stems: new Set(tokens.filter(({ content }) => content).map(({ term }) => term)) };
}

/** The content words nearest to token `at` within its clause, at most `reach` to each side: how far off each stands, in content words. */
export function contextOf({ tokens }: ReadSentence, at: number, reach: number): Map<string, Distance> {
  const context = new Map<string, Distance>();
  for (const side of ['before', 'after'] as const) {
    let steps = 0;
    for (let index = at; steps < reach; ) {
      index += side === 'before' ? -1 : 1;
      const token = tokens[index];
      if (token === undefined || token.clause !== tokens[at]?.clause) break;
      if (!token.content) continue;
      steps++;
      if ((context.get(token.term)?.steps ?? reach) >= steps) context.set(token.term, { side, steps });
    }
  }
  return context;
}

export type Distance = { readonly side: 'before' | 'after'; readonly steps: number };

/** Terms of the content words of each clause, in order. */
export function clausesOf({ tokens }: ReadSentence): { readonly clause: number; readonly stems: ReadonlySet<string> }[] {
  const clauses = new Map<number, Set<string>>();
  for (const { clause, content, term } of tokens) {
    const stems = clauses.get(clause) ?? new Set();
    clauses.set(clause, content ? stems.add(term) : stems);
  }
  return [...clauses].map(([clause, stems]) => ({ clause, stems }));
}
