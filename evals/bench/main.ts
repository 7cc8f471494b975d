import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import { createCommand } from '../../ingest/command-line.ts';
import { reportFailure } from '../../ingest/report-failure.ts';
import { benchIngest } from './bench-ingest.ts';
import { benchStart, type StartBench } from './bench-start.ts';
import { benchSearch, type SearchBench } from './bench-search.ts';
import type { Latency } from './latency.ts';

const DEFAULT_PASSAGES = 10_000;
const ROOT = new URL('../../', import.meta.url);

type Options = { readonly passages?: string; readonly json?: true };

const command = createCommand('bench', 'Måler fart og minne på et generert arkiv, ved siden av alternativene.')
  .option('--passages <antall>', `tekstutdrag i det genererte arkivet (${DEFAULT_PASSAGES})`)
  .option('--json', 'skriver tallene som JSON på stdout')
  .action(async (options: Options) => {
    const passages = Number(options.passages ?? DEFAULT_PASSAGES);
    if (!Number.isInteger(passages) || passages < 100 || passages > 2_000_000) {
      throw new ArchiveError('wrong-usage', `--passages kan ikke være «${options.passages}».`, 'Oppgi et helt tall fra 100 til 2000000.');
    }
    const folders = ['corpus/documents', '../shared/archive/pdf', '../shared/files/norsk', '../shared/files/pdf']
      .map((folder) => fileURLToPath(new URL(folder, ROOT)))
      .filter(existsSync);
    const start = await benchStart(fileURLToPath(ROOT), process.env);
    const ingest = await benchIngest(folders);
    const search = await benchSearch(passages);
    const report = { machine: { node: process.version, platform: process.platform, cpus: availableParallelism() }, search, ingest, start };
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${table(search)}\n${ingestLine(ingest)}\n${startLine(start)}\n`);
  });

await reportFailure(async () => void (await command.parseAsync()));

function table(bench: SearchBench): string {
  const row = (name: string, { p50, p95, max }: Latency): string => `${name.padEnd(36)} p50 ${p50} ms   p95 ${p95} ms   lengst ${max} ms`;
  return [
    `${bench.passages} tekstutdrag, ${bench.questions} spørsmål. Bygget på ${bench.buildSeconds.store} s (lager) og ${bench.buildSeconds.vectors} s (vektorer).`,
    row('Arkivsvar, søk', bench.search),
    row('Arkivsvar, svar', bench.answer),
    row(`Arkivsvar, lang brief (${bench.brief.written} av ${bench.brief.asked})`, bench.brief),
    ...Object.entries(bench.peers).map(([name, latency]) => row(name, latency)),
    `Minne ${bench.residentMegabytes} MB, database ${bench.databaseMegabytes} MB.`,
  ].join('\n');
}

function startLine({ starts, firstPage }: StartBench): string {
  return `npm start til første side: ${firstPage.shortest} ms på det raskeste, ${firstPage.median} ms i midten av ${starts}.`;
}

function ingestLine({ files, pages, ingest, peakMegabytes, pdftotext }: Awaited<ReturnType<typeof benchIngest>>): string {
  const peer = pdftotext === null ? 'pdftotext er ikke installert' : `pdftotext ${pdftotext.pagesPerSecond} sider/s`;
  return `Innlesing av ${files} PDF-filer (${pages} sider): ${ingest.pagesPerSecond} sider/s, ${peakMegabytes ?? '?'} MB på det meste; ${peer}.`;
}
