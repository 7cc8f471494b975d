import { z } from 'zod';

/** The files LangChain's HNSWLib writes and reads, the graph first. */
export const EXPORTED_FILES = ['hnswlib.index', 'args.json', 'docstore.json'] as const;

const rowNumber = z.number().int().min(0);
const fileCheck = z.object({ bytes: rowNumber, sha256: z.string() });
const manifestSchema = z.object({
  format: z.number(),
  embedderId: z.string(),
  dimension: z.number().int().min(1),
  /** Vectors, the zero vectors among them. */
  count: rowNumber,
  zeroRows: z.array(rowNumber),
  files: z.object({ 'hnswlib.index': fileCheck, 'args.json': fileCheck, 'docstore.json': fileCheck }),
});
const argumentsSchema = z.object({ space: z.literal('ip'), numDimensions: z.number() });
const documentsSchema = z.array(z.tuple([z.string(), z.object({ pageContent: z.string(), metadata: z.object({ row: rowNumber }) })]));

export type ExportManifest = z.infer<typeof manifestSchema>;

/** @returns the manifest, or a Norwegian clause that says what is wrong */
export function parseManifest(text: string): ExportManifest | string {
  const parsed = manifestSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : '«arkivsvar.json» er ikke som ventet';
}

export function parseArguments(text: string, dimension: number): boolean {
  const parsed = argumentsSchema.safeParse(parseJson(text));
  return parsed.success && parsed.data.numDimensions === dimension;
}

/** @returns the row of each label in order, or null when the documents are not labelled 0, 1, 2 … */
export function parseDocuments(text: string): number[] | null {
  const parsed = documentsSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const byLabel = new Map(parsed.data.map(([label, { metadata }]) => [label, metadata.row]));
  const rows = parsed.data.map((_, label) => byLabel.get(String(label)) ?? -1);
  return rows.includes(-1) ? null : rows;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
