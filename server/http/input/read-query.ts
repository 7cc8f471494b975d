import type { Context } from 'hono';
import type { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { parseInput } from './parse-input.ts';

/**
 * The query of the address, checked. An empty value (`type=`) counts as not given, as forms send it.
 *
 * @throws ArchiveError `invalid-input`
 */
export function readQuery<T>(c: Context, schema: z.ZodType<T>): T {
  const pairs = [...new URL(c.req.url).searchParams];
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new ArchiveError(
      'invalid-input',
      `Feltet «${repeated.slice(0, 40)}» er oppgitt flere ganger.`,
      'Oppgi det én gang og prøv igjen.',
    );
  }
  return parseInput(schema, Object.fromEntries(pairs.filter(([, value]) => value !== '')));
}
