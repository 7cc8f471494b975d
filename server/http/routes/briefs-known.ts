import type { Context } from 'hono';
import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefId, BriefRecord, Briefs } from '../../people/briefs.ts';
import { briefId } from '../input/brief-fields.ts';
import { parseInput } from '../input/parse-input.ts';

export function briefIdOf(c: Context): BriefId {
  return parseInput(briefId, c.req.param('id'));
}

/**
 * The brief the address names.
 *
 * @throws ArchiveError `not-found`, also when it is deleted
 */
export function knownBrief(c: Context, briefs: Briefs): BriefRecord {
  const brief = briefs.find(briefIdOf(c));
  if (brief === null) throw unknownBrief();
  return brief;
}

export function unknownBrief(): ArchiveError {
  return new ArchiveError('not-found', 'Briefet finnes ikke.', 'Det kan være slettet. Se listen over brief.');
}

export function unknownVersion(): ArchiveError {
  return new ArchiveError('not-found', 'Briefet har ingen slik versjon.', 'Se listen over versjoner.');
}
