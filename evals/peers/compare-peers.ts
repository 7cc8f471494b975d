import { performance } from 'node:perf_hooks';
import type { NorQuad, NorQuadQuestion } from '../datasets/norquad/norquad.ts';
import { ndcgAt } from '../scorers/ndcg-at.ts';
import { recallAt } from '../scorers/recall-at.ts';
import { sentenceHit } from '../scorers/sentence-hit.ts';
import type { OpenPeer, PeerRetriever } from './peer-retriever.ts';
import { PEERS } from './peers.ts';

/** One retriever's figures over all questions; shares are 0–1. */
export type PeerRow = {
  readonly name: string;
  readonly documentRecallAt1: number;
  readonly documentNdcgAt10: number;
  readonly sentenceHitAt1: number;
  readonly sentenceHitAt3: number;
  readonly sentenceHitAt5: number;
  /** Mean time of one look-up of documents and one of sentences together; without the time to build the indexes. */
  readonly msPerQuestion: number;
};

const DOCUMENTS = 10;
const SENTENCES = 5;

/**
 * Every retriever over the same passages and questions, one after the other in one run. Our own is compared by giving it among
 * `peers`.
 *
 * @param data at least one question
 */
export async function comparePeers(
  data: Pick<NorQuad, 'passages' | 'questions'>,
  signal: AbortSignal,
  peers: readonly OpenPeer[] = PEERS,
): Promise<PeerRow[]> {
  const rows: PeerRow[] = [];
  for (const open of peers) rows.push(await measure(await open(data.passages, signal), data.questions, signal));
  return rows;
}

async function measure(peer: PeerRetriever, questions: readonly NorQuadQuestion[], signal: AbortSignal): Promise<PeerRow> {
  const sums = { recall1: 0, ndcg10: 0, hit1: 0, hit3: 0, hit5: 0, milliseconds: 0 };
  for (const question of questions) {
    const startedAt = performance.now();
    const documents = await peer.documents(question.question, DOCUMENTS, signal);
    const sentences = await peer.sentences(question.question, SENTENCES, signal);
    sums.milliseconds += performance.now() - startedAt;
    sums.recall1 += recallAt(documents, question.passageId, 1);
    sums.ndcg10 += ndcgAt(documents, question.passageId, DOCUMENTS);
    sums.hit1 += sentenceHit(sentences, question, 1);
    sums.hit3 += sentenceHit(sentences, question, 3);
    sums.hit5 += sentenceHit(sentences, question, 5);
  }
  const mean = (sum: number): number => sum / questions.length;
  return {
    name: peer.name,
    documentRecallAt1: mean(sums.recall1),
    documentNdcgAt10: mean(sums.ndcg10),
    sentenceHitAt1: mean(sums.hit1),
    sentenceHitAt3: mean(sums.hit3),
    sentenceHitAt5: mean(sums.hit5),
    msPerQuestion: mean(sums.milliseconds),
  };
}
