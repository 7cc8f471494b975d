import type { Archive } from '../../ingest/open-archive.ts';
import type { FoundEvidence } from '../../server/evidence/evidence-finder.ts';
import type { Answers } from '../../server/open-answers.ts';
import { loadNorQuad } from '../datasets/norquad/load-norquad.ts';
import type { NorQuadPassage } from '../datasets/norquad/norquad.ts';
import { norQuadPlaces } from '../datasets/norquad/norquad-places.ts';
import { writeNorQuadCorpus } from '../datasets/norquad/write-norquad-corpus.ts';
import { comparePeers, type PeerRow } from '../peers/compare-peers.ts';
import type { PeerRetriever } from '../peers/peer-retriever.ts';
import { PEERS } from '../peers/peers.ts';
import { withTemporaryArchive } from './temporary-archive.ts';

/** One row for each retriever, ours first; shares are 0–1. */
export type PeerFigures = { readonly suite: 'peers'; readonly questions: number; readonly retrievers: readonly PeerRow[] };

/** As our own retriever is called in the table. */
export const OURS = 'Arkivsvar';

/**
 * NorQuAD's questions put to our retriever and to what a user would pick instead, in one run.
 *
 * @throws ArchiveError as `loadNorQuad`
 */
export async function peersSuite(folder: string, questionsFile: string, signal: AbortSignal): Promise<{ readonly figures: PeerFigures }> {
  const { passages, questions } = loadNorQuad(folder, questionsFile);
  const retrievers = await withTemporaryArchive(
    async (documents) => {
      await writeNorQuadCorpus(passages, documents);
      return documents;
    },
    ({ archive, answers }) => {
      const ours = ourRetriever(passages, archive, answers);
      return comparePeers({ passages, questions }, signal, [() => Promise.resolve(ours), ...PEERS]);
    },
    signal,
  );
  return { figures: { suite: 'peers', questions: questions.length, retrievers } };
}

/** One look-up finds both documents and sentences, so the second of the two for a question is not done again. */
function ourRetriever(passages: readonly NorQuadPassage[], { reader }: Archive, { findEvidence }: Answers): PeerRetriever {
  const places = norQuadPlaces(passages, (id) => reader.passage(id));
  let last: { readonly question: string; readonly found: FoundEvidence } | null = null;

  async function find(question: string, signal: AbortSignal): Promise<FoundEvidence> {
    if (last?.question !== question) last = { question, found: await findEvidence(question, {}, signal) };
    return last.found;
  }

  return {
    name: OURS,
    async documents(question, k, signal) {
      const found = await find(question, signal);
      return [...new Set(found.passages.flatMap(({ document }) => places.documentOf(document.id) ?? []))].slice(0, k);
    },
    async sentences(question, k, signal) {
      const { units } = await find(question, signal);
      return units.slice(0, k).map(({ source, unit }) => places.spanOf(source.passage.id, unit) ?? { passageId: '', start: 0, end: 0 });
    },
  };
}
