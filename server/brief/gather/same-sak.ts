import type { SakKey } from '#domain/sak-key.ts';

export type Sak = Pick<SakKey, 'organ' | 'year' | 'number'>;

/** True when two keys may be the same sak: an organ that is not said may be any. */
export function isSameSak(a: Sak, b: Sak): boolean {
  return a.year === b.year && a.number === b.number && (a.organ === null || b.organ === null || a.organ === b.organ);
}
