import type { Document } from '#domain/document.ts';
import { type Checksum, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { sentences } from '#domain/sentence.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import type { ZipfText } from './zipf-text.ts';

const PASSAGES_PER_DOCUMENT = 100;
const CHECKSUM = '0'.repeat(64) as Checksum;

/** Fills an archive with generated documents through its own writer; gives back the texts, for the peers. */
export function generateArchive(archive: Archive, passages: number, text: ZipfText, next: () => number): string[] {
  const texts: string[] = [];
  for (let first = 0; first < passages; first += PASSAGES_PER_DOCUMENT) {
    const path = `generert/${first}.txt`;
    const title = text.sentence(5);
    const document = generatedDocument(path, title);
    const drafted = Array.from({ length: Math.min(PASSAGES_PER_DOCUMENT, passages - first) }, (_, index) =>
      generatedPassage(document, index + 1, text.sentence(40 + Math.floor(next() * 60)), title),
    );
    texts.push(...drafted.map((passage) => passage.text));
    const line = (words: string): string =>
      archive.analyser
        .terms(words)
        .map(({ term }) => term)
        .join(' ');
    archive.writer.putDocument(
      { path, parentPath: null, bytes: 0, modifiedAt: 0, checksum: CHECKSUM, milliseconds: 0 },
      {
        document,
        outcome: { state: 'indeksert', remarks: [] },
        pages: [],
        passages: drafted.map((passage) => ({ passage, terms: { title: line(title), headings: '', body: line(passage.text) }, saker: [] })),
      },
    );
  }
  return texts;
}

function generatedDocument(path: string, title: string): Document {
  return {
    id: documentIdOf(path),
    path,
    format: 'text',
    revision: CHECKSUM,
    metadata: {
      title: { value: title, where: 'title', quote: title },
      type: null,
      organ: null,
      date: null,
      otherDates: [],
      saker: [],
      arkivsaksnummer: null,
      moetesaker: [],
      replacement: [],
      language: 'nb',
      status: null,
      confidentiality: null,
    },
    status: 'ukjent',
    access: 'open',
    pageCount: 1,
    parentId: null,
    replacedBy: null,
  };
}

function generatedPassage(document: Document, ordinal: number, text: string, title: string): Passage {
  return {
    id: passageId(document.id, ordinal),
    documentId: document.id,
    revision: document.revision,
    ordinal,
    headings: [title],
    tableHeader: [],
    kind: 'paragraph',
    text,
    spans: [{ start: 0, end: text.length, place: { kind: 'paragraph', paragraph: ordinal }, box: null, block: ordinal - 1, blockStart: 0 }],
    units: sentences(text).map((range) => ({ ...range, kind: 'sentence', level: 0 })),
    ocr: false,
  };
}
