import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';

/** A title shorter than this is too common to tell that two documents are the same one («Referat»). */
const SHORTEST_TITLE = 15;

/**
 * Finds documents that another one replaces. Two rules, both on evidence in the documents themselves:
 * the same title and type where one is a draft and another is adopted and not older; and file names
 * that differ only in a version number.
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
  return replaced;
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
    .trim();
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
