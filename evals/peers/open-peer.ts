import { MAX_UNIT_LENGTH } from '#domain/passage.ts';
import { splitSentences } from '../../ingest/chunk/split-text.ts';
import type { EvidenceSpan } from '../scorers/sentence-hit.ts';
import type { OpenPeer, PeerRetriever } from './peer-retriever.ts';
import type { OpenTextSearch } from './text-search.ts';

/** Pieces of a passage's text that an engine ranks in place of the whole. */
export type SplitPassage = (text: string) => Promise<readonly string[]>;

/**
 * Pieces asked for to get one passage each: those of one passage come in a row when it fits well. A passage of the data set has
 * three chunks of 1,000 characters on the average. Range 1–10.
 */
const PIECES_A_PASSAGE = 4;

/**
 * A peer made of a search engine: one index of the passages (or of their pieces, where the peer is used so), and one of their
 * sentences, split as our own evidence is, so that only the ranking differs.
 */
export function openPeer(name: string, open: OpenTextSearch, split: SplitPassage | null = null): OpenPeer {
  return async function openOver(passages, signal): Promise<PeerRetriever> {
    const pieces: { readonly passageId: string; readonly text: string }[] = [];
    for (const { id, text } of passages) {
      for (const piece of split === null ? [text] : await split(text)) pieces.push({ passageId: id, text: piece });
    }
    const units = passages.flatMap(({ id, text }) =>
      splitSentences(text, MAX_UNIT_LENGTH).map((range) => ({
        span: { passageId: id, ...range },
        text: text.slice(range.start, range.end),
      })),
    );
    const pieceSearch = await open(
      pieces.map(({ text }) => text),
      signal,
    );
    const sentenceSearch = await open(
      units.map(({ text }) => text),
      signal,
    );
    return {
      name,
      async documents(question, k, stop) {
        stop.throwIfAborted();
        const found = await pieceSearch.search(question, split === null ? k : k * PIECES_A_PASSAGE);
        return [...new Set(found.flatMap((number) => pieces[number]?.passageId ?? []))].slice(0, k);
      },
      async sentences(question, k, stop): Promise<EvidenceSpan[]> {
        stop.throwIfAborted();
        return (await sentenceSearch.search(question, k)).flatMap((number) => units[number]?.span ?? []);
      },
    };
  };
}
