import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { formatDate } from '../../texts/format-date.ts';
import type { Texts } from '../../texts/nb.ts';

/** A source in one line, for text that is taken out of the page: «Notat, side 3. Notat, Styret, 2. mai 2024. Status: vedtatt.» */
export function citationLine({ title, locator, type, organ, date, status, replacedBy }: CitationView, texts: Texts): string {
  const facts = [DOCUMENT_TYPE_NAMES[type], organ, date === null ? texts.document.noDate : formatDate(date)];
  const name = texts.document.status[status];
  const standing = status === 'ukjent' ? `${name}.` : `${texts.answer.copiedStatus} ${name.toLocaleLowerCase('nb')}.`;
  const replaced = replacedBy === null ? '' : ` ${texts.document.replacedBy} ${replacedBy.title}.`;
  return `${title}, ${placeName(locator)}. ${facts.filter((fact) => fact !== null).join(', ')}. ${standing}${replaced}`;
}
