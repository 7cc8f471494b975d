import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS_FOLDER } from '../../../corpus/manifest.ts';
import { openArchive } from '../../../ingest/open-archive.ts';
import { silentProgress } from '../../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../../ingest/run-ingest.ts';
import { GOLD_ARCHIVES, GOLD_KINDS, GOLD_SPLITS, type GoldQuestion, loadGoldQuestions } from './gold-question.ts';

/** The longest fact: a name, a number, a date or a list item. */
const LONGEST_FACT = 10;
const questions = loadGoldQuestions();

describe('the gold questions', () => {
  it('have ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('are asked once', () => {
    const asked = questions.map(({ archive, before, question }) => [archive, ...before, question].join('\n').toLowerCase());
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
  });

  it.each([
    ['bokmål facts', 80, ({ form, kind }: GoldQuestion) => form === 'nb' && kind === 'fact'],
    ['questions in nynorsk', 15, ({ form }: GoldQuestion) => form === 'nn'],
    ['questions in English', 5, ({ form }: GoldQuestion) => form === 'en'],
    ['follow-ups', 10, ({ kind }: GoldQuestion) => kind === 'follow-up'],
    ['lists and counts', 15, ({ kind }: GoldQuestion) => kind === 'list' || kind === 'count'],
    ['unanswerable questions', 25, ({ kind }: GoldQuestion) => kind === 'unanswerable'],
  ] as const)('hold enough %s (at least %i)', (_name, least, chosen) => {
    expect(questions.filter(chosen).length).toBeGreaterThanOrEqual(least);
  });

  it.each(GOLD_ARCHIVES.flatMap((archive) => GOLD_KINDS.map((kind) => [archive, kind] as const)))(
    'split the %s questions of kind %s in halves',
    (archive, kind) => {
      const [tuning = 0, heldOut = 0] = GOLD_SPLITS.map(
        (split) => questions.filter((each) => each.archive === archive && each.kind === kind && each.split === split).length,
      );
      expect(Math.min(tuning, heldOut)).toBeGreaterThan(0);
      expect(Math.abs(tuning - heldOut)).toBeLessThanOrEqual(1);
    },
  );

  it('keep facts short', () => {
    expect(questions.flatMap(({ facts }) => facts).filter((fact) => fact.split(' ').length > LONGEST_FACT)).toEqual([]);
  });
});

describe('the gold facts', () => {
  const shared = fileURLToPath(new URL('../../../../shared/archive/pdf/', import.meta.url));

  it('of the corpus stand in each document named, the first in its place', async () => {
    await expectFacts('corpus', fileURLToPath(new URL('osloregionen/', DOCUMENTS_FOLDER)));
  }, 180_000);

  it.skipIf(!existsSync(shared))(
    'of the council stand in each document named, the first in its place (skipped when ../shared is absent)',
    async () => {
      await expectFacts('council', shared);
    },
    180_000,
  );
});

async function expectFacts(archive: GoldQuestion['archive'], folder: string): Promise<void> {
  const documents = await readDocuments(folder);
  const asked = questions.filter((question) => question.archive === archive);
  expect([...new Set(asked.flatMap((question) => question.documents))].toSorted()).toEqual([...documents.keys()].toSorted());
  expect(asked.flatMap((question) => faultsOf(question, documents))).toEqual([]);
}

type ReadPage = { readonly number: number; readonly kind: string; readonly text: string };

function faultsOf({ id, facts, documents, place }: GoldQuestion, read: ReadonlyMap<string, readonly ReadPage[]>): string[] {
  return documents.flatMap((name) => {
    const pages = read.get(name) ?? [];
    const whole = pages.map(({ text }) => text).join('\n');
    const missing = facts.filter((fact) => !whole.includes(comparable(fact))).map((fact) => `${id}: «${fact}» is not in ${name}`);
    const paged = pages.some(({ kind }) => kind === 'page' || kind === 'slide');
    if (place === null) return paged && documents.length === 1 ? [...missing, `${id}: has no place`] : missing;
    const [kind, number] = 'page' in place ? ['page', place.page] : ['slide', place.slide];
    const there = pages.find((page) => page.kind === kind && page.number === number);
    const right = there?.text.includes(comparable(facts[0] ?? '')) === true;
    return right ? missing : [...missing, `${id}: «${facts[0]}» is not on ${kind} ${number} of ${name}`];
  });
}

/** What an ingest of the folder reads, by the file's name without its ending. */
async function readDocuments(corpus: string): Promise<ReadonlyMap<string, readonly ReadPage[]>> {
  const data = mkdtempSync(path.join(tmpdir(), 'arkivsvar-gold-'));
  const archive = openArchive(data);
  try {
    const options = { corpus, data, rebuild: false, embedder: null, progress: silentProgress };
    await runIngest(archive, options, new AbortController().signal);
    const { documents } = archive.reader.documents({ offset: 0, limit: 500 });
    return new Map(
      documents.map(({ id, path: file, pageCount }) => [
        path.parse(file).name,
        Array.from({ length: pageCount }, (_, index) => archive.reader.page(id, index + 1))
          .filter((page) => page !== null)
          .map(({ number, kind, blocks }) => ({ number, kind, text: comparable(blocks.map(({ text }) => text).join('\n')) })),
      ]),
    );
  } finally {
    archive.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function comparable(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}
