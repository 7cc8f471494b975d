import { type Citation, cite } from '#domain/citation.ts';
import type { Passage } from '#domain/passage.ts';
import { type Statement, statement } from '#domain/statement.ts';
import { sampleDocument } from '../ingest/sample-document.ts';
import { type CitedSource, citedSources } from '../../../server/people/cited-source.ts';

/** A document of one passage, with ways to cite it, for tests. */
export type SamplePassage = {
  readonly passage: Passage;
  readonly cite: (quote: string) => Citation;
  readonly state: (quote: string) => Statement;
  readonly source: CitedSource;
};

export function samplePassage(path: string, text: string): SamplePassage {
  const { document, passages } = sampleDocument({ path, title: `Protokoll ${path}`, texts: [text], date: '2024-06-11' }).content;
  const passage = required(passages[0]?.passage);
  const citing = (quote: string): Citation => required(cite(passage, quote));
  const stating = (quote: string): Statement => required(statement(quote, [citing(quote)]));
  return {
    passage,
    cite: citing,
    state: stating,
    source: required(citedSources([citing(text)], () => document)[0]),
  };
}

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The sample is made wrong');
  return value;
}
