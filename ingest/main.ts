import path from 'node:path';
import { createCommand } from './command-line.ts';
import { readConfig } from './config.ts';
import { configuredEmbedder } from './configured-embedder.ts';
import { loadIndex } from './load-index.ts';
import { openArchive } from './open-archive.ts';
import { formatReport } from './pipeline/ingest-report.ts';
import { terminalProgress } from './pipeline/terminal-progress.ts';
import { reportFailure } from './report-failure.ts';
import { runIngest } from './run-ingest.ts';
import { stopSignal } from './stop-signal.ts';
import { tellWarnings } from './tell-warnings.ts';

type Options = { readonly json?: true; readonly watch?: true; readonly rebuild?: true; readonly exportLangchain?: string };

const command = createCommand('ingest', 'Leser dokumentene i en mappe inn i arkivet.')
  .argument('[mappe]', 'mappen som leses (ellers ARKIV_CORPUS)')
  .option('--json', 'skriver rapporten som JSON på stdout')
  .option('--watch', 'fortsetter og leser inn endringer etter hvert')
  .option('--rebuild', 'leser alle filer på nytt, også de som er uendret')
  .option('--export-langchain <mappe>', 'skriver utdrag og vektorer til en mappe som LangChains HNSWLib kan åpne')
  .action(async (folder: string | undefined, options: Options) => {
    const config = readConfig(process.env);
    const corpus = folder === undefined ? config.corpus : path.resolve(folder);
    const signal = stopSignal();
    const progress = terminalProgress(process.stderr);
    const archive = openArchive(config.data);
    try {
      const embedder = await configuredEmbedder(config);
      const ingest = async (rebuild: boolean): Promise<void> => {
        const report = await runIngest(
          archive,
          { corpus, data: config.data, rebuild, embedder, progress, mayEmpty: () => rebuild },
          signal,
        );
        // The last run decides, for one that goes on watching.
        process.exitCode = report.warnings.length > 0 ? 1 : 0;
        tellWarnings(report, corpus, process.stderr);
        process.stdout.write(`${options.json ? JSON.stringify(report) : formatReport(report)}\n`);
      };
      let rebuild = options.rebuild ?? false;
      let target = options.exportLangchain;
      const run = async (): Promise<void> => {
        await ingest(rebuild);
        rebuild = false;
        const loaded = target === undefined ? null : loadIndex(archive, config.data, embedder);
        if (target === undefined || loaded === null) return;
        const { exportLangChain } = await import('./export-langchain.ts');
        const count = await exportLangChain(archive, loaded.embedder, path.resolve(target), signal);
        process.stderr.write(`Skrev ${count} tekstutdrag til ${target}.\n`);
        target = undefined;
      };
      if (options.watch) await (await import('./watch-corpus.ts')).watchCorpus(corpus, run, signal);
      else await run();
    } finally {
      archive.close();
    }
  });

await reportFailure(async () => void (await command.parseAsync()));
