import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { findQuote } from '#domain/quote-check.ts';
import { type Archive, openArchive } from '../../ingest/open-archive.ts';
import { silentProgress } from '../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { finalAnswer } from '../../server/answer/final-answer.ts';
import { openAnswers } from '../../server/open-answers.ts';
import { ANSWERABLE, type ArchiveQuestion, UNANSWERABLE } from './archive-questions.ts';

const SHARED = fileURLToPath(new URL('../../../shared/archive/', import.meta.url));
const absent = !existsSync(SHARED);
/** Right answers wanted of those there are; below it something has got worse. */
const WANTED = 22;

describe.each(['pdf', 'original'])('answers over the five documents as %s', (folder) => {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-answers-'));
  let archive: Archive;
  let ask: (question: string) => Promise<Answer>;

  beforeAll(async () => {
    if (absent) return;
    archive = openArchive(work);
    const signal = new AbortController().signal;
    await runIngest(
      archive,
      { corpus: path.join(SHARED, folder), data: work, rebuild: false, embedder: null, progress: silentProgress },
      signal,
    );
    const { answerer } = openAnswers(archive, work, null);
    ask = (question) => finalAnswer(answerer, question, {}, signal);
  }, 180_000);
  afterAll(() => {
    if (!absent) archive.close();
    rmSync(work, { recursive: true, force: true });
  });

  it.skipIf(absent)(`are right for at least ${WANTED} of ${ANSWERABLE.length} questions (skipped when ../shared is absent)`, async () => {
    const wrong: string[] = [];
    for (const question of ANSWERABLE) {
      const fault = faultOf(question, await ask(question.question), archive, folder === 'pdf');
      if (fault !== null) wrong.push(`${question.question} – ${fault}`);
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(ANSWERABLE.length - WANTED);
  });

  it.skipIf(absent)('all quote words that stand in the passage they cite (skipped when ../shared is absent)', async () => {
    for (const { question } of ANSWERABLE) {
      const answer = await ask(question);
      for (const { citations } of answer.kind === 'answered' ? answer.statements : []) {
        for (const { passageId, quote } of citations)
          expect(findQuote(archive.reader.passage(passageId)?.text ?? '', quote)).not.toBeNull();
      }
    }
  });

  it.skipIf(absent).each(UNANSWERABLE)('are refused for «%s» (skipped when ../shared is absent)', async (question) => {
    const answer = await ask(question);
    expect(answer.kind).toBe('unanswered');
  });
});

function faultOf(question: ArchiveQuestion, answer: Answer, archive: Archive, paged: boolean): string | null {
  if (answer.kind === 'unanswered') return `avvist (${answer.confidence.toFixed(2)})`;
  const quotes = answer.statements.map(({ text }) => text).join('\n');
  const missing = question.facts.filter((fact) => !quotes.toLowerCase().includes(fact.toLowerCase()));
  if (missing.length > 0) return `mangler «${missing.join('», «')}» i «${quotes.slice(0, 160)}»`;
  const holding = answer.statements
    .flatMap(({ citations }) => citations)
    .filter(({ quote }) => quote.toLowerCase().includes((question.facts[0] ?? '').toLowerCase()));
  const files = holding.map(({ documentId }) => archive.reader.document(documentId)?.path ?? '');
  if (!files.some((file) => question.files.some((wanted) => file.startsWith(wanted)))) return `feil dokument ${files.join(', ')}`;
  if (!paged || question.files.length > 1) return null;
  const pages = holding.flatMap(({ locators }) => locators.map(({ place }) => (place.kind === 'page' ? place.page : 0)));
  return pages.includes(question.page) ? null : `feil side ${pages.join(', ')}, ventet ${question.page}`;
}
