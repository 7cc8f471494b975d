import type { Attested } from '#domain/document.ts';
import type { Organ } from '#domain/organ.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { findOrgans, type FoundOrgan } from '../../norsk/find-organs.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import { genreOf } from './genre-words.ts';
import { type HeadField, isFieldLabel, isLabelPair } from './head-fields.ts';
import { ORIGIN_LINE } from './origin-line.ts';
import { firstOf, type Rule, type Without } from './rule.ts';

export type OrganPaper = { readonly face: DocumentFace; readonly title: Attested<string> };

/** Lines that name who wrote, received or proposed something, not whose paper it is. */
const NOT_WHOSE =
  /^(?:saksbehandler|sakshandsamar|saksansv|fra|frå|kopi|innstilling|tilråding|vedlegg|kontakt|referent|møteleder|møteleiar|orientering fra|til stede|til stades|tilstede|desse møtte|møtte|møtende|møtande|deltakere|forfall|med|gjester|observatører|bestilt|godkjenning|til(?!\s+(?:møte|behandling|handsaming)))(?!\p{L})/iu;
const ORGAN_FIELD = /^(?:utvalg|utval|organ|råd|nemnd|styre|komit[eé]|møte i|utval\/organ)$/u;
const ADDRESSEE = /^til$/u;
const MEETS_IN =
  /(?<!\p{L})(?:\p{L}*møte|samling)\s+(?:nr\.?\s*\d+\s+)?(?:i|for|med)\s+(?<name>\p{L}*(?:nettverk|forum|panel|klynge|allianse|kollegi|senat)\p{L}*(?:\s+(?:for|mot)\s+\p{L}+(?:(?:,\s\p{L}+)*\s+og\s+\p{L}+)?)?)/iu;
const SHORT_MEETING = /(?<![\p{L}-])(?<name>\p{Lu}{2,5})-møte(?:t|r)?(?!\p{L})/u;
const FROM = /^(?:forslag|framlegg|tilråding|innspill|innspel|rapport|sluttrapport|notat|anbefaling(?:er)?)\s+(?:fra|frå)\s+(?<body>.+)$/iu;
/** Longer lines are text that mentions an organ. */
const MAX_LINE = 200;
const MAX_NAME = 80;
/** Bodies that prepare or serve; any other organ named goes before them. */
const SERVING = new Set(['SEK', 'VAL']);

/** The body whose paper it is. */
export const ORGAN_RULES: readonly Rule<OrganPaper, Organ>[] = [
  {
    name: 'organ.case-line',
    read: ({ face: { cases } }) => (cases.length === 0 ? null : attest(cases.at(-1)?.organ ?? NONE, 'head', cases.at(-1)?.quote ?? '')),
  },
  { name: 'organ.label', read: ({ face }) => ofField(face.fields.filter(({ label }) => ORGAN_FIELD.test(label))) },
  { name: 'organ.path', read: ({ face }) => ofPath(face) },
  { name: 'organ.genre-line', read: ({ face }) => inLines(linesOf(face).filter((text) => genreOf(text) !== null)) },
  { name: 'organ.meeting-line', read: ({ face }) => inLines(linesOf(face).filter(isMeetingLine)) },
  { name: 'organ.meeting-of', read: ({ face }) => meetingOfForum(linesOf(face)) },
  { name: 'organ.opening-line', read: ({ face }) => opening(linesOf(face)) },
  { name: 'organ.sender', read: ({ face }) => sender(face) },
  { name: 'organ.addressee', read: ({ face }) => ofField(face.fields.filter(({ label }) => ADDRESSEE.test(label))) },
  { name: 'organ.title', read: ({ title }) => inText(title.value, title.where) },
  { name: 'organ.origin', read: ({ face }) => origin(face) },
  {
    name: 'organ.file-name',
    read: ({ face }) => inText(face.fileWords.replace(/(?<=\p{L})moe?te/giu, 'møte').replace(/-/gu, ' '), 'file-name'),
  },
  {
    name: 'organ.margins',
    read: ({ face }) => inLines(face.margins.filter((text) => text.length <= MAX_NAME && !isSentence(text) && findDates(text).length > 0)),
  },
  { name: 'organ.owner', read: ({ face }) => ofOwner(face) },
  { name: 'organ.serving', read: ({ face }) => inLines(linesOf(face).filter(isMeetingLine), true) },
];

const NONE: Organ = { code: '', name: '' };

export function documentOrgan(paper: OrganPaper, without: Without): Attested<Organ> | null {
  return firstOf(ORGAN_RULES, paper, without);
}

/** The body as the head tells it, before the title is known. */
export function organInHead(face: DocumentFace): (Organ & { readonly quote: string }) | null {
  const found = firstOf(
    ORGAN_RULES.filter(({ name }) => name !== 'organ.title' && name !== 'organ.file-name'),
    { face, title: attest('', 'title', '') },
    new Set(),
  );
  return found === null ? null : { ...found.value, quote: found.quote };
}

function linesOf({ head }: DocumentFace): string[] {
  return head.flatMap(({ text, block }) => {
    // A table with column headings lists things.
    const lists = block.kind === 'table-row' && block.header.length > 0 && !isLabelPair(block.header);
    return lists || NOT_WHOSE.test(text) || text.length > MAX_LINE || isSentence(text) ? [] : [text];
  });
}

/** A sentence tells of bodies; a line of the head says whose it is. */
function isSentence(text: string): boolean {
  return /[\p{L}\d)»][.!?]$/u.test(text) && text.split(' ').length > 8 && !ORIGIN_LINE.test(text);
}

