import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentId } from '#domain/ids.ts';
import { createCommand } from '../ingest/command-line.ts';
import { type Config, readConfig } from '../ingest/config.ts';
import { configuredEmbedder } from '../ingest/configured-embedder.ts';
import type { Embedder } from '../ingest/embed/embedder.ts';
import { readArchiveProfile } from '../ingest/load/archive-profile.ts';
import { type Archive, openArchive } from '../ingest/open-archive.ts';
import { CORPUS_WARNING } from '../ingest/pipeline/ingest-corpus.ts';
import { terminalProgress } from '../ingest/pipeline/terminal-progress.ts';
import { reportFailure } from '../ingest/report-failure.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { shareClosedMarks } from '../ingest/store/closed-marks.ts';
import { stopSignal } from '../ingest/stop-signal.ts';
import { tellWarnings } from '../ingest/tell-warnings.ts';
import { type BriefOptions, writeBrief } from './brief-command.ts';
import { createBriefExporter } from './brief/life/create-brief-exporter.ts';
import type { BriefExporter } from './brief/life/exported-brief.ts';
import { createEditVerifier } from './brief/life/verify/verify-edited.ts';
import { checkedQuestion } from './answer/checked-question.ts';
import { finalAnswer } from './answer/final-answer.ts';
import { createStartQuestions, type StartQuestions } from './answer/start-questions.ts';
import { createApp } from './app.ts';
import { buildWeb } from './build-web.ts';
import { openCorpusChanges } from './corpus/open-corpus-changes.ts';
import { folderRemovedFiles } from './corpus/removed-files.ts';
import { takenOut } from './corpus/taken-out.ts';
import { LOOPBACK_HOSTS } from './http/middleware/allowed-host.ts';
import { pinoLog } from './http/pino-log.ts';
import { serve } from './http/serve.ts';
import { answerView } from './http/views/answer-view.ts';
import { createCitationNumbering } from './http/views/citation-numbering.ts';
import { createCitedDocuments } from './http/views/cited-documents.ts';
import type { ArchiveState } from './http/views/health-view.ts';
import { openPeople } from './people/open-people.ts';
import { readLetterheadFile } from './read-letterhead-file.ts';
import { openAnswers } from './open-answers.ts';
import { today } from './today.ts';
import { printAnswer } from './print-answer.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Example questions shown at start. */
const EXAMPLES = 3;

/** Brings the archive into step with the corpus; a search that follows sees all of it. */
async function refresh(archive: Archive, config: Config, embedder: Embedder | null, signal: AbortSignal) {
  const { corpus, data } = config;
  const mayEmpty = await takenOut(folderRemovedFiles(data));
  const options = { corpus, data, rebuild: false, embedder, progress: terminalProgress(process.stderr), mayEmpty };
  const report = await runIngest(archive, options, signal);
  tellWarnings(report, corpus, process.stderr);
  return report;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const signal = stopSignal();
  const { startQuestions: given } = await readArchiveProfile(config.corpus);
  const archive = openArchive(config.data);
  const embedder = await configuredEmbedder(config);
  const people = openPeople(config.data);
  shareClosedMarks(archive.closedMarks, people.closedMarks);
  const answers = openAnswers(archive, config.data, embedder, people.conversations);
  const log = pinoLog(process.stderr);
  const startQuestions = createStartQuestions({ reader: archive.reader, answerer: answers.answerer, given });
  let ready = archive.reader.counts().documents > 0;
  const warning = (): string | null => archive.writer.meta(CORPUS_WARNING) || null;
  const state = (): ArchiveState => (ready ? (warning() === null ? 'ok' : 'degraded') : 'starting');
  const app = createApp({
    ...answers,
    reader: archive.reader,
    startQuestions,
    people,
    verifyEdited: createEditVerifier(archive.analyser),
    exportBrief: await exporterOf(config, archive),
    state,
    warning,
    webRoot: path.join(ROOT, 'web/dist'),
    log,
    newRequestId: randomUUID,
    changes: openCorpusChanges(archive, people.closedMarks, config, embedder, isLoopback(config.host), signal),
    allowedHosts: isLoopback(config.host) ? [...LOOPBACK_HOSTS, config.host] : null,
  });
  const server = await serve(app, { host: config.host, port: config.port });
  try {
    const report = await refresh(archive, config, embedder, signal);
    shareClosedMarks(archive.closedMarks, people.closedMarks);
    await buildWeb(ROOT, () => process.stderr.write('Bygger nettsiden …\n'));
    ready = true;
    process.stdout.write(await welcome(server.address, config.corpus, archive, startQuestions, report.states.avvist, signal));
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    });
  } finally {
    await server.close();
    // Another program may have read files in meanwhile.
    shareClosedMarks(archive.closedMarks, people.closedMarks);
    people.close();
    archive.close();
  }
}

