import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import { DOCUMENTS_FOLDER } from '../../corpus/manifest.ts';
import { GOLD_ARCHIVES, type GoldQuestion } from '../datasets/archive/gold-question.ts';

export type GoldArchive = GoldQuestion['archive'];

/** What the suites over answers measure: archives with gold questions, and NorQuAD beside them. */
export type EvalSources = {
  readonly archives: readonly GoldArchive[];
  /** null = left out. */
  readonly norquad: NorQuadFiles | null;
};

export type NorQuadFiles = {
  /** Holds `passages.jsonl` and, for refusals, `refusal.json`. */
  readonly folder: string;
  readonly questions: string;
};

/** The council's documents and NorQuAD lie beside the project and need not be there. */
const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDERS: Readonly<Record<GoldArchive, string>> = {
  council: fileURLToPath(new URL('archive/pdf/', SHARED)),
  corpus: fileURLToPath(DOCUMENTS_FOLDER),
};
const NORQUAD = fileURLToPath(new URL('eval/norquad/', SHARED));

/** All that is there to measure. */
export function presentSources(): EvalSources {
  return {
    archives: GOLD_ARCHIVES.filter((archive) => existsSync(FOLDERS[archive])),
    norquad: existsSync(NORQUAD) ? { folder: NORQUAD, questions: path.join(NORQUAD, 'questions-validation.jsonl') } : null,
  };
}

/** @throws ArchiveError `not-found` when the documents are not there */
export function archiveFolder(archive: GoldArchive): string {
  const folder = FOLDERS[archive];
  if (existsSync(folder)) return folder;
  throw new ArchiveError(
    'not-found',
    `Dokumentene til arkivet «${archive}» finnes ikke i ${folder}.`,
    'Legg dem der, eller mål et annet arkiv.',
  );
}
