import type { Document, Metadata } from '#domain/document.ts';
import { type Checksum, type IsoDate, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { sentences } from '#domain/sentence.ts';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import type { DocumentContent, ReadInput } from '../../../ingest/store/archive-writer.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';

/** What a test says of a document; the rest is filled in. */
export type SampleDocument = {
  readonly path: string;
  readonly title: string;
  /** One passage for each text. */
  readonly texts: readonly string[];
  readonly date?: string;
  readonly type?: NonNullable<Metadata['type']>['value'];
  readonly access?: Document['access'];
  readonly status?: Document['status'];
  readonly revision?: string;
};

const analyser = createNorwegianAnalyser();

/** A document as the pipeline would hand it to the store, for tests. */
export function sampleDocument(sample: SampleDocument): { readonly input: ReadInput; readonly content: DocumentContent } {
  const document = documentFrom(sample);
  const line = (text: string): string =>
    analyser
      .terms(text)
      .map(({ term }) => term)
      .join(' ');
  return {
    input: { path: sample.path, parentPath: null, bytes: 100, modifiedAt: 1, checksum: document.revision, milliseconds: 5 },
    content: {
      document,
      outcome: { state: 'indeksert', remarks: [] },
      pages: [{ number: 1, kind: 'flow', label: null, width: 0, height: 0, textSource: 'text', firstBlock: 0, blocks: [] }],
      passages:
        document.access === 'closed'
          ? []
          : sample.texts.map((text, index) => ({
              passage: passageFrom(document, index + 1, text),
              terms: { title: line(sample.title), headings: '', body: line(text) },
              saker: findSakReferences(text),
            })),
    },
  };
}

function documentFrom({ path, title, date, type, access, status, revision }: SampleDocument): Document {
  return {
    id: documentIdOf(path),
    path,
    format: 'text',
    revision: (revision ?? 'a'.repeat(64)) as Checksum,
    metadata: {
      title: { value: title, where: 'title', quote: title },
      type: type === undefined ? null : { value: type, where: 'head', quote: type },
      organ: null,
      date: date === undefined ? null : { value: date as IsoDate, where: 'head', quote: date },
      otherDates: [],
      saker: [],
      arkivsaksnummer: null,
      moetesaker: [],
      replacement: [],
      language: 'nb',
      status: status === undefined ? null : { value: status, where: 'head', quote: status },
      confidentiality: access === 'closed' ? { value: 'Unntatt offentlighet', where: 'head', quote: 'Unntatt offentlighet' } : null,
    },
    status: status ?? 'ukjent',
    access: access ?? 'open',
    pageCount: 1,
    parentId: null,
    replacedBy: null,
  };
}

function passageFrom(document: Document, ordinal: number, text: string): Passage {
  return {
    id: passageId(document.id, ordinal),
    documentId: document.id,
    revision: document.revision,
    ordinal,
    headings: [],
    tableHeader: [],
    kind: 'paragraph',
    text,
    spans: [{ start: 0, end: text.length, place: { kind: 'paragraph', paragraph: ordinal }, box: null, block: ordinal - 1, blockStart: 0 }],
    units: sentences(text).map((range) => ({ ...range, kind: 'sentence', level: 0 })),
    ocr: false,
  };
}
