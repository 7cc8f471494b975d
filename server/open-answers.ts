import type { Embedder } from '../ingest/embed/embedder.ts';
import type { Archive } from '../ingest/open-archive.ts';
import { isStopWord } from '../ingest/norsk/function-words.ts';
import { loadIndex } from '../ingest/load-index.ts';
import type { Answerer } from './answer/answerer.ts';
import { createClosedCheck } from './brief/life/source-state.ts';
import type { BriefWriter } from './brief/brief-writer.ts';
import { createBriefWriter } from './brief/extractive-brief-writer.ts';
import { createConversingAnswerer } from './answer/conversing-answerer.ts';
import { createExtractiveAnswerer } from './answer/extractive-answerer.ts';
import { createInMemoryConversations } from './conversation/in-memory-conversations.ts';
import type { Conversations } from './conversation/conversations.ts';
import { createEvidenceFinder, type EvidenceFinder } from './evidence/evidence-finder.ts';
import { NOTHING_LEFT_OUT, type Without } from './retrieval/answer-rules.ts';
import { archiveExpansion } from './retrieval/archive-expansion.ts';
import { archiveVectorSearch } from './retrieval/archive-vector-search.ts';
import { type CandidateFinder, createCandidateFinder } from './retrieval/candidate-finder.ts';
import { createPassageFinder, type PassageFinder } from './retrieval/passage-finder.ts';
import { createPassageSearcher } from './retrieval/passage-searcher.ts';
import { createQuestionWeigher, type QuestionWeigher } from './retrieval/question-weigher.ts';
import type { VectorSearch } from './retrieval/vector-search.ts';
import type { Searcher } from './retrieval/searcher.ts';
import { createDocumentAnswers } from './structured/document-answers.ts';

/** The engines that search an archive and answer from it, from the first stage to the last. */
export type Answers = {
  readonly weigh: QuestionWeigher;
  readonly findCandidates: CandidateFinder;
  readonly searcher: Searcher;
  readonly findPassages: PassageFinder;
  readonly findEvidence: EvidenceFinder;
  readonly answerer: Answerer;
  readonly briefWriter: BriefWriter;
};

/**
 * @param dataFolder where the archive lies
 * @param embedder the configured one; null = the one learnt from the archive
 * @param conversations where what was asked before is remembered
 * @param without rules left out to see what they are worth
 */
export function openAnswers(
  archive: Archive,
  dataFolder: string,
  embedder: Embedder | null,
  conversations: Conversations = createInMemoryConversations(),
  without: Without = NOTHING_LEFT_OUT,
): Answers {
  const { analyser, text, passages, reader } = archive;
  const vectors = archiveVectorSearch({
    state: archive.state,
    vectorsVersion: () => `${archive.vectors.embedderId() ?? ''} ${archive.vectors.fingerprint()}`,
    load: () => loadIndex(archive, dataFolder, embedder),
  });
  const weigh = createQuestionWeigher(analyser, text, archiveExpansion(text, passages, analyser, without));
  const findCandidates = createCandidateFinder({ text, vectors: without.has('vectors') ? NO_VECTORS : vectors, passages });
  const findPassages = createPassageFinder(weigh, findCandidates);
  const findEvidence = createEvidenceFinder(findPassages, analyser, text, without);
  const isClosed = createClosedCheck(reader);
  const answerer = createConversingAnswerer({
    answerer: createExtractiveAnswerer({ findEvidence, read: (id) => reader.passage(id), without }),
    conversations,
    structured: createDocumentAnswers(reader, analyser),
    analyser,
    isKnown: (word) => analyser.terms(word).some(({ term }) => isStopWord(term) || text.documentFrequency(term) > 0),
    without,
    titleOf: (id) => reader.document(id)?.metadata.title.value ?? null,
    isClosed: (document, words) => (document === null ? reader.withholds(words) : isClosed(document, words)),
  });
  const briefWriter = createBriefWriter({ findPassages, weigh, passages, reader, analyser });
  return { weigh, findCandidates, findPassages, briefWriter, searcher: createPassageSearcher(findPassages), findEvidence, answerer };
}

const NO_VECTORS: VectorSearch = { search: () => Promise.resolve([]) };
