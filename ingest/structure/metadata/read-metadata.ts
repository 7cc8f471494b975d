import type { Metadata } from '#domain/document.ts';
import { confidentiality } from './confidentiality.ts';
import { documentDates } from './document-dates.ts';
import type { DocumentFace } from './document-face.ts';
import { documentOrgan } from './document-organ.ts';
import { documentSaker } from './document-saker.ts';
import { documentStatus } from './document-status.ts';
import { documentTitle } from './document-title.ts';
import { documentType } from './document-type.ts';
import { languageOf } from '../../norsk/language.ts';

/** Everything the rules read off a document, each value with the words it was read from. */
export function readMetadata(face: DocumentFace): Metadata {
  const title = documentTitle(face);
  const organ = documentOrgan(face, title);
  return {
    title,
    type: documentType(face, title),
    organ,
    ...documentDates(face, title),
    saker: documentSaker(face, title, organ),
    language: languageOf(face.pages.flatMap((page) => page.blocks.map((block) => block.text)).join('\n')),
    status: documentStatus(face, title),
    confidentiality: confidentiality(face),
  };
}