function isMeetingLine(text: string): boolean {
  return findDates(text).length > 0 || findSakReferences(text).length > 0 || /møte/iu.test(text);
}

/** The value of a label is a body whatever it is called. */
function ofField(fields: readonly HeadField[]): Attested<Organ> | null {
  for (const { label, value, quote } of fields) {
    const [found] = findOrgans(value, { bare: true, names: true });
    const startsWith = found !== undefined && value.slice(0, found.start).trim().split(/\s+/u).length <= 2;
    if (startsWith && (label !== 'til' || value.length <= MAX_NAME)) return attest(found.organ, 'head', quote);
    const name = value.split(/[,;(|]/u)[0]?.trim() ?? '';
    if (label !== 'til' && /^\p{Lu}/u.test(name) && name.length <= MAX_NAME && !/\d/u.test(name) && !isFieldLabel(name))
      return attest({ code: codeOf(name), name: sentenceCase(name) }, 'head', quote);
  }
  return null;
}

/** «Møte i Nettverk for folkehelse», «FAU-møte»: a body by what it does, though its name ends in no word for one. */
function meetingOfForum(lines: readonly string[]): Attested<Organ> | null {
  for (const text of lines) {
    const name = (MEETS_IN.exec(text)?.groups?.['name'] ?? SHORT_MEETING.exec(text)?.groups?.['name'])?.trim();
    if (name !== undefined) return attest({ code: codeOf(name), name }, 'head', text);
  }
  return null;
}

/** «Frå: Arbeidsgruppa for felles legevakt», «Forslag fra arbeidsgruppe for kollektivtransport»: whose proposal it is. */
function sender({ fields, head }: DocumentFace): Attested<Organ> | null {
  const from = [
    ...fields.filter(({ label }) => /^(?:fra|frå)$/u.test(label)).map(({ value }) => value),
    ...head.flatMap(({ text }) => (isSentence(text) ? [] : (FROM.exec(text)?.groups?.['body'] ?? []))),
  ];
  for (const value of from) {
    const [found] = findOrgans(value, { bare: true });
    if (found?.start === 0 && !SERVING.has(found.organ.code)) return attest(found.organ, 'head', value);
  }
  return null;
}

/** The first stop of a sak’s way is what its paper is written for; a saksprotokoll is of the last. */
function ofPath({ path, head }: DocumentFace): Attested<Organ> | null {
  const isProtocol = head.some(({ text }) => genreOf(text) === 'saksprotokoll');
  const stop = isProtocol ? path.at(-1) : path[0];
  return stop?.organ == null ? null : attest(stop.organ, 'head', stop.quote);
}

function opening(lines: readonly string[]): Attested<Organ> | null {
  for (const text of lines) {
    const [found] = findOrgans(text, { bare: true });
    const before = found === undefined ? '' : text.slice(0, found.start);
    // «Havgløttregionen IPR – representantskapet», «Tindvik kommune Kommunestyret»: after whose it is.
    if (
      found !== undefined &&
      text.length <= MAX_NAME &&
      !SERVING.has(found.organ.code) &&
      (before === '' || /(?:kommune|herad|IPR|IKS|rådet|regionen|råd|AS|SA)[\s,:–·|-]+$/u.test(before))
    )
      return attest(found.organ, 'head', text);
  }
  return null;
}

function origin({ head, foot }: DocumentFace): Attested<Organ> | null {
  for (const text of [...head.map((line) => line.text), ...foot]) {
    if (!ORIGIN_LINE.test(text)) continue;
    const found = findOrgans(text, { bare: true });
    // «endret på generalforsamling … og sist på …»: the last is the one that holds.
    const one = /(?<!\p{L})sist(?!\p{L})/iu.test(text) ? found.at(-1) : found[0];
    if (one !== undefined) return attest(one.organ, 'head', text);
  }
  return null;
}

/** «SKARVFJORDRÅDET» over a letter: a council that is one body. */
function ofOwner({ head }: DocumentFace): Attested<Organ> | null {
  for (const { text } of head.slice(0, 4)) {
    const [found] = findOrgans(text, { names: true });
    if (found !== undefined && found.start === 0 && found.end === text.trim().length) return attest(found.organ, 'head', text);
    // «Vestre Lauvland regionråd».
    if (found !== undefined && found.end === text.trim().length && text.split(' ').length <= 4) return attest(found.organ, 'head', text);
  }
  return null;
}

function inLines(lines: readonly string[], serving = false): Attested<Organ> | null {
  for (const text of lines) {
    const found = inText(text, 'head', serving);
    if (found !== null) return found;
  }
  return null;
}

function inText(text: string, where: Attested<Organ>['where'], serving = false): Attested<Organ> | null {
  const all = findOrgans(text, { bare: true, names: true }).filter(({ organ }) => serving || !SERVING.has(organ.code));
  // A body goes before «utvalget» alone, and before what may be the name of the whole organisation.
  const known = new Set(findOrgans(text).map(({ start }) => start));
  const best: FoundOrgan | undefined = all.find(({ start }) => known.has(start)) ?? all[0];
  return best === undefined ? null : attest(best.organ, where, text);
}

/** Short, stable and different for different names: the name itself in capital ASCII letters. */
function codeOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/Æ/gu, 'AE')
    .replace(/Ø/gu, 'OE')
    .replace(/Å/gu, 'AA')
    .replace(/[^A-Z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
}

function sentenceCase(name: string): string {
  return name === name.toUpperCase()
    ? `${name.charAt(0)}${name.slice(1).toLowerCase()}`
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
