import type { Metadata } from '#domain/document.ts';
import { languageOf } from '../../norsk/language.ts';
import { ARCHIVE_RULES, arkivsaksnummer } from './arkivsaksnummer.ts';
import { confidentiality } from './confidentiality.ts';
import { DATE_RULES, documentDates } from './document-dates.ts';
import type { DocumentFace } from './document-face.ts';
import { documentOrgan, ORGAN_RULES } from './document-organ.ts';
import { documentReplacement, REPLACEMENT_RULES } from './document-replacement.ts';
import { documentSaker, moetesaker, SAK_RULES } from './document-saker.ts';
import { documentStatus } from './document-status.ts';
import { documentTitle, TITLE_RULES } from './document-title.ts';
import { documentType, TYPE_RULES } from './document-type.ts';

/** The saker inside minutes are read by their structure as a whole. */
const AGENDA = 'moetesaker.agenda';

/** The names of all rules, field by field, in the order they are tried. */
export const METADATA_RULES: readonly string[] = [
  ...[TITLE_RULES, TYPE_RULES, ORGAN_RULES, DATE_RULES, SAK_RULES, ARCHIVE_RULES].flatMap((rules) => rules.map(({ name }) => name)),
  ...REPLACEMENT_RULES.map(({ name }) => name),
  AGENDA,
];

/**
 * Everything the rules read off a document, each value with the words it was read from.
 *
 * @param without names of `METADATA_RULES` that are switched off
 */
export function readMetadata(face: DocumentFace, { without = new Set() }: { readonly without?: ReadonlySet<string> } = {}): Metadata {
  const items = without.has(AGENDA) ? [] : face.items;
  const title = documentTitle(face, without);
  const type = documentType({ face, title, items }, without);
  const organ = documentOrgan({ face, title }, without);
  const dates = documentDates({ face, title, type: type?.value ?? null }, without);
  const paper = { face, title, organ, type: type?.value ?? null, items };
  return {
    title,
    type,
    organ,
    ...dates,
    saker: documentSaker(paper, without),
    arkivsaksnummer: arkivsaksnummer(face, without),
    replacement: documentReplacement(face, without),
    moetesaker: moetesaker(paper, dates.date?.value ?? null),
    language: languageOf(face.pages.flatMap((page) => page.blocks.map((block) => block.text)).join('\n')),
    status: documentStatus(face, title),
    confidentiality: confidentiality(face),
  };
}
