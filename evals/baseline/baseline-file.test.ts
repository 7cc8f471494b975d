import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isSuiteName } from '../run/suite-name.ts';
import { BASELINE_FILE, readBaseline, writeBaseline } from './baseline-file.ts';
import { figureRule } from './figure-rules.ts';
import { recordSuite } from './record-suite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'baseline-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the baseline', () => {
  it('keeps what is not recorded anew', () => {
    const file = path.join(folder, 'kept.json');
    const old = recordSuite({ data: [], figures: { questions: 3, right: 0.5 } }, new Date('2026-01-02T10:00:00Z'));
    expect(readBaseline(file)).toEqual({ suites: {}, gate: {} });
    writeBaseline({ suites: { norquad: old, archive: old }, gate: { archive: old } }, file);
    const fresh = { ...old, recorded: '2026-02-03', figures: { questions: 3, right: 0.75 } };
    writeBaseline({ suites: { archive: fresh }, gate: {} }, file);
    expect(readBaseline(file)).toEqual({ suites: { archive: fresh, norquad: old }, gate: { archive: old } });
    expect(old).toMatchObject({ recorded: '2026-01-02', node: process.version, questions: 3 });
  });

  it('is refused when it is not as it is written', () => {
    const file = path.join(folder, 'wrong.json');
    for (const text of ['{', '{}', '{"suites":{},"gate":{},"more":1}', '{"suites":{"norquad":{"questions":"many"}},"gate":{}}']) {
      writeFileSync(file, text);
      expect(() => readBaseline(file)).toThrow('har ikke rett form');
    }
  });

  it('as recorded has only suites there are, a rule for each figure at their top, and no path of a machine', () => {
    const { suites, gate } = readBaseline();
    const all = [...Object.entries(suites), ...Object.entries(gate)];
    expect(all.map(([name]) => name).filter((name) => !isSuiteName(name))).toEqual([]);
    const unknown = all.flatMap(([name, { figures }]) =>
      Object.keys(figures)
        .filter((figure) => !figure.includes('.') && figureRule(figure) === null)
        .map((figure) => `${name}: ${figure}`),
    );
    expect(unknown).toEqual([]);
    expect(readFileSync(BASELINE_FILE, 'utf8')).not.toMatch(/"\/|\\\\/u);
  });
});
