import { setImmediate } from 'node:timers/promises';
import { sentences } from '#domain/sentence.ts';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { cutAtWords } from '../../server/brief/salience/cut-at-words.ts';
import { extractiveSummary } from '../../server/brief/salience/extractive-summary.ts';
import { readJsonLines } from '../datasets/norquad/read-records.ts';
import { type NorsummArticle, norsummArticle } from '../datasets/norsumm/norsumm-article.ts';
import { type ReadArticle, readArticle } from '../datasets/norsumm/read-article.ts';
import { type RougeScores, rouge } from '../scorers/rouge.ts';
import { rougeTokens, unicodeTokens } from '../scorers/rouge-tokens.ts';

/** Words of a summary that are scored (contract). */
const WORDS = 100;

/** Means over the articles, each 0–1. */
type NorsummFigures = RougeScores & {
  /** Against the nynorsk summaries of the same, mostly bokmål, articles; null when no article has one. */
  readonly nynorsk: RougeScores | null;
  /** Bokmål again with tokens that keep æ, ø and å. */
  readonly unicode: RougeScores;
};

/** The contract's figures (bokmål) with those of the same run for what anyone could do: the first sentences and the first words. */
export type NorsummReport = { readonly suite: 'norsumm'; readonly articles: number } & NorsummFigures & {
    readonly peers: {
      /** The first three sentences of the text, title and headings left out, cut at 100 words. */
      readonly lead3: NorsummFigures;
      /** The first 100 words of the article without its title and bars, the better of the ways to take them on the dev file. */
      readonly lead100: NorsummFigures;
    };
  };

/**
 * Summarises each article with the code that selects sentences for a pressebrief and scores the summaries.
 *
 * @throws ArchiveError `not-found` or `invalid-input` from reading the file; the signal's reason when it is aborted
 */
export async function norsummSuite(file: string, signal: AbortSignal): Promise<NorsummReport> {
  const articles = readJsonLines(file, norsummArticle).map(({ record }) => record);
  const analyser = createNorwegianAnalyser();
  const written: Record<'ours' | 'lead3' | 'lead100', Summarised[]> = { ours: [], lead3: [], lead100: [] };
  for (const article of articles) {
    await setImmediate();
    signal.throwIfAborted();
    const source = readArticle(article.article);
    written.ours.push({ article, summary: extractiveSummary(source.sections, WORDS, analyser) });
    written.lead3.push({ article, summary: leadSentences(source, 3) });
    written.lead100.push({ article, summary: leadWords(article.article, source.title) });
  }
  const { ours, lead3, lead100 } = written;
  return {
    suite: 'norsumm',
    articles: articles.length,
    ...figures(ours),
    peers: { lead3: figures(lead3), lead100: figures(lead100) },
  };
}

type Summarised = { readonly article: NorsummArticle; readonly summary: string };

function leadSentences({ sections }: ReadArticle, count: number): string {
  const all = sections.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)));
  return cutAtWords(all.slice(0, count).join(' '), WORDS);
}

function leadWords(article: string, title: string): string {
  return cutAtWords(article.trimStart().slice(title.length).replaceAll(' | ', ' '), WORDS);
}

function figures(summarised: readonly Summarised[]): NorsummFigures {
  const inNynorsk = summarised.filter(({ article }) => article.summaries_nn.length > 0);
  return {
    ...mean(summarised.map(({ article, summary }) => rouge(summary, article.summaries_nb, rougeTokens))),
    nynorsk:
      inNynorsk.length === 0 ? null : mean(inNynorsk.map(({ article, summary }) => rouge(summary, article.summaries_nn, rougeTokens))),
    unicode: mean(summarised.map(({ article, summary }) => rouge(summary, article.summaries_nb, unicodeTokens))),
  };
}

function mean(scores: readonly RougeScores[]): RougeScores {
  const over = (of: (score: RougeScores) => number): number => scores.reduce((total, score) => total + of(score), 0) / scores.length;
  return { rouge1: over(({ rouge1 }) => rouge1), rouge2: over(({ rouge2 }) => rouge2), rougeL: over((score) => score.rougeL) };
}
