import type { Document, Replacement } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import { findDates } from '../norsk/find-dates.ts';
import { findSakReferences } from '../norsk/sak-references.ts';

/** A title shorter than this is too common to tell that two documents are the same one («Referat»). */
const SHORTEST_TITLE = 15;
/** What marks a draft in a title beside what the paper is called: «Utkast: Reglement», «Reglement (utkast)». */
const DRAFT_MARK = /^(?:høringsutkast|høyringsutkast|utkast|kladd) (?:til )?| (?:høringsutkast|høyringsutkast|utkast|kladd)$/u;
/** Letters two words share from the start to be forms of one («arealdel», «arealdelen»). */
const STEM = 5;
/** What follows the name: when it held, and what it was. */
const CLAUSE = /,?\s+(?:gjeldende|gjeldande|som|fra og med|frå og med|med virkning|med verknad|den \d).*$|,\s.*$/iu;
/** Words of a name that tell no paper from another. */
const EMPTY =
  /^(?:av|fra|frå|for|og|i|på|til|om|med|den|det|de|dei|en|ei|et|eit|vår|våre|som|ble|vart|er|gjeldende|gjeldande|gjelder|gjeld|tidligere|tidlegare|forrige|førre|gamle|gammel|vedtatt|vedteken|versjon|utgave|dokument|dokumentet|året|perioden|datert|sak)$/u;

/**
 * Finds documents that another one replaces, on evidence in the documents themselves: one says that it replaces the other or is replaced
 * by it, and the words name one document of the archive; the same title and type where one is a draft and another is adopted and not
 * older; and file names that differ only in a version number.
 */
export function findReplacements(documents: readonly Document[]): Map<DocumentId, DocumentId> {
  const replaced = new Map<DocumentId, DocumentId>();
  for (const versions of groups(documents, versionlessPath)) {
    const newest = versions.reduce((a, b) => (versionNumber(b) > versionNumber(a) ? b : a));
    for (const document of versions) if (document !== newest) replaced.set(document.id, newest.id);
  }
  for (const same of groups(documents, titleAndType)) {
    const adopted = same
      .filter((document) => document.metadata.status?.value === 'vedtatt')
      .sort(byDate)
      .at(-1);
    if (adopted === undefined) continue;
    for (const document of same) {
      if (isDraft(document) && dateOf(document) <= dateOf(adopted)) replaced.set(document.id, adopted.id);
    }
  }
  for (const [old, by] of said(documents)) if (replaced.get(by) !== old) replaced.set(old, by);
  return replaced;
}

/** Pairs of what is replaced and what replaces it, where a document says so and its words name one other. */
function* said(documents: readonly Document[]): Generator<readonly [DocumentId, DocumentId]> {
  for (const document of documents) {
    for (const { value } of document.metadata.replacement) {
      const [named, ...more] = documents.filter(
        (other) => other !== document && isSameKind(document, other) && isNamed(value, other) && inOrder(value.kind, document, other),
      );
      if (named === undefined || more.length > 0) continue;
      yield value.kind === 'replaces' ? [named.id, document.id] : [document.id, named.id];
    }
  }
}

/** A strategy is not replaced by the saksframlegg that proposes the next. */
function isSameKind(a: Document, b: Document): boolean {
  return (a.metadata.type?.value ?? 'annet') === (b.metadata.type?.value ?? 'annet');
}

/** What replaces is no draft and not older; a paper without a date may be either. */
function inOrder(kind: 'replaces' | 'replaced-by', document: Document, other: Document): boolean {
  const [old, by] = kind === 'replaces' ? [other, document] : [document, other];
  if (isDraft(by)) return false;
  return dateOf(old) === '' || dateOf(by) === '' || dateOf(old) <= dateOf(by);
}

/** Every word of the name is in the title, every year there or in the date; a sak is the one the document is about. */
function isNamed({ kind, name: said }: Replacement, { metadata }: Document): boolean {
  const name = said.replace(CLAUSE, '');
  const saker = findSakReferences(name);
  if (saker.length > 0) {
    return (
      metadata.saker.length === 1 &&
      metadata.saker.every(({ value }) =>
        saker.some((sak) => sak.year === value.year && sak.number === value.number && (sak.organ ?? value.organ) === value.organ),
      )
    );
  }
  const [day] = findDates(name);
  // «ble avløst av … 1. januar 2021» tells when.
  if (kind === 'replaces' && day !== undefined && metadata.date?.value !== day.date) return false;
  const wanted = wordsOf(day === undefined ? name : `${name.slice(0, day.start)} ${name.slice(day.end)}`);
  const title = wordsOf(metadata.title.value);
  const years = wanted.filter(isYear);
  const words = wanted.filter((word) => !isYear(word) && !EMPTY.test(word));
  const dated = years.every((year) => title.includes(year) || (metadata.date?.value.startsWith(year) ?? !title.some(isYear)));
  // One word is a kind of paper; it needs its year or day to name one.
  const enough = words.length > 1 || (words.length === 1 && years.length + (day === undefined ? 0 : 1) > 0);
  return enough && dated && words.every((word) => title.some((other) => isFormOf(word, other)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}|\d{4}/gu) ?? [];
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(word);
}

/** «kommuneplanens» and «kommuneplan», «avtale» and «samarbeidsavtale». */
function isFormOf(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  return word === other || (shorter >= STEM && (other.endsWith(word) || word.slice(0, shorter - 1) === other.slice(0, shorter - 1)));
}

function groups(documents: readonly Document[], keyOf: (document: Document) => string | null): Document[][] {
  const byKey = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), document]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

const VERSION = /[ _.-](?:v|versjon|rev)[ _.-]?(\d{1,3})(?=\.[a-z]+$)/iu;

function versionlessPath({ path }: Document): string | null {
  return VERSION.test(path) ? path.replace(VERSION, '').toLowerCase() : null;
}

function versionNumber({ path }: Document): number {
  return Number(VERSION.exec(path)?.[1] ?? 0);
}

function titleAndType({ metadata }: Document): string | null {
  const title = metadata.title.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(DRAFT_MARK, '');
  return title.length < SHORTEST_TITLE ? null : `${metadata.type?.value ?? ''}|${title}`;
}

function isDraft({ metadata }: Document): boolean {
  return metadata.status?.value === 'utkast' || metadata.status?.value === 'hoeringsutkast';
}

function dateOf({ metadata }: Document): string {
  return metadata.date?.value ?? '';
}

function byDate(a: Document, b: Document): number {
  return dateOf(a) < dateOf(b) ? -1 : 1;
}
