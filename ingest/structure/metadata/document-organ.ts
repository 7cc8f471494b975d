import type { Attested } from '#domain/document.ts';
import type { Organ } from '#domain/organ.ts';
import { attest } from './attest.ts';
import { type DocumentFace, ORIGIN_LINE } from './document-face.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';

/** Lines that name who wrote, received or proposed something, not whose paper it is. */
const NOT_WHOSE =
  /^(?:saksbehandler|sakshandsamar|saksansv|fra|frå|kopi|innstilling|forslag|tilråding|vedlegg|kontakt|referent|møteleder|orientering fra)(?!\p{L})/iu;
const LABEL = /^(?:utvalg|utval|organ|råd|nemnd)\s*[:|]\s*(?<name>\p{Lu}[\p{L} ,.-]{3,70})/iu;
/** «Møteprotokoll for Hovedutvalg for plan og miljø», «Møte i Eldrerådet». */
const MEETING_OF =
  /^(?:møte(?:protokoll|innkalling|bok|referat)?|innkalling|protokoll|referat)\s+(?:i|for|til|fra|frå|av)\s+(?:møte i\s+)?(?<name>\p{Lu}?[\p{L}-]*(?:utvalg|utval|råd|nemnd|styre|ting|komité|komite)\p{L}*(?:\s+for\s+[\p{L}, -]{3,50}?)?)(?=$|[,.:;(]|\s+\d|\s+den|\s+i\s)/iu;
/** Longer lines are text that mentions an organ. */
const MAX_LINE = 200;
const MAX_NAME = 80;
const OPENS_WITH_ORGAN = /^(?:til|adressat|møte i|behandles i|behandlet i)(?!\p{L})/iu;
/** Bodies that prepare or serve; any other organ named goes before them. */
const SERVING = new Set(['SEK', 'FAG', 'VAL']);

/**
 * The organ whose paper it is: the line that says «Utvalg:», a line about the meeting, the title, another line of the head, the file
 * name, in that order.
 */
export function documentOrgan(face: DocumentFace, title: Attested<string>): Attested<Organ> | null {
  const lines = face.head.map(({ text }) => text).filter((text) => !NOT_WHOSE.test(text));
  const origins = lines.filter((text) => ORIGIN_LINE.test(text) && new Set(findOrgans(text).map(({ organ }) => organ.code)).size === 1);
  const meetingLines = lines.filter(
    (text) =>
      !ORIGIN_LINE.test(text) &&
      text.length <= MAX_LINE &&
      (findDates(text).length > 0 || findSakReferences(text).length > 0 || /møte/iu.test(text)),
  );
  const opening = lines.filter((text) => OPENS_WITH_ORGAN.test(text) || (findOrgans(text)[0]?.start === 0 && text.length <= MAX_NAME));
  return (
    ofLabel(lines) ??
    first(meetingLines, 'head') ??
    first([title.value], title.where) ??
    first(opening, 'head') ??
    first(origins, 'head') ??
    first([face.fileWords.replace(/(?<=\p{L})moe?te/giu, 'møte').replace(/-/gu, ' ')], 'file-name') ??
    first([...meetingLines, ...opening], 'head', true) ??
    first([title.value], title.where, true)
  );
}

function ofLabel(lines: readonly string[]): Attested<Organ> | null {
  for (const text of lines) {
    const name = (LABEL.exec(text) ?? MEETING_OF.exec(text))?.groups?.['name']
      ?.split(/\s{2,}|\s\|\s|\s+(?:dato|møte\p{L}*|tid|sted)(?!\p{L})/iu)[0]
      ?.trim();
    if (name === undefined || name === '') continue;
    const known = findOrgans(name).find(({ start }) => start === 0);
    return attest(known?.organ ?? { code: codeOf(name), name: sentenceCase(name) }, 'head', text);
  }
  return null;
}

function first(texts: readonly string[], where: Attested<Organ>['where'], serving = false): Attested<Organ> | null {
  for (const text of texts) {
    const found = findOrgans(text).find(({ organ }) => serving || !SERVING.has(organ.code));
    if (found !== undefined) return attest(found.organ, where, text);
  }
  return null;
}

/** Short, stable and different for different names: the name itself in capital ASCII letters. */
function codeOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/Æ/gu, 'AE')
    .replace(/Ø/gu, 'OE')
    .replace(/Å/gu, 'AA')
    .replace(/[^A-Z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function sentenceCase(name: string): string {
  return name === name.toUpperCase()
    ? `${name.charAt(0)}${name.slice(1).toLowerCase()}`
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
