import { z } from 'zod';
import { DOCUMENT_STATUSES, DOCUMENT_TYPES, type Document } from '#domain/document.ts';

export const DOCUMENT_HEAD = z.object({
  title: z.string(),
  type: z.enum(DOCUMENT_TYPES),
  organ: z.string().nullable().describe('Name of the body the document belongs to.'),
  date: z.string().nullable().describe('YYYY-MM-DD'),
  status: z.enum(DOCUMENT_STATUSES),
  replacedBy: z.object({ id: z.string(), title: z.string() }).nullable().describe('The document that replaces this one.'),
});
/** What stands wherever a document is named: what it is, whose, from when, and whether it still holds. */
export type DocumentHead = z.infer<typeof DOCUMENT_HEAD>;

/** @param replacement the document `replacedBy` names, or null when there is none to show */
export function documentHead(document: Document, replacement: Document | null): DocumentHead {
  const { metadata } = document;
  return {
    title: metadata.title.value,
    type: metadata.type?.value ?? 'annet',
    organ: metadata.organ?.value.name ?? null,
    date: metadata.date?.value ?? null,
    status: document.status,
    replacedBy: replacement === null ? null : { id: replacement.id, title: replacement.metadata.title.value },
  };
}
