import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCommand } from '../ingest/command-line.ts';
import { reportFailure } from '../ingest/report-failure.ts';
import { stopSignal } from '../ingest/stop-signal.ts';
import { readBaseline, writeBaseline } from './baseline/baseline-file.ts';
import type { SuiteBaseline } from './baseline/baseline.ts';
import { changeSentence } from './baseline/change-sentence.ts';
import { compareFigures, fallen } from './baseline/compare-figures.ts';
import { flatFigures } from './baseline/flat-figures.ts';
import { recordSuite } from './baseline/record-suite.ts';
import { GATE } from './gate/gate-suites.ts';
import { updateReadme } from './report/update-readme.ts';
import { checkUse, type EvalOptions } from './run/check-use.ts';
import type { EvalRun } from './run/eval-run.ts';
import { figureTable } from './run/figure-table.ts';
import { runSuite } from './run/run-suite.ts';
import { missingFile, suiteFiles } from './run/suite-files.ts';
import { SUITES } from './run/suite-name.ts';
import { ablation, ablationTable } from './suites/ablation.ts';

/** No suite with a baseline: what each rule is worth. */
const ABLATION = 'ablation';
/** Where the report goes when no file is named. */
const REPORT = fileURLToPath(new URL('../.evals/rapport.html', import.meta.url));

const command = createCommand('evals', 'Måler kvaliteten på søk, svar og sammendrag mot referansen i evals/baseline.')
  .argument('[delprøve]', `en av ${SUITES.join(', ')}; ellers alle som har data. ${ABLATION} svarer uten én regel om gangen`)
  .option('--data <mappe>', 'mappen med dataene (norquad, peers, norsumm, injections)')
  .option('--questions <fil>', 'spørsmålene, artiklene eller tilfellene (de samme delprøvene)')
  .option('--json', 'skriver tallene som JSON på stdout')
  .option('--record', 'tar opp tallene som ny referanse')
  .option('--report [fil]', 'skriver en rapport i HTML (ellers .evals/rapport.html)')
  .action(async (name: string | undefined, options: EvalOptions) => {
    if (name === ABLATION) return tellAblation(options);
    const suite = checkUse(name, options);
    const signal = stopSignal();
    const baseline = readBaseline();
    const runs: EvalRun[] = [];
    const faults: string[] = [];
    for (const each of suite === null ? SUITES : [suite]) {
      const files = suiteFiles(each, options);
      const missing = suite === null ? missingFile(files) : null;
      if (missing !== null) {
        say(`${each}: hoppet over, for ${missing} finnes ikke.`);
        continue;
      }
      const run = await timed(each, () => runSuite(each, files, signal));
      const comparison = compareFigures(measured(run), baseline.suites[each]);
      runs.push(run);
      faults.push(...fallen(comparison).map((change) => `${each}: ${changeSentence(change)}`));
      if (options.json) continue;
      process.stdout.write(`${figureTable(each, comparison)}\n\n`);
    }
    if (options.json) process.stdout.write(`${JSON.stringify(suite === null ? runs.map(figuresOf) : runs.map(figuresOf)[0])}\n`);
    if (options.report !== undefined) {
      const { writeReport } = await import('./report/write-report.ts');
      say(`Skrev ${writeReport(runs, baseline, options.report === true ? REPORT : path.resolve(options.report))}.`);
    }
    if (options.record) return record(runs, signal);
    for (const fault of faults) say(`Dårligere enn referansen: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  });

await reportFailure(async () => void (await command.parseAsync()));

async function tellAblation({ json }: EvalOptions): Promise<void> {
  const rows = await ablation(stopSignal(), say);
  process.stdout.write(json ? `${JSON.stringify(rows)}\n` : `${ablationTable(rows)}\n`);
}

/** The suites that ran, and the part of them that guards the tests. */
async function record(runs: readonly EvalRun[], signal: AbortSignal): Promise<void> {
  const now = new Date();
  const suites = Object.fromEntries(runs.map((run) => [run.suite, recordSuite(measured(run), now)]));
  const gate: Record<string, SuiteBaseline> = {};
  for (const { name, present, measure } of GATE) {
    if (!present || suites[name] === undefined) continue;
    gate[name] = recordSuite(await timed(`${name}, det som prøves i npm test`, () => measure(signal)), now);
  }
  writeBaseline({ suites, gate });
  const inReadme = updateReadme(readBaseline());
  say(`Tatt opp som ny referanse i evals/baseline/baseline.json${inReadme ? ' og README.md' : ''}.`);
}

function figuresOf({ result }: EvalRun): EvalRun['result']['figures'] {
  return result.figures;
}

function measured(run: EvalRun): Parameters<typeof compareFigures>[0] {
  return { data: run.data, figures: flatFigures(figuresOf(run)) };
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  say(`${what}: måler …`);
  const startedAt = performance.now();
  const result = await work();
  say(`${what}: ferdig på ${Math.round((performance.now() - startedAt) / 1000)} s.`);
  return result;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
