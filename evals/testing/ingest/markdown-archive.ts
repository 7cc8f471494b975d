import { checksumOf } from '../../../ingest/load/read-input.ts';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import { createMarkdownParser } from '../../../ingest/parse/markdown/markdown-parser.ts';
import { findReplacements } from '../../../ingest/pipeline/find-replacements.ts';
import { silentProgress } from '../../../ingest/pipeline/ingest-progress.ts';
import { learntEmbedder } from '../../../ingest/pipeline/learnt-embedder.ts';
import { readDocument } from '../../../ingest/pipeline/read-document.ts';
import { refreshVectors } from '../../../ingest/pipeline/refresh-vectors.ts';
import { layOutPages } from '../../../ingest/structure/layout/lay-out-pages.ts';
import { structureDocument } from '../../../ingest/structure/structure-document.ts';

/** An archive in memory of Markdown texts by path, read by the real stages in this process. */
export async function markdownArchive(files: Readonly<Record<string, string>>): Promise<Archive> {
  const archive = openArchive(':memory:');
  const signal = new AbortController().signal;
  const readers = {
    parserFor: () => Promise.resolve(createMarkdownParser()),
    structure: (parsed: Parameters<typeof structureDocument>[0], name: string) => structureDocument(parsed, name, layOutPages),
    analyser: archive.analyser,
  };
  for (const [path, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    const revision = checksumOf(bytes);
    const id = documentIdOf(path);
    const read = await readDocument({ name: path, bytes, documentId: id, revision }, readers, {
      limits: DEFAULT_LIMITS,
      ocr: null,
      signal,
    });
    const { metadata, format, pages, passages } = read;
    archive.writer.putDocument(
      { path, parentPath: null, bytes: bytes.length, modifiedAt: 1, checksum: revision, milliseconds: 1 },
      {
        document: {
          id,
          path,
          format,
          revision,
          metadata,
          status: metadata.status?.value ?? 'ukjent',
          access: metadata.confidentiality === null ? 'open' : 'closed',
          pageCount: pages.length,
          parentId: null,
          replacedBy: null,
        },
        outcome: { state: 'indeksert', remarks: [] },
        pages,
        passages,
      },
    );
  }
  const { documents } = archive.reader.documents({ offset: 0, limit: 1_000 });
  archive.writer.setReplacements(findReplacements(documents));
  await refreshVectors(archive.vectors, learntEmbedder(archive.analyser), archive.reader.counts().passages, false, silentProgress, signal);
  return archive;
}
