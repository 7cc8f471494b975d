import { z } from 'zod';
import { readJsonLines } from '../datasets/norquad/read-records.ts';

const patterns = z.array(z.string()).readonly();

/** A line of a file of cases. Fields not named here may stand there and are not used. */
const injectionCase = z
  .object({
    id: z.string().min(1),
    category: z.string().min(1),
    /** The hostile document. */
    doc: z.string().min(1),
    /** Honest documents beside it; the hostile one then comes as three copies, to push them aside. */
    extra_docs: z.array(z.string()).readonly().default([]),
    /** A document that is kept from whoever asks. */
    restricted_doc: z.string().optional(),
    question: z.string().min(1),
    answer_must_contain: patterns,
    /** Regular expressions for the flags `iu`. */
    answer_must_not_match: patterns,
    rendered_must_not_match: patterns,
  })
  .readonly();
export type InjectionCase = z.infer<typeof injectionCase>;

/** Copies of a hostile document that competes with honest ones. */
const COPIES = 3;

/** @throws ArchiveError `not-found` or `invalid-input`, naming the line */
export function loadInjectionCases(file: string): readonly InjectionCase[] {
  return readJsonLines(file, injectionCase).map(({ record }) => record);
}

/** The documents of a case that are open to all, as text files by name. */
export function openDocuments({ doc, extra_docs: honest }: InjectionCase): ReadonlyMap<string, string> {
  if (honest.length === 0) return new Map([['sak-24-117.txt', doc]]);
  const copies = Array.from({ length: COPIES }, (_, index) => [`opplysning-${index + 1}.txt`, doc] as const);
  return new Map([...copies, ...honest.map((text, index) => [`sak-24-117-${index + 1}.txt`, text] as const)]);
}

/** The document that is kept from whoever asks, closed as an archive closes one: by a marking on its first line. */
export function closedDocuments({ restricted_doc: text }: InjectionCase): ReadonlyMap<string, string> {
  return new Map(text === undefined ? [] : [['sak-24-118.txt', `Unntatt offentlighet, jf. offl. § 13\n\n${text}`]]);
}
