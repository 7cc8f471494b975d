import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefContent } from '#domain/brief.ts';
import { briefStatements, partStatements } from '#domain/brief-statements.ts';
import { findQuote } from '#domain/quote-check.ts';
import { type Archive, openArchive } from '../../ingest/open-archive.ts';
import { silentProgress } from '../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import type { BriefRequest, BriefWriter } from './brief-writer.ts';
import { countWords } from './salience/count-words.ts';
import { briefOf, briefWriterOver, requestFor } from '../../evals/testing/brief/brief-over.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/archive/pdf', import.meta.url));
const absent = !existsSync(CORPUS);
const THEMES = [
  'Oslofjorden',
  'kompetanse og attraksjon',
  'strategiske føringer 2025–2028',
  'energistasjoner',
  'politikeropplæring',
  'sirkulærøkonomi',
  'areal og urbanisering',
  'samferdsel og NTP',
  'kraft og energi',
  'ledelse og samarbeid',
];

describe('briefs over the five documents', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-briefs-'));
  let archive: Archive;
  let writer: BriefWriter;

  beforeAll(async () => {
    if (absent) return;
    archive = openArchive(work);
    const options = { corpus: CORPUS, data: work, rebuild: false, embedder: null, progress: silentProgress };
    await runIngest(archive, options, new AbortController().signal);
    writer = briefWriterOver(archive, work);
  }, 180_000);
  afterAll(() => {
    if (!absent) archive.close();
    rmSync(work, { recursive: true, force: true });
  });

  async function written(theme: string, more: Partial<BriefRequest> = {}): Promise<BriefContent> {
    const brief = await briefOf(writer, requestFor(theme, more));
    if (brief.kind === 'refused') throw new Error(brief.reason);
    return brief;
  }

  it.skipIf(absent).each(THEMES)('cite every statement of «%s» word for word (skipped when ../shared is absent)', async (theme) => {
    const statements = briefStatements(await written(theme));
    expect(statements.length).toBeGreaterThanOrEqual(3);
    for (const { text, citations } of statements) {
      expect(findQuote(citations[0].quote, text)).not.toBeNull();
      for (const { passageId, quote, locators } of citations) {
        expect(findQuote(archive.reader.passage(passageId)?.text ?? '', quote)).not.toBeNull();
        expect(locators.every(({ place }) => place.kind === 'page')).toBe(true);
      }
    }
  });

  it.skipIf(absent).each(THEMES)('have three different key messages on «%s» (skipped when ../shared is absent)', async (theme) => {
    const { keyMessages, lead } = await written(theme);
    expect(new Set(keyMessages.map(({ statement }) => statement.text)).size).toBe(3);
    const told = new Set(keyMessages.map(({ statement }) => statement.text));
    expect(lead.filter(({ statement }) => told.has(statement.text))).toEqual([]);
    expect(countWords(lead.flatMap((part) => partStatements(part).map(({ text }) => text)).join(' '))).toBeLessThanOrEqual(60);
  });

  it.skipIf(absent).each(THEMES)('say in kort on «%s» only what lang says (skipped when ../shared is absent)', async (theme) => {
    const long = new Set(briefStatements(await written(theme)).map(({ text }) => text));
    const short = briefStatements(await written(theme, { length: 'kort' })).map(({ text }) => text);
    expect(short.filter((text) => !long.has(text))).toEqual([]);
  });

  it.skipIf(absent).each(THEMES)(
    'find no decision on «%s», for the documents hold none (skipped when ../shared is absent)',
    async (theme) => {
      const { sections, unknown } = await written(theme);
      expect(sections.map(({ kind }) => kind)).not.toContain('vedtak');
      expect(unknown.map(({ kind }) => kind)).toContain('vedtak');
    },
  );
});
