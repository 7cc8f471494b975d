import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { norsummSuite } from './norsumm.ts';

const DEV = fileURLToPath(new URL('../../../shared/eval/norsumm/dev.jsonl', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'norsumm-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(...records: readonly object[]): string {
  const file = path.join(folder, 'articles.jsonl');
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return file;
}

const never = new AbortController().signal;
const ARTICLE = {
  id: 'a',
  article: 'Ny plan | Styret vedtok i dag en ny plan for fjorden. Været var fint da møtet sluttet.',
  summaries_nb: ['Styret vedtok i dag en ny plan for fjorden. \n\n Været var fint da møtet sluttet.', 'Noe helt annet.'],
};

describe('norsummSuite', () => {
  it('scores the summary of each article against the best reference, beside two peers', async () => {
    const { peers, ...report } = await norsummSuite(fileOf(ARTICLE, { ...ARTICLE, id: 'b', summaries_nn: ['Ingen treff her'] }), never);
    const all = { rouge1: 1, rouge2: 1, rougeL: 1 };
    const none = { rouge1: 0, rouge2: 0, rougeL: 0 };
    expect(report).toEqual({ suite: 'norsumm', articles: 2, ...all, nynorsk: none, unicode: all });
    expect(peers.lead3).toMatchObject(all);
    expect(peers.lead100).toMatchObject(all);
  });

  it('has no nynorsk figures without nynorsk summaries', async () => {
    expect((await norsummSuite(fileOf(ARTICLE), never)).nynorsk).toBeNull();
  });

  it('says which line is wrong', async () => {
    await expect(norsummSuite(fileOf(ARTICLE, { id: 'b', article: 'Tekst' }), never)).rejects.toThrow('Linje 2');
    await expect(norsummSuite(path.join(folder, 'mangler.jsonl'), never)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stops when told to', async () => {
    await expect(norsummSuite(fileOf(ARTICLE), AbortSignal.abort(new Error('nok')))).rejects.toThrow('nok');
  });

  it.skipIf(!existsSync(DEV))('selects better than the first 100 words on the dev file (skipped when ../shared is absent)', async () => {
    const { peers, ...ours } = await norsummSuite(DEV, never);
    expect(ours.rouge2).toBeGreaterThan(peers.lead100.rouge2 + 0.02);
    expect(ours.rouge1).toBeGreaterThan(peers.lead100.rouge1);
    expect(ours.rougeL).toBeGreaterThan(peers.lead100.rougeL);
    expect(peers.lead100.rouge2).toBeGreaterThan(peers.lead3.rouge2);
  });
});
