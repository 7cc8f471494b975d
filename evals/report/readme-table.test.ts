import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseline } from '../baseline/baseline-file.ts';
import { readmeTable } from './readme-table.ts';
import { readmeFigures, updateReadme } from './update-readme.ts';

const between = readmeFigures(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'));

describe('the table of figures', () => {
  it.skipIf(between === null)('stands in README.md as it was recorded (skipped while README.md has no evals:start and evals:end)', () => {
    expect(between).toBe(readmeTable(readBaseline()));
  });

  it('has a row for each suite, and one for each retriever', () => {
    const suite = { recorded: '2026-01-02', node: 'v20.1.0', data: [] };
    const table = readmeTable({
      suites: {
        peers: { ...suite, questions: 3, figures: { questions: 3, 'Vår.sentenceHitAt1': 0.5, 'Andres.sentenceHitAt1': 0.25 } },
        archive: { ...suite, questions: 4, figures: { questions: 4, 'byKind.list.right': 0.1, rejection: null, right: 0.75 } },
        norsumm: { ...suite, questions: 6, figures: { articles: 6, rouge2: 0.5, 'peers.lead100.rouge2': 0.25, 'unicode.rouge2': 0.1 } },
        injections: { ...suite, questions: 5, figures: { passed: 5, cases: 5 } },
      },
      gate: {},
    });
    expect(table.split('\n')).toEqual([
      '| suite | questions | figures |',
      '|---|---|---|',
      '| `archive` | 4 | right 0.750 · rejection – |',
      '| `injections` | 5 | passed 5 |',
      '| `norsumm` | 6 | rouge2 0.500 (first 100 words: 0.250) |',
      '',
      '| 3 questions of NorQuAD, one run | documentRecallAt1 | documentNdcgAt10 | sentenceHitAt1 | sentenceHitAt3 | sentenceHitAt5 |',
      '|---|---|---|---|---|---|',
      '| Vår | – | – | 0.500 | – | – |',
      '| Andres | – | – | 0.250 | – | – |',
      '',
      'Recorded 2026-01-02 with Node v20.1.0.',
    ]);
  });

  it('is put between the marks, and only there', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
    try {
      const file = path.join(folder, 'README.md');
      const baseline = { suites: {}, gate: {} };
      for (const before of ['', 'old\n', 'old\n\nolder\n']) {
        writeFileSync(file, `# A\n<!-- evals:start -->\n${before}<!-- evals:end -->\nB\n`);
        expect(updateReadme(baseline, file)).toBe(true);
        const readme = readFileSync(file, 'utf8');
        expect(readme).toBe(`# A\n<!-- evals:start -->\n${readmeTable(baseline)}\n<!-- evals:end -->\nB\n`);
        expect(readmeFigures(readme)).toBe(readmeTable(baseline));
      }
      writeFileSync(file, '# A\n');
      expect(updateReadme(baseline, file)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
