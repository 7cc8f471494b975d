import path from 'node:path';
import type { Document } from '#domain/document.ts';
import type { Period } from './period.ts';

/** A year by itself; «2025–2028» is what a document is about, and «2024-05-01» is a date. */
const YEAR = /(?<!\d|\d[-–—])(?:19|20)\d{2}(?!\d|\s?[-–—]\s?\d)/gu;

/**
 * Whether the only year in a document's title and file name lies within a period of whole years. It tells less than a date: it may be the
 * year the document is about.
 */
export function hasYearInName(document: Document, { from, to }: Period): boolean {
  if ((from !== null && !from.endsWith('-01-01')) || (to !== null && !to.endsWith('-12-31'))) return false;
  const names = `${document.metadata.title.value} ${path.posix.basename(document.path)}`;
  const [year, ...others] = new Set([...names.matchAll(YEAR)].map(([found]) => found));
  if (year === undefined || others.length > 0) return false;
  return (from === null || year >= from.slice(0, 4)) && (to === null || year <= to.slice(0, 4));
}
