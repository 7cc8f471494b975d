import type { Attested } from '#domain/document.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { firstOf, type Rule, type Without } from './rule.ts';

/** «2025/8293-14»: year first, the case, and the document in it. */
const YEAR_FIRST = /(?<![\d/.-])(?<sak>(?:(?:19|20)\d{2}|\d{2})\s?\/\s?\d{2,6})(?:\s?[-–]\s?\d{1,4})?(?![\d/])/u;
/** «20/12»: under a label of the archive it is one, elsewhere it may be a møtesak. */
const LONG = /^(?:(?:19|20)\d{2}\/\d{2,6}|\d{2}\/\d{3,6})$/u;
const ARCHIVE = /^(?:arkiv(?:sak|ref|dok)\p{L}*|arkiv|saksmappe|sak i arkivet|saksnr i arkivet|j\.? ?nr|journalnr)/iu;
const OWN_REFERENCE = /^(?:vår ref|vår referanse|ref|referanse|saksnr|saksnummer|saknr)/iu;

const NAMED = /(?<!\p{L})arkivsak(?:s?n(?:r|ummer))?\.?:?\s*(?<sak>(?:(?:19|20)\d{2}|\d{2})\/\d{2,6})(?![\d/])/giu;
const COVER_PAGES = 2;
const MAX_LINE = 120;
const IN_LINE = /(?<!\p{L})(?:arkiv(?:sak|ref|dok)\p{L}*(?:-\p{L}+)?|\p{L}+-ref|j\. ?nr|(?<!(?:deres|dykkar) )ref)(?!\p{L})/iu;

/** The number of the archive's case, which counts apart from the saker of any meeting. */
export const ARCHIVE_RULES: readonly Rule<DocumentFace, string>[] = [
  {
    name: 'archive.label',
    read: ({ fields }) =>
      inFields(
        fields.filter(({ label }) => ARCHIVE.test(label)),
        false,
      ),
  },
  { name: 'archive.line', read: (face) => inLines(face) },
  {
    name: 'archive.reference',
    read: ({ fields }) =>
      inFields(
        fields.filter(({ label }) => OWN_REFERENCE.test(label)),
        true,
      ),
  },
  { name: 'archive.only', read: ({ pages }) => onlyOne(pages) },
];

export function arkivsaksnummer(face: DocumentFace, without: Without): Attested<string> | null {
  return firstOf(ARCHIVE_RULES, face, without);
}

function inFields(fields: DocumentFace['fields'], long: boolean): Attested<string> | null {
  for (const { value, quote } of fields) {
    const number = YEAR_FIRST.exec(value)?.groups?.['sak']?.replace(/\s/gu, '');
    if (number !== undefined && (!long || LONG.test(number))) return attest(number, 'head', quote);
  }
  return null;
}

/** The only case of the archive that the first or last page names by that word: «arkivsak 25/1660» under a cover. */
function onlyOne(pages: DocumentFace['pages']): Attested<string> | null {
  const named = pages.flatMap((page, at) =>
    page.blocks.flatMap(({ text }) => [...text.matchAll(NAMED)].map((match) => ({ number: match.groups?.['sak'] ?? '', at, text }))),
  );
  const [first] = named;
  if (first === undefined || named.some(({ number }) => number !== first.number)) return null;
  return first.at < COVER_PAGES || first.at === pages.length - 1
    ? attest(first.number, first.at < COVER_PAGES ? 'body' : 'foot', first.text)
    : null;
}

/** «Arkivsak-dok. 22/1184-19», «(Arkivsak 17/340)». */
function inLines({ head, margins }: DocumentFace): Attested<string> | null {
  for (const text of [...head.map((line) => line.text), ...margins]) {
    // «014/24 Søknad om konsesjon, arkivsak 24/611» is of that sak alone.
    if (text.length > MAX_LINE || /^(?:sak\s|\p{Lu}{1,4}\s)?\d{1,4}\/\d/iu.test(text)) continue;
    const at = IN_LINE.exec(text);
    const number =
      at === null ? undefined : YEAR_FIRST.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 30))?.groups?.['sak'];
    if (number !== undefined) return attest(number.replace(/\s/gu, ''), 'head', text);
  }
  return null;
}
