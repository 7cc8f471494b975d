import type { Brand } from './brand.ts';

/**
 * What identifies a sak: «sak 10/24» alone is not unique, each organ counts its own.
 * `organ` is the organ's code, or null when the document does not say which organ it is.
 */
export type SakKey = {
  readonly organ: string | null;
  /** Four digits. */
  readonly year: number;
  readonly number: number;
  /** As printed: «Sak 08/24.» */
  readonly display: string;
};

/** `REP-2024-10`; `?-2024-10` when the organ is unknown. */
export type SakKeyText = Brand<string, 'SakKeyText'>;

export function sakKeyText(key: Pick<SakKey, 'organ' | 'year' | 'number'>): SakKeyText {
  return `${key.organ ?? '?'}-${key.year}-${key.number}` as SakKeyText;
}
