import type { Embedder } from './embed/embedder.ts';
import { createLangChainPassageIndex } from './embed/langchain-passage-index.ts';
import type { Archive } from './open-archive.ts';

/**
 * Writes the archive's open passages and their vectors to a folder that LangChain's `HNSWLib.load` opens.
 *
 * @returns the number of passages written
 * @throws ArchiveError `data-unwritable`, `cancelled`
 */
export async function exportLangChain(archive: Archive, embedder: Embedder, directory: string, signal: AbortSignal): Promise<number> {
  const index = createLangChainPassageIndex(embedder);
  index.add([...archive.vectors.all()]);
  const describe = (row: number) => {
    const [source] = archive.passages.passages([row], {});
    if (source === undefined) return { text: '', metadata: { passageId: '' } };
    const { passage, document } = source;
    const { title, date } = document.metadata;
    return {
      text: passage.text,
      metadata: {
        passageId: passage.id,
        documentId: document.id,
        revision: passage.revision,
        path: document.path,
        title: title.value,
        date: date?.value ?? null,
        status: document.status,
        headings: passage.headings,
        place: passage.spans[0]?.place ?? null,
      },
    };
  };
  await index.export(directory, describe, signal);
  return index.size;
}
