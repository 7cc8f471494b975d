import type { Citation } from '#domain/citation.ts';
import type { Language } from '#domain/document.ts';
import type { Checksum, IsoDate } from '#domain/ids.ts';
import type { PeoplesEdits } from '../life/peoples-edits.ts';
import type { CitedSource } from '../../people/cited-source.ts';

/** *utkast* → *kontrollert* → *godkjent*; only the last is exported without watermark. */
export type ExportStatus = 'utkast' | 'kontrollert' | 'godkjent';

/** A cited document as it stands in the archive today. */
export type ExportSource = CitedSource & {
  /** The revision the archive has now; another than the citation's when the document has changed since. */
  readonly revision: Checksum;
  /** Title of the document that replaces this one, or null while it is current. */
  readonly replacedBy: string | null;
  /** Names of the page views in order, as the archive's reader gives them; [] when none has a name. */
  readonly pageLabels: readonly (string | null)[];
  /** Marks quotes that are not in bokmål, so that they are read aloud rightly; null when not known. */
  readonly language: Language | null;
};

export type ExportOptions = {
  readonly status: ExportStatus;
  /** Who set the status; required for godkjent. */
  readonly approvedBy: string | null;
  /** When the status was set. */
  readonly approvedOn: IsoDate | null;
  /** The date of the export: stands in the document and in the file name. */
  readonly today: IsoDate;
  /** Where the web app is reached from outside, `http://` or `https://`, with or without a path; links to pages begin with it. */
  readonly baseUrl: string;
  /** Every cited document that is open today. One that is missing stops the export. */
  readonly sources: readonly ExportSource[];
  /** Whether the quote stands in the archive today; left out, the report says only that it did when the brief was made. */
  readonly quoteStands?: (citation: Citation) => boolean;
  /** Names of the columns when the place is a row of a table, [] when they have none; null when it is not a row. Left out, none is. */
  readonly tableHead?: (citation: Citation) => readonly string[] | null;
  /** What people have done to the words; left out, nothing. */
  readonly edits?: PeoplesEdits;
  /** A DOCX template whose header and footer, with pictures, stand on every page of the DOCX export. */
  readonly letterhead?: Uint8Array;
};

export type ExportedFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };
