import type { Answer } from '#domain/answer.ts';
import { type DocumentId, type PassageId, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from './answerer.ts';
import { finalAnswer } from './final-answer.ts';
import { headingQuestion } from './heading-question.ts';
import { inTurn } from './in-turn.ts';

/** Questions given. More than three is a list to read, not a suggestion. */
const WANTED = 3;
/** Questions tried before giving up: about 0.1 s each on the corpus. Range 4–16. */
const MOST_TRIED = 8;
/** Milliseconds for one request, waiting for its turn included; a suggestion that comes later is not read. Range 1,000–4,000. */
const TIME_LIMIT = 2_500;
/** Cited documents that headings are taken from. */
const MOST_DOCUMENTS = 3;
/** Passages of one document that are looked at. */
const MOST_PASSAGES = 300;
/** Answers remembered; each is a few hundred bytes. */
const MOST_REMEMBERED = 500;

type FollowUpRequest = {
  /** Passages cited in the answer, or shown as nearest, in order. */
  readonly cited: readonly PassageId[];
  /** Questions already asked in the conversation. */
  readonly asked: readonly string[];
  readonly filter: SearchFilter;
};

/** Questions to go on with, each of which the archive has just answered from where the question was taken. */
export interface FollowUpSuggestions {
  /** At most three; [] when nothing near is answered, or there was no time to find out. */
  suggest(request: FollowUpRequest, signal: AbortSignal): Promise<readonly string[]>;
}

export type SuggestionDependencies = {
  readonly reader: Pick<ArchiveReader, 'document' | 'passage' | 'counts'>;
  readonly answerer: Answerer;
  /** Milliseconds, of any clock that does not go back. */
  readonly now?: () => number;
};

/** Makes questions of the headings nearest to what was cited, and tries them one at a time, one request at a time. */
export function createFollowUpSuggestions({
  reader,
  answerer,
  now = () => performance.now(),
}: SuggestionDependencies): FollowUpSuggestions {
  const remembered = new Map<string, readonly string[]>();
  const takeTurn = inTurn();

  /** What was found, and whether there was time for all of it. */
  async function tried({ cited, asked, filter }: FollowUpRequest, until: number, signal: AbortSignal) {
    const known = new Set(asked.map(folded));
    const places = new Set<string>(cited);
    const found: string[] = [];
    const documents = [...new Set(cited.map(documentOf))].slice(0, MOST_DOCUMENTS);
    const candidates = headingCandidates(reader, documents, cited).filter(({ question }) => !known.has(folded(question)));
    for (const { question, section } of candidates.slice(0, MOST_TRIED)) {
      if (found.length === WANTED || now() > until) break;
      const answer = await finalAnswer(answerer, question, filter, signal);
      const place = citedFirst(answer, section);
      if (place === null || places.has(place)) continue;
      places.add(place);
      found.push(question);
    }
    return { questions: found, whole: now() <= until };
  }

  function remember(key: string, questions: readonly string[]): void {
    remembered.set(key, questions);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    async suggest(request, signal) {
      const { documents, passages } = reader.counts();
      const key = JSON.stringify([documents, passages, request.cited, request.asked, request.filter]);
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const until = now() + TIME_LIMIT;
      const found = await takeTurn(async () => (now() > until ? null : tried(request, until, signal)), signal);
      if (found === null) return [];
      if (found.whole) remember(key, found.questions);
      return found.questions;
    },
  };
}

/** A question, the heading it is made of, and the passages under it, which should answer. */
export type Candidate = { readonly question: string; readonly heading: string; readonly section: ReadonlySet<PassageId> };

/** Questions from the headings of documents: those next to what was cited first, the documents taking turns. */
export function headingCandidates(
  reader: SuggestionDependencies['reader'],
  documents: readonly DocumentId[],
  cited: readonly PassageId[],
): Candidate[] {
  const byDocument = documents.map((document) => documentCandidates(reader, document, cited));
  const longest = Math.max(0, ...byDocument.map((candidates) => candidates.length));
  const taken = new Map<string, Candidate>();
  for (let at = 0; at < longest; at++) {
    for (const candidate of byDocument.flatMap((candidates) => candidates[at] ?? [])) {
      const name = folded(candidate.question);
      if (!taken.has(name)) taken.set(name, candidate);
    }
  }
  return [...taken.values()];
}

function documentCandidates(reader: SuggestionDependencies['reader'], document: DocumentId, cited: readonly PassageId[]): Candidate[] {
  // The second access gate: the reader gives no closed document, and this asks once more.
  if (reader.document(document)?.access !== 'open') return [];
  const passages = passagesOf(reader, document);
  const text = passages.map((passage) => passage.text).join('\n');
  // A capital letter after a small one, inside a sentence; a word in capitals stays as it is.
  const isName = (word: string): boolean => /^\p{Lu}{2}/u.test(word) || new RegExp(`\\p{Ll},? ${escaped(word)}(?!\\p{L})`, 'u').test(text);
  const start = passages.find(({ id }) => cited.includes(id))?.ordinal ?? 1;
  const title = folded(reader.document(document)?.metadata.title.value ?? '');
  return sectionsOf(passages)
    .filter((section) => !section.some(({ id }) => cited.includes(id)))
    .toSorted((a, b) => distance(a, start) - distance(b, start))
    .flatMap((section) => {
      const heading = section[0]?.headings.at(-1);
      if (heading === undefined || folded(heading) === title) return [];
      const question = headingQuestion(heading, isName);
      return question === null ? [] : [{ question, heading, section: new Set(section.map(({ id }) => id)) }];
    });
}

/** The first passages of a document, in order. */
export function passagesOf(reader: Pick<ArchiveReader, 'passage'>, document: DocumentId): Passage[] {
  const passages: Passage[] = [];
  while (passages.length < MOST_PASSAGES) {
    const passage = reader.passage(passageId(document, passages.length + 1));
    if (passage === null) break;
    passages.push(passage);
  }
  return passages;
}

/** Runs of passages under the same headings. */
function sectionsOf(passages: readonly Passage[]): Passage[][] {
  const sections: Passage[][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.[0]?.headings.join('\n') === passage.headings.join('\n')) last.push(passage);
    else sections.push([passage]);
  }
  return sections;
}

function distance([first]: readonly Passage[], ordinal: number): number {
  return Math.abs((first?.ordinal ?? 0) - ordinal);
}

/** The first passage of the section that the answer cites, or null when it does not answer from there. */
export function citedFirst(answer: Answer, section: ReadonlySet<PassageId>): PassageId | null {
  if (answer.kind === 'unanswered') return null;
  const cited = answer.statements.flatMap(({ citations }) => citations.map((citation) => citation.passageId));
  return cited.find((id) => section.has(id)) ?? null;
}

function documentOf(id: PassageId): DocumentId {
  return id.slice(0, id.lastIndexOf('#')) as DocumentId;
}

function folded(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
