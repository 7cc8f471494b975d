import { readFileSync } from 'node:fs';
import { z } from 'zod';

const entrySchema = z.strictObject({
  /** Path under `documents/`, with `/`. */
  file: z.string().regex(/^[a-z0-9/-]+\.(?:pdf|docx|pptx|md)$/u),
  title: z.string().min(1),
  /** The original the note retells, as its readers know it. */
  retells: z.string().min(1),
  /** ISO date of the original (the newest when there are several), or null when the original gives no day. */
  date: z.iso.date().nullable(),
  /** Path under `sources/`. */
  source: z.string().regex(/^[a-z0-9-]+\.md$/u),
  language: z.enum(['nb-NO', 'nn-NO']),
});

const manifestSchema = z.strictObject({ documents: z.array(entrySchema).min(1) });

export type ManifestEntry = Readonly<z.infer<typeof entrySchema>>;

const CORPUS_FOLDER = new URL('.//', import.meta.url);
export const DOCUMENTS_FOLDER = new URL('documents/', CORPUS_FOLDER);
export const SOURCES_FOLDER = new URL('sources/', CORPUS_FOLDER);

/** What the demonstration corpus consists of. Throws when manifest.json is not as the schema says. */
export function readManifest(): readonly ManifestEntry[] {
  const json: unknown = JSON.parse(readFileSync(new URL('manifest.json', CORPUS_FOLDER), 'utf8'));
  return manifestSchema.parse(json).documents;
}
