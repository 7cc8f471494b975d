import { z } from 'zod';
import type { Citation } from '#domain/citation.ts';
import { placeNumbers } from '#domain/locator.ts';
import { quoteStands, type SourceState } from '../../brief/life/source-state.ts';
import type { CitedSource } from '../../people/cited-source.ts';
import { CITATION_VIEW, type CitationView, citationView } from './citation-view.ts';
import type { CitedDocuments } from './cited-documents.ts';

const SOURCE_STATES = ['as-cited', 'replaced', 'changed', 'removed', 'closed'] as const;

export const KEPT_CITATION_VIEW = z.object({
  ...CITATION_VIEW.shape,
  state: z.enum(SOURCE_STATES).describe('What has become of the source since it was cited.'),
  stands: z.boolean().describe('True when the words stand in the archive today.'),
});
/** A citation that was made before, with what has become of its source. */
export type KeptCitationView = z.infer<typeof KEPT_CITATION_VIEW>;

/** What stands for the words of a source that is closed now. */
export const WITHHELD = 'Setningen vises ikke, fordi kilden er unntatt offentlighet.';

/**
 * @param source what the document was when it was cited, to name it by when it is gone; null when that is not known
 */
export function keptCitationView(
  citation: Citation,
  number: number,
  state: SourceState,
  source: CitedSource | null,
  documents: CitedDocuments,
): KeptCitationView {
  if (state.kind === 'closed') return { ...closedView(citation, number), state: 'closed', stands: false };
  // Where the words have moved in a changed document, that is the place to open.
  const current = state.kind === 'changed' && state.now !== null ? state.now : citation;
  const cited = documents(citation.documentId);
  const view = cited === null ? goneView(citation, number, source) : citationView(current, number, cited);
  return { ...view, state: cited === null ? 'removed' : state.kind, stands: quoteStands(state) && cited !== null };
}

/** By what was known of the document when it was cited. */
function goneView(citation: Citation, number: number, source: CitedSource | null): CitationView {
  const { documentId, passageId, quote, ocr, revision, locators } = citation;
  const locator = placeNumbers(locators[0].place);
  return {
    number,
    documentId,
    title: source?.title ?? 'Dokument som ikke lenger er i arkivet',
    type: source?.type ?? 'annet',
    organ: source?.organ ?? null,
    date: source?.date ?? null,
    status: source?.status ?? 'ukjent',
    replacedBy: null,
    locator,
    pages: [locator.page ?? locator.slide ?? 1],
    quote,
    href: `/dokument/${encodeURIComponent(documentId)}`,
    ocr,
    passageId,
    checksum: revision,
  };
}

function closedView({ documentId, passageId, revision }: Citation, number: number): CitationView {
  return {
    number,
    documentId,
    title: 'Dokument som er unntatt offentlighet',
    type: 'annet',
    organ: null,
    date: null,
    status: 'ukjent',
    replacedBy: null,
    locator: {},
    pages: [1],
    quote: '',
    href: `/dokument/${encodeURIComponent(documentId)}`,
    ocr: false,
    passageId,
    checksum: revision,
  };
}
