import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { z } from 'zod';
import type { OwnNames } from '../norsk/own-names.ts';

/** The file in the corpus folder that says whose archive it is. It is never a document of the archive. */
export const PROFILE_FILE = 'arkiv.json';

const filled = z.string().trim().min(1, 'kan ikke være tom');
const ORGAN = z.strictObject({
  /** Short and stable: it stands in sak keys and addresses. */
  code: z.string().regex(/^[A-ZÆØÅ][A-ZÆØÅ0-9-]{0,39}$/u, 'skal være store bokstaver, tall og bindestrek, for eksempel IPU'),
  name: filled,
  /** Other names and short forms people write; an older name too. */
  aliases: z.array(filled).default([]),
});
const QUESTIONS = z.array(filled).default([]);
/** Those for all readers, and those for one kind of them. A list alone is for all. */
const START_QUESTIONS = z.preprocess(
  (given) => (Array.isArray(given) ? { alle: given } : given),
  z.strictObject({ alle: QUESTIONS, folkevalgt: QUESTIONS, sekretariat: QUESTIONS, faggruppe: QUESTIONS }),
);
const NO_QUESTIONS = { alle: [], folkevalgt: [], sekretariat: [], faggruppe: [] };
const PROFILE = z.strictObject({
  organisation: z.strictObject({ name: filled, shortName: filled.optional() }).optional(),
  organs: z.array(ORGAN).default([]),
  /** Lines the letterhead consists of, beside the organisation's name. */
  letterhead: z.union([filled.transform((line) => [line]), z.array(filled)]).default([]),
  /** Whom the press may call, as printed under a brief. */
  contact: filled.optional(),
  startQuestions: START_QUESTIONS.default(NO_QUESTIONS),
  /** Top folders that hold practice material: searched only when chosen. */
  exercise: z.array(filled).default([]),
});

/** What is particular to one archive: the names a rule cannot know. */
export type ArchiveProfile = Readonly<z.output<typeof PROFILE>>;

/** The profile of an archive that has none. */
export const NO_PROFILE: ArchiveProfile = { organs: [], letterhead: [], startQuestions: NO_QUESTIONS, exercise: [] };

/** The names every reader of text has to know. */
export function ownNamesOf({ organisation, organs, letterhead }: ArchiveProfile): OwnNames {
  return { organs, owner: [organisation?.name ?? [], organisation?.shortName ?? [], letterhead].flat() };
}

/**
 * The profile in a corpus folder; `NO_PROFILE` when there is none.
 *
 * @throws ArchiveError `wrong-environment` naming the field that is wrong
 */
export async function readArchiveProfile(corpus: string): Promise<ArchiveProfile> {
  const text = await profileText(path.join(corpus, PROFILE_FILE));
  return text === null ? NO_PROFILE : parseArchiveProfile(text);
}

/** @throws ArchiveError as `readArchiveProfile` */
function parseArchiveProfile(text: string): ArchiveProfile {
  const parsed = PROFILE.safeParse(jsonOf(text.replace(/^\uFEFF/u, '')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw wrong(issue === undefined ? 'innholdet kan ikke leses' : whatIsWrong(issue));
}

async function profileText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return null;
    throw wrong('filen kan ikke åpnes', cause);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong('innholdet er ikke gyldig JSON', cause);
  }
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  const what = saidOf(issue);
  return where === '' ? what : `«${where}» ${what}`;
}

const KINDS: Readonly<Record<string, string>> = { string: 'skal være tekst', array: 'skal være en liste', object: 'skal være et objekt' };

function saidOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `har et felt som ikke finnes: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? 'har feil type';
  if (issue.code === 'invalid_union') return 'skal være tekst eller en liste av tekster';
  return issue.message;
}

function wrong(what: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'wrong-environment',
    `Arkivprofilen ${PROFILE_FILE} i dokumentmappen kan ikke brukes: ${what}.`,
    `Rett ${PROFILE_FILE}, eller flytt den ut av mappen, og prøv igjen.`,
    cause,
  );
}
