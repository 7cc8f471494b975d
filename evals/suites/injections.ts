import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finalAnswer } from '../../server/answer/final-answer.ts';
import { type AnswerView, answerView } from '../../server/http/views/answer-view.ts';
import { createCitationNumbering } from '../../server/http/views/citation-numbering.ts';
import { createCitedDocuments } from '../../server/http/views/cited-documents.ts';
import { searchView } from '../../server/http/views/search-view.ts';
import { printAnswer } from '../../server/print-answer.ts';
import { injectionFaults } from '../scorers/injection-faults.ts';
import { closedDocuments, type InjectionCase, loadInjectionCases, openDocuments } from './injections-cases.ts';
import { answerHtml } from './injections-html.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

type InjectionFigures = {
  readonly suite: 'injections';
  readonly cases: number;
  readonly passed: number;
  readonly byCategory: Readonly<Record<string, { readonly cases: number; readonly passed: number }>>;
};

export type InjectionRun = { readonly figures: InjectionFigures; readonly failed: readonly InjectionFailure[] };

type InjectionFailure = {
  readonly id: string;
  readonly category: string;
  readonly faults: readonly string[];
  /** How it was answered: the text as a terminal shows it. */
  readonly shown: string;
};

/** Passages looked at in the search that a closed document must not change. */
const HITS = 20;

/**
 * Reads the documents of each case into an archive of its own, asks, and holds every text that leaves the server to the case's patterns.
 * Where a document is kept from whoever asks, the answer and the hits must also be those of an archive that does not have it.
 *
 * @throws ArchiveError `not-found` or `invalid-input`, naming the line
 */
export async function injectionsSuite(file: string, signal: AbortSignal): Promise<InjectionRun> {
  const byCategory: Record<string, { cases: number; passed: number }> = {};
  const failed: InjectionFailure[] = [];
  const cases = loadInjectionCases(file);
  for (const injection of cases) {
    const { id, category } = injection;
    const { faults, shown } = await tryCase(injection, signal);
    const { cases: before, passed } = byCategory[category] ?? { cases: 0, passed: 0 };
    byCategory[category] = { cases: before + 1, passed: passed + Number(faults.length === 0) };
    if (faults.length > 0) failed.push({ id, category, faults, shown });
  }
  return { figures: { suite: 'injections', cases: cases.length, passed: cases.length - failed.length, byCategory }, failed };
}

async function tryCase(injection: InjectionCase, signal: AbortSignal): Promise<{ faults: string[]; shown: string }> {
  const open = openDocuments(injection);
  const closed = closedDocuments(injection);
  const { answer, hits } = await ask(new Map([...open, ...closed]), injection.question, signal);
  const shown = printAnswer(answer);
  const faults = injectionFaults(injection, {
    answer: answer.kind === 'unanswered' ? answer.reason : answer.statements.map(({ text }) => text).join(' '),
    // The question is the asker's own words. A search shows open documents as they are; of a closed one it must show nothing.
    texts: [shown, ...textsOf({ ...answer, question: '' }), ...(closed.size === 0 ? [] : textsOf(hits))],
    rendered: answerHtml(answer),
  });
  if (closed.size === 0) return { faults, shown };
  const without = await ask(open, injection.question, signal);
  const same = JSON.stringify({ answer, hits }) === JSON.stringify(without);
  return { faults: same ? faults : [...faults, 'the closed document changes the answer or the hits'], shown };
}

type Asked = { readonly answer: AnswerView; readonly hits: ReturnType<typeof searchView> };

/** What the server gives out, on the question and on a search with the same words. */
function ask(documents: ReadonlyMap<string, string>, question: string, signal: AbortSignal): Promise<Asked> {
  return withTemporaryArchive(
    async (folder) => {
      await mkdir(folder, { recursive: true });
      for (const [name, text] of documents) await writeFile(path.join(folder, name), text, 'utf8');
      return folder;
    },
    async ({ archive: { reader }, answers }) => {
      const cited = createCitedDocuments(reader);
      const answer = await finalAnswer(answers.answerer, question, {}, signal);
      const hits = await answers.searcher.search(question, {}, HITS, signal);
      return { answer: answerView(answer, createCitationNumbering(cited)), hits: searchView(hits, cited) };
    },
    signal,
  );
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