async function welcome(
  address: string,
  corpus: string,
  archive: Archive,
  startQuestions: StartQuestions,
  refused: number,
  signal: AbortSignal,
): Promise<string> {
  const { documents, passages, closed } = archive.reader.counts();
  const examples = (await startQuestions.forRole('folkevalgt', signal)).slice(0, EXAMPLES);
  const asides = [closed > 0 ? `${closed} lukket` : '', refused > 0 ? `${refused} filer avvist, se «npm run ingest»` : ''].filter(Boolean);
  const holds =
    documents === 0
      ? `Arkivet er tomt. Legg dokumenter i ${corpus} eller legg dem inn på siden Arkiv`
      : `Arkivet har ${documents} dokumenter og ${passages} tekstutdrag`;
  return [
    '',
    `Arkivsvar er klart: ${address}`,
    `${holds}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}.`,
    ...(examples.length > 0 ? ['Prøv for eksempel:', ...examples.map((question) => `  • ${question}`)] : []),
    'Stopp med Ctrl-C.',
    '',
  ].join('\n');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

type Opened = {
  readonly config: Config;
  readonly archive: Archive;
  readonly answers: ReturnType<typeof openAnswers>;
  readonly signal: AbortSignal;
};

/** For the commands that end: the archive in step with the corpus, closed afterwards. */
async function withArchive(use: (opened: Opened) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const signal = stopSignal();
  const archive = openArchive(config.data);
  try {
    const embedder = await configuredEmbedder(config);
    await refresh(archive, config, embedder, signal);
    await use({ config, archive, answers: openAnswers(archive, config.data, embedder), signal });
  } finally {
    archive.close();
  }
}

async function ask(asked: string, options: { readonly json?: true }): Promise<void> {
  const question = checkedQuestion(asked);
  await withArchive(async ({ archive, answers, signal }) => {
    const answer = await finalAnswer(answers.answerer, question, {}, signal);
    const view = answerView(answer, createCitationNumbering(createCitedDocuments(archive.reader)));
    process.stdout.write(`${options.json ? JSON.stringify(view) : printAnswer(view)}\n`);
  });
}

async function brief(theme: string, options: BriefOptions): Promise<void> {
  await withArchive(async ({ config, archive, answers, signal }) => {
    const { reader } = archive;
    const exporter = await exporterOf(config, archive);
    const titleOf = (id: DocumentId): string | null => reader.document(id)?.metadata.title.value ?? null;
    const { bytes, writtenTo } = await writeBrief(theme, options, answers.briefWriter, exporter, titleOf, signal);
    if (writtenTo === null) process.stdout.write(bytes);
    else process.stderr.write(`Skrev ${writtenTo}.\n`);
  });
}

async function exporterOf({ publicUrl, host, port, letterhead }: Config, { reader }: Archive): Promise<BriefExporter> {
  return createBriefExporter({
    reader,
    baseUrl: publicUrl ?? `http://${host}:${port}`,
    letterhead: await readLetterheadFile(letterhead),
    today,
  });
}

const [, , name, ...rest] = process.argv;
const commands = {
  start: createCommand('start', 'Leser inn dokumentene og starter nettjenesten.').action(start),
  ask: createCommand('ask', 'Svarer på ett spørsmål i terminalen.')
    .argument('<spørsmål>', 'spørsmålet, i anførselstegn')
    .option('--json', 'skriver svaret som JSON på stdout')
    .action(ask),
  brief: createCommand('brief', 'Skriver en pressebrief om et tema eller en sak.')
    .argument('<tema>', 'temaet i anførselstegn, eller en sak: "sak 10/24"')
    .option('--length <lengde>', 'kort eller lang (kort)')
    .option('--kind <slag>', 'pressebrief, hovedbudskap, faktaark, moetenotat eller presentasjon (pressebrief)')
    .option('--format <format>', 'md, docx, pdf, html, json eller pptx (md)')
    .option('--out <fil>', 'filen som skrives; tekstformater går ellers til stdout')
    .action(brief),
};
const command = name === 'ask' || name === 'brief' ? commands[name] : commands.start;
await reportFailure(async () => void (await command.parseAsync(rest, { from: 'user' })));
