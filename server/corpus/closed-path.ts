import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import { markedName } from '../../ingest/structure/metadata/confidentiality.ts';

/** True when what lies at a path of the corpus is closed, or was when it was last read: readers are not told that it is there. */
export function isClosedPath(reader: Pick<ArchiveReader, 'isClosed' | 'withholds'>, corpusPath: string): boolean {
  const documentId = documentIdOf(corpusPath);
  return isClosedName(corpusPath) || reader.isClosed(documentId) || reader.withholds('', { documentId });
}

/** True when the name of a file or folder closes it. */
export function isClosedName(corpusPath: string): boolean {
  return markedName(corpusPath) !== null;
}
