import type { SearchFilter } from '#domain/search-filter.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from './answerer.ts';
import { finalAnswer } from './final-answer.ts';
import { inTurn } from './in-turn.ts';
import type { ReaderRole } from './reader-role.ts';

/** Questions given to each role. */
const WANTED = 4;
/** With fewer of a role's own questions than this, the archive is of another kind, and its titles are asked about. */
const LEAST = 2;
/** Documents whose titles are asked about. */
const TITLES_TRIED = 12;
/** Milliseconds; what was found by then is given. Range 1,000–5,000; a question takes about 0.1 s on the corpus. */
const TIME_LIMIT = 4_000;
/**
 * A question is shown only when the archive is this sure of its answer (0–1): the first answer a newcomer sees should be a good one.
 * Range 0.5–0.9, above the limit for answering at all. Set by hand on the corpus.
 */
const SURE = 0.6;

/** What each role comes with, the plainest first; they suit the archive of an inter-municipal council. */
const QUESTIONS: Readonly<Record<ReaderRole, readonly string[]>> = {
  folkevalgt: [
    'Hvilke organer har Osloregionen?',
    'Hvilke overordnede mål har Osloregionen?',
    'Hva er en flerkjernet region?',
    'Hvor mange kommuner er medlemmer i Osloregionen?',
    'Hva er en energistasjon?',
    'Hva er representantskapet?',
    'Når ble samarbeidet stiftet?',
    'Hva er formålet med samarbeidet?',
  ],
  sekretariat: [
    'Hvem sendte inn høringsinnspill til de strategiske føringene?',
    'Hvilke saker hadde interessepolitisk utvalg 11. april 2024?',
    'Hva er Oppdrag Oslofjorden?',
    'Når ble samarbeidsalliansen stiftet?',
    'Hvilke vedtak er gjort i representantskapet?',
    'Hvilke høringsuttalelser er sendt?',
  ],
  faggruppe: [
    'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?',
    'Hvilke forslag kom om kraft og energi?',
    'Hvilke temaer var med i kafédialogen?',
    'Hvilke tiltak er foreslått for transport og mobilitet?',
    'Hva er vedtatt om klima og miljø?',
    'Hva er vedtatt om samferdsel?',
  ],
};

/** Questions to begin with. */
export interface StartQuestions {
  /** At most four, each one answered by the archive; the same until the archive changes. */
  forRole(role: ReaderRole, signal: AbortSignal): Promise<readonly string[]>;
}

export type StartQuestionDependencies = {
  readonly reader: Pick<ArchiveReader, 'documents' | 'counts'>;
  readonly answerer: Answerer;
  /** Milliseconds, of any clock that does not go back. */
  readonly now?: () => number;
};

export function createStartQuestions({ reader, answerer, now = () => performance.now() }: StartQuestionDependencies): StartQuestions {
  const remembered = new Map<ReaderRole, { readonly archive: string; readonly questions: readonly string[] }>();
  const takeTurn = inTurn();

  /** What was found, and whether there was time for all of it. */
  async function tried(role: ReaderRole, signal: AbortSignal) {
    const until = now() + TIME_LIMIT;
    const titles = reader.documents({ offset: 0, limit: TITLES_TRIED }).documents.map(({ metadata }) => metadata.title.value);
    const found: string[] = [];
    const add = async (questions: readonly string[]): Promise<void> => {
      for (const question of questions) {
        if (found.length === WANTED || now() > until) break;
        const { kind, confidence } = await finalAnswer(answerer, question, NO_FILTER, signal);
        if (kind === 'answered' && confidence >= SURE) found.push(question);
      }
    };
    await add(QUESTIONS[role]);
    if (found.length < LEAST) await add(titles.map((title) => `Hva står det i «${title}»?`));
    return { questions: found, whole: now() <= until };
  }

  return {
    forRole(role, signal) {
      return takeTurn(async () => {
        const { documents, passages } = reader.counts();
        const archive = `${documents} ${passages}`;
        const before = remembered.get(role);
        if (before?.archive === archive) return before.questions;
        const { questions, whole } = await tried(role, signal);
        if (whole) remembered.set(role, { archive, questions });
        return questions;
      }, signal);
    },
  };
}

const NO_FILTER: SearchFilter = {};
