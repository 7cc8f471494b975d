import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PassageId } from '#domain/ids.ts';
import { MAX_UNIT_LENGTH, type Passage } from '#domain/passage.ts';
import { chunkDocument } from '../../../ingest/chunk/chunk-document.ts';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import { checksumOf } from '../../../ingest/load/read-input.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import { createTextParser } from '../../../ingest/parse/text/text-parser.ts';
import { layOutPages } from '../../../ingest/structure/layout/lay-out-pages.ts';
import { structureDocument } from '../../../ingest/structure/structure-document.ts';
import { sentenceHit } from '../../scorers/sentence-hit.ts';
import { loadNorQuad } from './load-norquad.ts';
import type { NorQuadPassage } from './norquad.ts';
import { norQuadPlaces, type NorQuadSpan } from './norquad-places.ts';
import { norQuadPath, writeNorQuadCorpus } from './write-norquad-corpus.ts';

const TALK: NorQuadPassage = {
  id: 'tale-1',
  title: 'Ferja ble innstilt',
  text: 'Ferja ble innstilt\n– Vi beklager, sier  Kari. Det blåste.\n– Vi beklager, sier Ola.\n* Første avgang\n* Andre avgang',
};
const UNTITLED: NorQuadPassage = { id: 'uten.tittel_2', title: 'Gråkollen', text: 'Et fjell i vest. Det er lavt.' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'norquad-corpus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Through the real stages, from the files written. */
async function ingested(passages: readonly NorQuadPassage[]): Promise<ReadonlyMap<PassageId, Passage>> {
  const target = path.join(folder, String(passages.length));
  await writeNorQuadCorpus(passages, target);
  expect((await readdir(target)).sort()).toEqual(passages.map(({ id }) => norQuadPath(id)).sort());
  const read = new Map<PassageId, Passage>();
  for (const { id } of passages) {
    const name = norQuadPath(id);
    const bytes = await readFile(path.join(target, name));
    const context = { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal };
    const structured = structureDocument(await createTextParser().parse(bytes, context), name, layOutPages);
    expect(structured.metadata.confidentiality, id).toBeNull();
    for (const passage of chunkDocument(structured, documentIdOf(name), checksumOf(bytes))) read.set(passage.id, passage);
  }
  return read;
}

function spansOf(passages: readonly NorQuadPassage[], read: ReadonlyMap<PassageId, Passage>): (NorQuadSpan | null)[] {
  const places = norQuadPlaces(passages, (id) => read.get(id) ?? null);
  return [...read.values()].flatMap((passage) => passage.units.map((unit) => places.spanOf(passage.id, unit)));
}

describe('a corpus written from the data set', () => {
  it('is read one paragraph a line, and each unit leads back to its place in the raw text', async () => {
    const spans = spansOf([TALK], await ingested([TALK]));
    expect(spans.map((span) => span && TALK.text.slice(span.start, span.end))).toEqual([
      'Ferja ble innstilt',
      // A line of speech is read as a list item, which is one unit however many sentences it has.
      'Vi beklager, sier  Kari. Det blåste.',
      'Vi beklager, sier Ola.',
      'Første avgang',
      'Andre avgang',
    ]);
  });

  it('has the title first also where the text does not start with it, and no place for it then', async () => {
    const read = await ingested([TALK, UNTITLED]);
    const own = [...read].filter(([id]) => id.startsWith(documentIdOf(norQuadPath(UNTITLED.id))));
    expect(own.map(([, passage]) => passage.text)).toEqual(['Gråkollen\nEt fjell i vest. Det er lavt.']);
    const places = norQuadPlaces([TALK, UNTITLED], (id) => read.get(id) ?? null);
    const [id, passage] = own[0] ?? [];
    const span = id !== undefined && passage !== undefined ? places.spanOf(id, { start: 0, end: passage.text.length }) : null;
    expect(span).toEqual({ passageId: UNTITLED.id, start: 0, end: UNTITLED.text.length });
  });

  it('knows its own documents from others', async () => {
    const places = norQuadPlaces([TALK], () => null);
    expect(places.documentOf(documentIdOf('tale-1.txt'))).toBe('tale-1');
    expect(places.documentOf(documentIdOf('annet.txt'))).toBeNull();
    expect(places.spanOf('dukjent#1' as PassageId, { start: 0, end: 5 })).toBeNull();
  });

  it('refuses a folder it cannot write in', async () => {
    await expect(writeNorQuadCorpus([TALK], '/dev/null/mappe')).rejects.toThrow(expect.objectContaining({ code: 'data-unwritable' }));
  });
});

describe('the data set', () => {
  const source = fileURLToPath(new URL('../../../../shared/eval/norquad', import.meta.url));

  it.skipIf(!existsSync(source))(
    'has every unit of all passages found, and nearly every answer inside one (skipped when ../shared is absent)',
    async () => {
      const { passages, questions } = loadNorQuad(source, path.join(source, 'questions-validation.jsonl'));
      const spans = spansOf(passages, await ingested(passages));
      expect(spans.filter((span) => span === null)).toEqual([]);
      const found = spans.filter((span) => span !== null);
      expect(found.length).toBeGreaterThan(15_000);
      expect(found.filter(({ start, end }) => end - start > MAX_UNIT_LENGTH)).toEqual([]);
      const reachable = questions.filter((question) => sentenceHit(found, question, found.length) === 1).length;
      expect(reachable / questions.length).toBeGreaterThan(0.99);
    },
  );
});
