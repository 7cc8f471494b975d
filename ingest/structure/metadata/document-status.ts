import type { Attested, DocumentStatus } from '#domain/document.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';

/** Markings at the start of a line, in the order they are tried. A mention further into a sentence says nothing about the document. */
const MARKINGS: readonly (readonly [DocumentStatus, RegExp])[] = [
  [
    'erstattet',
    /^\W*(?:utgått|utgår|opphevet|oppheva|(?:ikke|ikkje) lenger gjeldan?de?|erstattet av|erstatta av|avløst av|avløyst av|historisk versjon)(?!\p{L})/iu,
  ],
  ['hoeringsutkast', /^\W*(?:høringsutkast|høyringsutkast|høringsversjon|høringsforslag|utkast (?:på|til) høring|til høring(?!\p{L}))/iu],
  [
    'utkast',
    /^\W*(?:utkast|foreløpig(?!\p{L}.{40})|førebels|arbeidsutkast|kladd)(?!\p{L})(?!\s+til\s+(?:referat|protokoll)\s+(?:fra|frå))/iu,
  ],
  ['vedtatt', /^\W*(?:vedtatt|vedteke|vedteken|endelig vedtatt|godkjent)\s+(?:i|av|på|den|\d|\p{L}*møte)/iu],
];
/** In a title the marking may also stand last: «Strategiske føringer 2025–2028 – vedtatt 29.08.2024», «… (utkast)». */
const TITLE_END: readonly (readonly [DocumentStatus, RegExp])[] = [
  ['hoeringsutkast', /[(–-]\s*(?:høringsutkast|høyringsutkast|høringsversjon)[).\s]*$/iu],
  ['utkast', /[(–-]\s*(?:utkast|foreløpig)(?:\s+(?:pr\.?|per)?\s*[\d.\s]+)?[).\s]*$/iu],
  ['vedtatt', /[(–,-]\s*vedtatt(?:\s.{0,60})?[).\s]*$/iu],
];
const FILE_NAME: readonly (readonly [DocumentStatus, RegExp])[] = [
  ['erstattet', /(?<!\p{L})(?:utgått|utgaatt|utgatt|opphevet)(?!\p{L})/iu],
  ['hoeringsutkast', /(?<!\p{L})(?:høringsutkast|hoeringsutkast|horingsutkast|høringsversjon)(?!\p{L})/iu],
  ['utkast', /(?<!\p{L})(?:utkast|draft|foreløpig)(?!\p{L})/iu],
  ['vedtatt', /(?<!\p{L})(?:vedtatt|vedteke|endelig vedtatt)(?!\p{L})/iu],
];

/** Longer lines are text, not markings. */
const MAX_MARKING = 200;

/** What the document is marked as, in its head, title, running heads or file name; null when it is not marked. */
export function documentStatus(face: DocumentFace, title: Attested<string>): Attested<DocumentStatus> | null {
  for (const { text } of face.head) {
    const match = text.length <= MAX_MARKING ? MARKINGS.find(([, marking]) => marking.test(text)) : undefined;
    if (match !== undefined) return attest(match[0], 'head', text);
  }
  for (const text of face.margins) {
    const match = MARKINGS.find(([, marking]) => marking.test(text));
    if (match !== undefined) return attest(match[0], 'foot', text);
  }
  const ending = [...MARKINGS, ...TITLE_END].find(([, marking]) => marking.test(title.value));
  if (ending !== undefined) return attest(ending[0], title.where, title.quote);
  const named = FILE_NAME.find(([, marking]) => marking.test(face.fileWords));
  return named === undefined ? null : attest(named[0], 'file-name', face.fileName);
}
