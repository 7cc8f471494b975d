import { ArchiveError } from '#domain/archive-error.ts';
import type { Citation } from '#domain/citation.ts';
import { passageOrdinal } from '../../http/views/passage-ordinal.ts';
import { placeHref } from '../../http/views/place-href.ts';
import type { ExportSource } from './export-options.ts';
import { citedPages } from './cited-pages.ts';

/**
 * The address under which the quote is opened from outside, with the words marked.
 *
 * @param base from `linkBase`
 */
export function pageLink(citation: Citation, source: ExportSource, base: string): string {
  const { documentId, revision, passageId, range } = citation;
  const path = placeHref({ documentId, revision, ordinal: passageOrdinal(passageId), range, page: citedPages(citation, source)[0] });
  // Legal in an address, but they end a link in Markdown.
  return `${base}${path.replace(/[()'*!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/**
 * The base address without a last slash.
 *
 * @throws ArchiveError `invalid-input` unless it is a whole http or https address without query or sign-in
 */
export function linkBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new ArchiveError(
      'invalid-input',
      'Adressen lenkene skal begynne med, er ikke en fullstendig nettadresse.',
      'Oppgi adressen til Arkivsvar slik den står i nettleseren, for eksempel https://arkiv.example.no.',
    );
  }
  return url.href.replace(/\/+$/u, '').replace(/[()'*!]/gu, encodeURIComponent);
}
