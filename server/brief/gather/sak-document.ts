import type { Document } from '#domain/document.ts';
import { findFileNameSaker } from '../../../ingest/norsk/sak-references.ts';
import { isSameSak, type Sak } from './same-sak.ts';

/** True for a document about one sak and no other; another number makes it a document of several saker. */
export function isOnlyAbout(sak: Sak, { metadata: { saker } }: Document): boolean {
  return saker.length > 0 && saker.every((attested) => isSameSak(sak, attested.value));
}

/** True when the document's own title or file name names the sak. */
export function documentNamesSak(sak: Sak, { path, metadata }: Document): boolean {
  const file = (path.split('/').at(-1) ?? '').replace(/\.\p{L}\w*$/u, '').replace(/[_-]+/gu, ' ');
  return [metadata.title.value, file].some((words) => findFileNameSaker(words).some((other) => isSameSak(sak, other)));
}
