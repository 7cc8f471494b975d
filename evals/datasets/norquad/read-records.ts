import path from 'node:path';
import type { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { readDataFile } from '../read-data-file.ts';

/** A record with the place it was read from, for messages: «linje 3 i passages.jsonl». */
export type Placed<T> = { readonly where: string; readonly record: T };

/**
 * Reads a file of JSON lines; blank lines are skipped.
 *
 * @throws ArchiveError `not-found` when the file cannot be read, `invalid-input` when a line is not as the schema says or there is none
 */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>): Placed<T>[] {
  const name = path.basename(file);
  const records = readText(file)
    .split('\n')
    .flatMap((line, index) => {
      const where = `linje ${index + 1} i ${name}`;
      return line.trim() === '' ? [] : [{ where, record: parse(line, schema, where) }];
    });
  if (records.length === 0) throw invalid(`${name} har ingen linjer.`);
  return records;
}

/** @throws ArchiveError `not-found` when the file cannot be read, `invalid-input` when it is not as the schema says */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  return parse(readText(file), schema, path.basename(file));
}

/** The data is not as it should be; `what` is a whole sentence that names the place. */
export function invalid(what: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'invalid-input',
    `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    'Rett filen, eller pek på en annen med --data eller --questions.',
    cause,
  );
}

function readText(file: string): string {
  return readDataFile(file)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
}

function parse<T>(text: string, schema: z.ZodType<T>, where: string): T {
  const result = schema.safeParse(jsonOf(text, where));
  if (result.success) return result.data;
  const fields = [...new Set(result.error.issues.map((issue) => `«${issue.path.join('.') || 'hele posten'}»`))].join(', ');
  throw invalid(`${where} har ikke rett form: se ${fields}.`, result.error);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(`${where} er ikke gyldig JSON.`, cause);
  }
}
