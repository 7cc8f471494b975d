import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { SplitPassage } from './open-peer.ts';

/** Sizes of LangChain's own tutorials, in characters. */
const CHUNK_SIZE = 1_000;
const CHUNK_OVERLAP = 200;

/** LangChain's usual splitter: at blank lines, then lines, then spaces, each chunk repeating the end of the one before. */
export function recursiveSplitter(): SplitPassage {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: CHUNK_SIZE, chunkOverlap: CHUNK_OVERLAP });
  return (text) => splitter.splitText(text);
}
