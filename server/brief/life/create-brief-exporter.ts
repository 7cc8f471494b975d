import type { Citation } from '#domain/citation.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import { citedSources } from '../../people/cited-source.ts';
import { exportBrief } from '../export/export-brief.ts';
import type { ExportOptions, ExportSource } from '../export/export-options.ts';
import { contentCitations } from './brief-draft.ts';
import type { BriefExporter, ExportedBrief } from './exported-brief.ts';
import { createSourceStates, quoteStands } from './source-state.ts';

export type ExporterDependencies = {
  readonly reader: Pick<ArchiveReader, 'document' | 'passage' | 'isClosed' | 'withholds' | 'pageLabels'>;
  /** Where the web app is reached from outside. */
  readonly baseUrl: string;
  /** The organisation's own DOCX template; null = none. */
  readonly letterhead: Uint8Array | null;
  readonly today: () => IsoDate;
};

/** Makes files of briefs, with the sources as they stand in the archive on the day. */
export function createBriefExporter({ reader, baseUrl, letterhead, today }: ExporterDependencies): BriefExporter {
  return function exportWritten(brief, format) {
    const citations = contentCitations(brief.content);
    const sourceState = createSourceStates(reader);
    const options: ExportOptions = {
      ...signatureOf(brief),
      today: today(),
      baseUrl,
      sources: openSourcesOf(citations, reader),
      quoteStands: (citation) => quoteStands(sourceState(citation)),
      tableHead: (citation) => tableHeadOf(citation, reader),
      ...(brief.edits === undefined ? {} : { edits: brief.edits }),
      ...(letterhead === null ? {} : { letterhead }),
    };
    return exportBrief(brief.content, options, format);
  };
}

function signatureOf({ status, checked, approved }: ExportedBrief): Pick<ExportOptions, 'status' | 'approvedBy' | 'approvedOn'> {
  const signature = status === 'godkjent' ? approved : checked;
  return { status, approvedBy: signature?.by ?? null, approvedOn: signature === null ? null : (signature.at.slice(0, 10) as IsoDate) };
}

function tableHeadOf({ passageId, revision }: Citation, reader: ExporterDependencies['reader']): readonly string[] | null {
  const passage = reader.passage(passageId);
  return passage?.kind === 'table' && passage.revision === revision ? passage.tableHeader : null;
}

function openSourcesOf(citations: readonly Citation[], reader: ExporterDependencies['reader']): ExportSource[] {
  return citedSources(citations, (id) => reader.document(id)).flatMap((source) => {
    const document = reader.document(source.documentId);
    if (document === null || document.access !== 'open') return [];
    const by = document.replacedBy === null ? null : reader.document(document.replacedBy);
    return [
      {
        ...source,
        revision: document.revision,
        replacedBy: by?.metadata.title.value ?? null,
        pageLabels: reader.pageLabels(document.id),
        language: document.metadata.language,
      },
    ];
  });
}
