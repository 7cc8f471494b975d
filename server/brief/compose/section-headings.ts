import type { BriefSectionKind } from '#domain/brief.ts';

export const SECTION_HEADINGS: Readonly<Record<BriefSectionKind, string>> = {
  vedtak: 'Hva er vedtatt',
  innstilling: 'Innstilling (forslag, ikke vedtak)',
  bakgrunn: 'Bakgrunn',
  'tall-og-fakta': 'Tall og fakta',
  'innspill-og-uenighet': 'Høringsinnspill og uenighet',
  videre: 'Hva skjer videre',
};
