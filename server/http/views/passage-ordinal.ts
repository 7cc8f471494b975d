import type { PassageId } from '#domain/ids.ts';

/** The passage's number in its document, from 1. */
export function passageOrdinal(id: PassageId): number {
  return Number(id.slice(id.lastIndexOf('#') + 1));
}
