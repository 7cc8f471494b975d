import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embedder } from './embedder.ts';
import { createLangChainPassageIndex, importLangChainPassageIndex, type LoadStore } from './langchain-passage-index.ts';
import { clusteredEntries, describePassageIndex } from '../../evals/testing/contracts/passage-index.contract.ts';

const quiet = new AbortController().signal;
const fakeEmbedder = (dimension: number, id = 'fake-1'): Embedder => ({
  id,
  dimension,
  embed: async (texts) =>
    texts.map((text) => Float32Array.from({ length: dimension }, (_, index) => (index === text.length % dimension ? 1 : 0))),
});

describePassageIndex('langchain', async (dimension) => createLangChainPassageIndex(fakeEmbedder(dimension)));

describe('LangChain export', async () => {
  const root = mkdtempSync(join(tmpdir(), 'arkiv-langchain-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const embedder = fakeEmbedder(8);
  const entries = clusteredEntries(200, 8);
  const index = createLangChainPassageIndex(embedder);
  index.add(entries);
  index.remove([4, 9]);
  index.add([{ row: 999, vector: new Float32Array(8) }]);
  const folder = join(root, 'eksport');
  await index.export(folder, (row) => ({ text: `Avsnitt ${row}`, metadata: { passageId: `d#${row}`, title: 'Referat' } }), quiet);

  it('comes back with the same rows and the same answers', async () => {
    const back = await importLangChainPassageIndex(folder, embedder);
    expect(back.size).toBe(199);
    for (const { vector } of entries.slice(0, 20)) expect(back.search(vector, 5)).toEqual(index.search(vector, 5));
    back.add([{ row: 4, vector: entries[4]?.vector ?? new Float32Array(8) }]);
    expect(back.search(entries[4]?.vector ?? new Float32Array(8), 1)[0]?.row).toBe(4);
    await back.export(join(root, 'igjen'), (row) => ({ text: '', metadata: { passageId: `d#${row}` } }), quiet);
    expect((await importLangChainPassageIndex(join(root, 'igjen'), embedder)).size).toBe(200);
  });

  it('is opened by LangChain itself, with passage id and metadata', async () => {
    const store = await HNSWLib.load(folder, { embedQuery: async () => [], embedDocuments: async () => [] });
    const [best] = await store.similaritySearchVectorWithScore([...(entries[17]?.vector ?? [])], 1);
    expect(best?.[0]).toMatchObject({ pageContent: 'Avsnitt 17', metadata: { passageId: 'd#17', title: 'Referat', row: 17 } });
    expect(best?.[1]).toBeCloseTo(0, 4);
  });

  it('replaces an earlier export and nothing else', async () => {
    await index.export(folder, (row) => ({ text: `Avsnitt ${row}`, metadata: { passageId: `d#${row}`, title: 'Referat' } }), quiet);
    expect(readdirSync(root).filter((name) => name.startsWith('eksport'))).toEqual(['eksport']);
    const other = mkdtempSync(join(root, 'annet-'));
    writeFileSync(join(other, 'viktig.txt'), 'x');
    await expect(index.export(other, () => ({ text: '', metadata: { passageId: '' } }), quiet)).rejects.toMatchObject({
      code: 'data-unwritable',
    });
    expect(readdirSync(other)).toEqual(['viktig.txt']);
  });

  it('can be empty', async () => {
    const empty = join(root, 'tom');
    await createLangChainPassageIndex(embedder).export(empty, () => ({ text: '', metadata: { passageId: '' } }), quiet);
    expect((await importLangChainPassageIndex(empty, embedder)).size).toBe(0);
  });

  async function expectRefused(change: (copy: string) => void, other: Embedder = embedder): Promise<void> {
    const copy = join(root, 'kopi');
    rmSync(copy, { recursive: true, force: true });
    cpSync(folder, copy, { recursive: true });
    change(copy);
    let calls = 0;
    const load: LoadStore = (directory, embeddings) => {
      calls++;
      return HNSWLib.load(directory, embeddings);
    };
    await expect(importLangChainPassageIndex(copy, other, load)).rejects.toMatchObject({ code: 'index-refused' });
    expect(calls).toBe(0);
  }

  it.each(['hnswlib.index', 'docstore.json', 'args.json', 'arkivsvar.json'])(
    'is refused before the native reader when %s is damaged or gone',
    async (name) => {
      await expectRefused((copy) => rmSync(join(copy, name)));
      await expectRefused((copy) => writeFileSync(join(copy, name), ''));
      for (let part = 1; part < 10; part++) {
        await expectRefused((copy) => {
          const bytes = readFileSync(join(copy, name));
          const place = Math.floor((bytes.length * part) / 10);
          // A figure or a letter of the manifest's sha, ids and numbers must matter as well; white space in it does not.
          writeFileSync(
            join(copy, name),
            name === 'arkivsvar.json'
              ? bytes.subarray(0, place)
              : Buffer.concat([bytes.subarray(0, place), Buffer.from([(bytes[place] ?? 0) ^ 16]), bytes.subarray(place + 1)]),
          );
        });
      }
    },
  );

  it('is refused for another embedder, another dimension, and crafted sizes with a matching checksum', async () => {
    await expectRefused(() => {}, fakeEmbedder(8, 'fake-2'));
    await expectRefused(() => {}, fakeEmbedder(9));
    await expectRefused((copy) => {
      const bytes = readFileSync(join(copy, 'hnswlib.index'));
      bytes.writeBigUInt64LE(1n, 8);
      writeFileSync(join(copy, 'hnswlib.index'), bytes);
      const manifest: { files: Record<string, unknown> } = JSON.parse(readFileSync(join(copy, 'arkivsvar.json'), 'utf8'));
      manifest.files['hnswlib.index'] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      writeFileSync(join(copy, 'arkivsvar.json'), JSON.stringify(manifest));
    });
  });
});
