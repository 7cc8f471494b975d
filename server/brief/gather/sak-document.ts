import type { Document } from '#domain/document.ts';
import { ORIGIN_LINE } from '../../../ingest/structure/metadata/document-face.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { findFileNameSaker } from '../../../ingest/norsk/sak-references.ts';
import { isSameSak, type Sak } from './same-sak.ts';

/**
 * True for a document about one sak and no other. Another number makes it a document of several saker, and one that retells papers of
 * several days is about none of them alone.
 */
export function isOnlyAbout(sak: Sak, { metadata: { saker } }: Document): boolean {
  const retellsSeveral = ({ quote }: { readonly quote: string }): boolean => ORIGIN_LINE.test(quote) && findDates(quote).length > 1;
  return saker.length > 0 && saker.every((attested) => isSameSak(sak, attested.value) && !retellsSeveral(attested));
}

/** True when the document's own title or file name names the sak. */
export function documentNamesSak(sak: Sak, { path, metadata }: Document): boolean {
  const file = (path.split('/').at(-1) ?? '').replace(/\.\p{L}\w*$/u, '').replace(/[_-]+/gu, ' ');
  return [metadata.title.value, file].some((words) => findFileNameSaker(words).some((other) => isSameSak(sak, other)));
}
