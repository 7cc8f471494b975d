import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import { createCommand } from '../../ingest/command-line.ts';
import { reportFailure } from '../../ingest/report-failure.ts';
import { stopSignal } from '../../ingest/stop-signal.ts';
import type { LinearModel } from '../../server/learnt/linear-model.ts';
import type { NorQuad } from '../datasets/norquad/norquad.ts';
import { loadNorQuad } from '../datasets/norquad/load-norquad.ts';
import { norQuadPlaces } from '../datasets/norquad/norquad-places.ts';
import { writeNorQuadCorpus } from '../datasets/norquad/write-norquad-corpus.ts';
import { withTemporaryArchive } from '../suites/temporary-archive.ts';
import { writeBackground } from './learn-background.ts';
import { learnCompoundParts } from './learn-compound-parts.ts';
import { learnConfidence } from './learn-confidence.ts';
import { learnPassageWeights } from './learn-passage-weights.ts';
import { learnUnitWeights } from './learn-unit-weights.ts';
import type { TrainingSet } from './training-set.ts';
import { writeModel } from './write-model.ts';

const NORQUAD = fileURLToPath(new URL('../../../shared/eval/norquad', import.meta.url));
const ORDBANK = fileURLToPath(new URL('../../../shared/sprak/ordbank', import.meta.url));
/** The only questions anything is learnt from. */
const QUESTIONS = 'questions-train.jsonl';

/** Learns, writes what it learnt to the file, and tells of it. */
type Learn = (file: URL, norquad: NorQuad, signal: AbortSignal) => Promise<string>;

/** Learnt from Norsk ordbank, and not from questions. */
const WORDS = 'words';
const WORDS_FILE = new URL('../../ingest/norsk/words/compound-parts.tsv', import.meta.url);

/** In the order they build on each other; each is run in a process of its own, as it reads what the one before wrote. */
const STEPS: Readonly<Record<string, { readonly file: string; readonly learn: Learn }>> = {
  background: { file: '../../server/retrieval/background-frequencies.json', learn: background },
  passages: { file: '../../server/retrieval/passage-weights.json', learn: fromAll('passages', learnPassageWeights) },
  units: { file: '../../server/evidence/unit-weights.json', learn: fromAll('units', learnUnitWeights) },
  confidence: { file: '../../server/evidence/confidence-weights.json', learn: fromRefusals },
};

const command = createCommand(
  'train',
  'Lærer ordene i sammensetninger av Norsk ordbank og vektene til søk og svar av treningsspørsmålene i NorQuAD, og skriver dem der koden leser dem.',
)
  .argument('<steg>', `hva som læres, i denne rekkefølgen når alt skal læres på nytt: ${[WORDS, ...Object.keys(STEPS)].join(', ')}`)
  .option('--data <mappe>', 'mappe med NorQuAD, eller for words med ordlistene i Norsk ordbank')
  .action(async (name: string, { data = name === WORDS ? ORDBANK : NORQUAD }: { readonly data?: string }) => {
    if (name === WORDS) {
      process.stdout.write(`${name}: ${learnCompoundParts(WORDS_FILE, data)}\n`);
      return;
    }
    const step = STEPS[name];
    if (step === undefined)
      throw new ArchiveError('wrong-usage', `Ukjent steg: «${name}».`, `Velg ${[WORDS, ...Object.keys(STEPS)].join(', ')}.`);
    const norquad = loadNorQuad(data, path.join(data, QUESTIONS));
    process.stdout.write(`${name}: ${await step.learn(new URL(step.file, import.meta.url), norquad, stopSignal())}\n`);
  });

await reportFailure(async () => void (await command.parseAsync()));

function background(file: URL, { passages }: NorQuad, signal: AbortSignal): Promise<string> {
  return withTemporaryArchive(
    (folder) => written(passages, folder),
    async ({ archive }) => writeBackground(file, archive.text, archive.analyser),
    signal,
  );
}

function fromAll(step: string, learn: (set: TrainingSet, signal: AbortSignal) => Promise<LinearModel>): Learn {
  return (file, { passages, questions }, signal) =>
    withTemporaryArchive(
      (folder) => written(passages, folder),
      async ({ archive, answers }) => {
        const places = norQuadPlaces(passages, (id) => archive.reader.passage(id));
        return stored(file, await learn({ questions, answers, places, describe: describe(step, questions.length) }, signal));
      },
      signal,
    );
}

function fromRefusals(file: URL, { refusal, questions }: NorQuad, signal: AbortSignal): Promise<string> {
  if (refusal === null) throw new ArchiveError('not-found', 'Mappen mangler refusal.json.', 'Oppgi en mappe som har den, med --data.');
  return withTemporaryArchive(
    (folder) => written(refusal.archive, folder),
    async ({ answers }) =>
      stored(file, await learnConfidence({ answers, describe: describe('confidence', questions.length) }, refusal, signal)),
    signal,
  );
}

function stored(file: URL, model: LinearModel): string {
  writeModel(file, model);
  return model.learnt.note;
}

async function written(passages: NorQuad['passages'], folder: string): Promise<string> {
  await writeNorQuadCorpus(passages, folder);
  return folder;
}

function describe(step: string, questions: number): TrainingSet['describe'] {
  return (names, weights, bias, note) => ({
    learnt: {
      date: new Date().toISOString().slice(0, 10),
      data: `NorQuAD (CC0), ${QUESTIONS}, ${questions} questions`,
      by: `npm run train -- ${step}`,
      note,
    },
    bias,
    weights: Object.fromEntries(names.map((feature, index) => [feature, weights[index] ?? 0])),
  });
}
