import type { DocumentType } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from './answerer.ts';
import { finalAnswer } from './final-answer.ts';
import { type Candidate, citedFirst, headingCandidates, passagesOf } from './follow-up-suggestions.ts';
import { inTurn } from './in-turn.ts';
import type { ReaderRole } from './reader-role.ts';

/** Questions given to each role. */
const WANTED = 4;
/** Newest documents looked at for headings to ask about, and for the headings they share. */
const DOCUMENTS_LOOKED_AT = 60;
/** Of them, those whose headings are asked about. Range 3–10. */
const DOCUMENTS_ASKED = 5;
/** Milliseconds; what was found by then is given. Range 1,000–5,000; a question takes about 0.1 s on the corpus. */
const TIME_LIMIT = 4_000;
const NO_FILTER: SearchFilter = {};

/** The papers each role works with, those to ask about first at the front. */
const PAPERS: Readonly<Record<ReaderRole, readonly DocumentType[]>> = {
  folkevalgt: ['strategi', 'handlingsprogram', 'presentasjon', 'aarsrapport', 'notat'],
  sekretariat: ['saksframlegg', 'moeteinnkalling', 'moeteprotokoll', 'referat', 'hoeringssvar', 'uttalelse'],
  faggruppe: ['handlingsprogram', 'saksprotokoll', 'saksframlegg', 'referat', 'strategi', 'notat'],
};

/** Types of which there are many, as they are asked for. */
const PLURALS: Partial<Record<DocumentType, string>> = {
  moeteinnkalling: 'møteinnkallinger',
  saksframlegg: 'saksframlegg',
  moeteprotokoll: 'møteprotokoller',
  referat: 'referater',
  saksprotokoll: 'saksprotokoller',
  hoeringssvar: 'høringssvar',
  uttalelse: 'uttalelser',
  pressemelding: 'pressemeldinger',
  aarsrapport: 'årsrapporter',
};

/** Questions to begin with. */
export interface StartQuestions {
  /** At most four, each one answered by the archive; the same until the archive changes. */
  forRole(role: ReaderRole, signal: AbortSignal): Promise<readonly string[]>;
}

/** Questions somebody has chosen for the archive, for all and for each role. */
export type GivenQuestions = Readonly<Record<ReaderRole | 'alle', readonly string[]>>;

export type StartQuestionDependencies = {
  readonly reader: Pick<ArchiveReader, 'document' | 'documents' | 'passage' | 'facets' | 'counts'>;
  readonly answerer: Answerer;
  readonly given: GivenQuestions;
  /** Milliseconds, of any clock that does not go back. */
  readonly now?: () => number;
};

/** The questions chosen for the archive; where they are too few, questions about what its papers hold. None is given untried. */
export function createStartQuestions({
  reader,
  answerer,
  given,
  now = () => performance.now(),
}: StartQuestionDependencies): StartQuestions {
  const remembered = new Map<ReaderRole, { readonly archive: string; readonly questions: readonly string[] }>();
  const takeTurn = inTurn();

  /** What was found, and whether there was time for all of it. */
  async function tried(role: ReaderRole, signal: AbortSignal) {
    const until = now() + TIME_LIMIT;
    const found = new Set<string>();
    for (const { question, section } of candidates(role)) {
      if (found.size === WANTED || now() > until) break;
      if (found.has(question)) continue;
      const answer = await finalAnswer(answerer, question, NO_FILTER, signal);
      if (answer.kind === 'answered' && (section === null || citedFirst(answer, section) !== null)) found.add(question);
    }
    return { questions: [...found], whole: now() <= until };
  }

  /** `section` holds the passages that must answer; null = any may. Made as they are asked for. */
  function* candidates(role: ReaderRole): Generator<Candidate | { readonly question: string; readonly section: null }> {
    for (const question of [...given[role], ...given.alle]) yield { question, section: null };
    const lists = listQuestions().map((question) => ({ question, section: null }));
    if (role === 'sekretariat') yield* lists.slice(0, 2);
    const papers = papersOf(role);
    const common = sharedHeadings(papers);
    yield* headingCandidates(reader, papers.slice(0, DOCUMENTS_ASKED), []).filter(({ heading }) => !common.has(withoutNumbers(heading)));
    yield* lists;
  }

  /** «Hvilke referater har arkivet?», the type there is most of first. */
  function listQuestions(): string[] {
    return reader.facets(NO_FILTER).type.flatMap(({ value, count }) => {
      const plural = Object.entries(PLURALS).find(([type]) => type === value)?.[1];
      return plural === undefined || count < 2 ? [] : [`Hvilke ${plural} har arkivet?`];
    });
  }

  function papersOf(role: ReaderRole): DocumentId[] {
    const rank = ({ metadata: { type } }: { readonly metadata: { readonly type: { readonly value: DocumentType } | null } }): number => {
      const place = type === null ? -1 : PAPERS[role].indexOf(type.value);
      return place < 0 ? PAPERS[role].length : place;
    };
    return reader
      .documents({ offset: 0, limit: DOCUMENTS_LOOKED_AT })
      .documents.filter(({ replacedBy }) => replacedBy === null)
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id }) => id);
  }

  /** Headings of more than one document («Innstilling», «Saksframlegg») are its form and not its matter. */
  function sharedHeadings(papers: readonly DocumentId[]): ReadonlySet<string> {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const id of papers) {
      const own = new Set(passagesOf(reader, id).flatMap(({ headings }) => headings.map(withoutNumbers)));
      for (const heading of own) (seen.has(heading) ? shared : seen).add(heading);
    }
    return shared;
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

function withoutNumbers(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}
