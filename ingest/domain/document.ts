import type { Checksum, DocumentId, IsoDate } from './ids.ts';
import type { Organ } from './organ.ts';
import type { SakKey } from './sak-key.ts';

export const DOCUMENT_TYPES = [
  'moeteinnkalling',
  'saksframlegg',
  'moeteprotokoll',
  'referat',
  'saksprotokoll',
  'hoeringssvar',
  'uttalelse',
  'pressemelding',
  'strategi',
  'handlingsprogram',
  'aarsrapport',
  'presentasjon',
  'notat',
  'vedlegg',
  'epost',
  'annet',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const DOCUMENT_STATUSES = ['vedtatt', 'utkast', 'hoeringsutkast', 'erstattet', 'ukjent'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

export const FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'markdown', 'text', 'eml'] as const;
export type Format = (typeof FORMATS)[number];

export type Language = 'nb' | 'nn' | 'en';

/** A value found by rule, with the words that say so and where they stand. */
export type Attested<T> = {
  readonly value: T;
  readonly where: 'title' | 'head' | 'body' | 'foot' | 'file-name' | 'properties';
  /** The words as they stand, at most 200 characters. */
  readonly quote: string;
};

/** An item of the agenda of a meeting, treated in minutes or called for in an innkalling. */
export type Moetesak = {
  /** As printed: «12/25», «01», «13.1.3». */
  readonly number: string;
  /** «PS», «RS», «AU»: the series as printed, or null. */
  readonly series: string | null;
  /** Four digits; the meeting's year where the number has none; null when neither is known. */
  readonly year: number | null;
  /** Code of the meeting's organ. */
  readonly organ: string | null;
  readonly title: string;
  /** Where it begins: the page, and the place among its blocks. */
  readonly page: number;
  readonly block: number;
};

/** What a paper says of the one it replaces or is replaced by; `name` is its words for the other. */
export type Replacement = { readonly kind: 'replaces' | 'replaced-by'; readonly name: string };

export type Metadata = {
  readonly title: Attested<string>;
  readonly type: Attested<DocumentType> | null;
  readonly organ: Attested<Organ> | null;
  /** The date chosen. Others that disagree stand in `otherDates`, the strongest first; they are shown, never hidden. */
  readonly date: Attested<IsoDate> | null;
  readonly otherDates: readonly Attested<IsoDate>[];
  /** Every sak the document is about (head, title or file name), not those it merely mentions. */
  readonly saker: readonly Attested<SakKey>[];
  /** The number of the case in the archive («2025/8293»): another series than the saker of any organ. */
  readonly arkivsaksnummer: Attested<string> | null;
  /** Every item of the agenda, in order; [] for papers that are not of a meeting. */
  readonly moetesaker: readonly Moetesak[];
  /** Papers it says it replaces or is replaced by. Which document of the archive is meant is found when all are read. */
  readonly replacement: readonly Attested<Replacement>[];
  /** null when too little text to tell. */
  readonly language: Language | null;
  readonly status: Attested<DocumentStatus> | null;
  /** A confidentiality marking. Marked means closed: stored, never indexed for open search. */
  readonly confidentiality: Attested<string> | null;
};

/** A document of the archive as it stands now. */
export type Document = {
  readonly id: DocumentId;
  /** Path inside the archive with `/`; an attachment's path is the message's path followed by `/` and its name. */
  readonly path: string;
  readonly format: Format;
  readonly revision: Checksum;
  readonly metadata: Metadata;
  readonly status: DocumentStatus;
  readonly access: 'open' | 'closed';
  readonly pageCount: number;
  /** The e-mail a document came with, or null. */
  readonly parentId: DocumentId | null;
  /** The document that replaces this one, or null while it is current. */
  readonly replacedBy: DocumentId | null;
};

/** One set of bytes a document has had. The newest revision is the document's current one. */
export type DocumentRevision = {
  readonly documentId: DocumentId;
  readonly checksum: Checksum;
  /** ISO 8601 instant, UTC. */
  readonly ingestedAt: string;
  readonly replacedAt: string | null;
};
