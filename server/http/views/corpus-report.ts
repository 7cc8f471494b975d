import type { DocumentId } from '#domain/ids.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import type { IngestReport, ReportedFile } from '../../../ingest/pipeline/ingest-report.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { ReceivedFile } from '../../corpus/corpus-folder.ts';
import type { CorpusReportView, ReceivedFileView } from './corpus-view.ts';
import { openDocument } from './open-document.ts';

type Reader = Pick<ArchiveReader, 'document'>;
/** A file as it was sent, and what the corpus folder made of it. */
export type SentFile = { readonly name: string; readonly result: ReceivedFile };

/** What became of each file sent, its attachments after it. */
export function corpusReportView(reader: Reader, report: IngestReport, sent: readonly SentFile[]): CorpusReportView {
  return {
    files: sent.flatMap((file) => sentFileView(reader, report, file)),
    states: { ...report.states },
    read: report.inputs - report.unchanged,
    removed: report.removed.length,
    documents: report.documents,
    seconds: report.seconds,
  };
}

function sentFileView(reader: Reader, report: IngestReport, { name, result }: SentFile): ReceivedFileView[] {
  if (result.kind === 'refused') {
    const { code, reason, nextStep } = result;
    return [{ name, path: null, state: 'ikke mottatt', explanations: [{ code, reason, nextStep }], document: null, replaced: false }];
  }
  const { path } = result;
  const replaced = result.replaced !== null;
  return report.files
    .filter((file) => file.path === path || file.path.startsWith(`${path}/`))
    .map((file) => reportedFileView(reader, file, file.path === path ? name : file.path.slice(path.length + 1), replaced));
}

export function reportedFileView(reader: Reader, file: ReportedFile, name: string, replaced: boolean): ReceivedFileView {
  const id: DocumentId = documentIdOf(file.path);
  const document = openDocument(reader, id);
  return {
    name,
    path: file.path,
    state: file.state,
    explanations: file.messages.map(({ code, reason, nextStep }) => ({ code, reason, nextStep })),
    document: document === null ? null : { id, title: document.metadata.title.value },
    replaced,
  };
}
