import type { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';

/** Keeps an error readable when someone sends a page of unknown keys. */
const MAX_NAMED_KEYS = 5;
const MAX_KEY_LENGTH = 40;

/**
 * Checks what came in from outside.
 *
 * @throws ArchiveError `invalid-input` naming each field and what it should be; never the value itself
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: standardMessage });
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(sentence);
  throw new ArchiveError('invalid-input', [...new Set(sentences)].join(' '), 'Rett opplysningene og prøv igjen.');
}

function standardMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'mangler';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'skal være tekst';
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'skal være et JSON-objekt';
  return 'har en ugyldig verdi';
}

function sentence(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.slice(0, MAX_NAMED_KEYS).map((key) => quoted([...at, key]));
    const more = issue.keys.length > names.length ? ` og ${issue.keys.length - names.length} til` : '';
    return `${issue.keys.length === 1 ? 'Feltet' : 'Feltene'} ${names.join(', ')}${more} finnes ikke her.`;
  }
  return at.length === 0 ? `Innholdet ${issue.message}.` : `Feltet ${quoted(at)} ${issue.message}.`;
}

function quoted(path: readonly string[]): string {
  return `«${path.map((key) => key.slice(0, MAX_KEY_LENGTH)).join('.')}»`;
}
