import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOADER = createRequire(import.meta.url).resolve('tsx');

const ARTICLE = 'Ny plan | Styret vedtok i dag en ny plan for fjorden. Været var fint da møtet sluttet.';

let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-evals-command-'));
  const passages = [
    { id: 'ferje', title: 'Ferja', text: 'Kapteinen heter Kari Nordmann. Ferja går fra Nesodden klokka ti hver dag.' },
    { id: 'fjell', title: 'Fjellet', text: 'Toppen av fjellet er 1200 meter. Stien er merket med rød maling hele veien.' },
  ];
  const questions = [
    { id: '1', passage_id: 'ferje', question: 'Hva heter kapteinen på ferja?', answers: ['Kari Nordmann'], start: [16] },
    { id: '2', passage_id: 'fjell', question: 'Hvordan er stien merket?', answers: ['rød maling'], start: [53] },
  ];
  writeFileSync(path.join(work, 'passages.jsonl'), lines(passages));
  writeFileSync(path.join(work, 'spørsmål.jsonl'), lines(questions));
  writeFileSync(
    path.join(work, 'dev.jsonl'),
    lines([{ id: 'a', article: ARTICLE, summaries_nb: ['Styret vedtok i dag en ny plan for fjorden.'] }]),
  );
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function lines(records: readonly object[]): string {
  return records.map((record) => JSON.stringify(record)).join('\n');
}

function evals(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', LOADER, path.join(ROOT, 'evals/main.ts'), ...given], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 55_000,
  });
  return { status, stdout, stderr };
}

describe('npm run evals', () => {
  it('measures NorQuAD of the folder and file named, and prints the figures of the contract and nothing else', () => {
    const { status, stdout, stderr } = evals('norquad', '--data', work, '--questions', path.join(work, 'spørsmål.jsonl'), '--json');
    expect(status, stderr).toBe(0);
    const share: unknown = expect.toSatisfy((value) => typeof value === 'number' && value >= 0 && value <= 1);
    expect(JSON.parse(stdout)).toEqual({
      suite: 'norquad',
      questions: 2,
      documentRecallAt1: 1,
      documentNdcgAt10: 1,
      sentenceHitAt1: share,
      sentenceHitAt3: share,
      sentenceHitAt5: share,
      refusalAuroc: null,
      coverageAt95Precision: null,
    });
    expect(stderr).toContain('norquad: ferdig på');
  });

  it('prints a table, and a page on request', () => {
    const { status, stdout, stderr } = evals('norsumm', '--data', work, '--report', path.join(work, 'ut/rapport.html'));
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/ROUGE-2 \(rouge2\) +[01],\d{3}/u);
    expect(readFileSync(path.join(work, 'ut/rapport.html'), 'utf8')).toContain('<h1>Kvaliteten på Arkivsvar</h1>');
  });

  it.each([
    [['noe-annet'], /Ukjent delprøve: «noe-annet»\./u],
    [['--fort'], /Ukjent valg: --fort\. Se «npm run evals -- --help»\./u],
    [['norquad', '--data'], /--data <mappe> mangler en verdi/u],
  ])('used as %j is one line and exit 2', (given, words) => {
    const { status, stdout, stderr } = evals(...given);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
  });

  it('says which file is missing, exit 1, or is not of the right form, exit 2', () => {
    const missing = evals('norquad', '--data', 'finnes-ikke');
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/finnes ikke eller kan ikke leses/u);
    const wrong = evals('norquad', '--data', work, '--questions', path.join(work, 'passages.jsonl'));
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/Linje 1 i passages\.jsonl/u);
  });
});
