import type { BriefSectionKind } from '#domain/brief.ts';
import { type Editorial, editorial } from '#domain/editorial.ts';

/** Sentences of our own. They say what stands beside them and nothing else; `editorial` refuses any that says more. */
export const LINKING = {
  input: 'Punktene under er innspill, ikke vedtak.',
  conflict: 'Kildene spriker her. Begge utgavene står med dato.',
  decided: 'Innstillingene under gjelder saker der vedtaket står over.',
  proposed: 'Dette er en innstilling, ikke et vedtak.',
} as const;

const UNKNOWN: Readonly<Record<BriefSectionKind, string>> = {
  vedtak: 'Arkivet har ingen vedtak om dette.',
  innstilling: 'Arkivet har ingen innstilling i saken.',
  bakgrunn: 'Arkivet forteller ikke om bakgrunnen.',
  'tall-og-fakta': 'Arkivet har ingen tall om dette.',
  'innspill-og-uenighet': 'Arkivet har verken innspill til dette eller kilder som sier hverandre imot.',
  videre: 'Arkivet har ingen datoer fram i tid om dette.',
};
const ONLY_PROPOSED = 'Arkivet har et forslag til vedtak, men ikke selve vedtaket.';

/** What is said of a section the archive has nothing for. */
export function unknownSentence(kind: BriefSectionKind, proposed: boolean): Editorial {
  return linking(kind === 'vedtak' && proposed ? ONLY_PROPOSED : UNKNOWN[kind]);
}

/** @throws Error when one of our own sentences would carry a fact; a fault of the program, found by its test */
export function linking(text: string): Editorial {
  const sentence = editorial(text);
  if (sentence === null) throw new Error(`Not a linking sentence: ${text}`);
  return sentence;
}
