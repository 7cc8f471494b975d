import { z } from 'zod';
import { type OwnNames, setOwnNames } from '../norsk/own-names.ts';
import type { ArchiveWriter } from '../store/archive-writer.ts';

const KEY = 'own-names';
const NAMES = z.object({
  organs: z.array(z.object({ code: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  owner: z.array(z.string()),
});

/** Makes the names an archive was read with those of this process. */
export function recallOwnNames(writer: Pick<ArchiveWriter, 'meta'>): void {
  const kept = writer.meta(KEY);
  setOwnNames(kept === null ? { organs: [], owner: [] } : NAMES.parse(JSON.parse(kept)));
}

/** Makes these the names of the archive and of this process; true when they are others than it was read with. */
export function keepOwnNames(writer: Pick<ArchiveWriter, 'meta' | 'setMeta'>, names: OwnNames): boolean {
  setOwnNames(names);
  const given = JSON.stringify(names);
  const before = writer.meta(KEY);
  if (before === given) return false;
  writer.setMeta(KEY, given);
  return before !== null || names.organs.length > 0 || names.owner.length > 0;
}
