import type { BriefContent } from '#domain/brief.ts';
import { cleanText } from './clean-text.ts';
import type { ExportOptions } from './export-options.ts';
import { longDate } from './long-date.ts';

/** Characters of a model's name or a person's. */
const LONGEST_NAME = 80;

/** How far the document has come: «UTKAST, ikke godkjent. 21. november 2026.» */
export function statusWords({ status, approvedBy, approvedOn, today }: ExportOptions): string {
  const name = shortName(approvedBy ?? '');
  const by = `${name === '' ? '' : ` av ${name}`}${approvedOn === null ? '' : ` ${longDate(approvedOn)}`}`;
  switch (status) {
    case 'utkast':
      return `UTKAST per ${longDate(today)}. Ikke kontrollert og ikke godkjent.`;
    case 'kontrollert':
      return `UTKAST per ${longDate(today)}. Kontrollert${by}, men ikke godkjent.`;
    case 'godkjent':
      return `Godkjent${by}.`;
  }
}

/** How the document was made: by quoting alone, or with a language model, which is always said. */
export function madeWords({ mode, model }: BriefContent): string {
  if (mode === 'extractive') {
    return 'Satt sammen automatisk av ordrette sitater fra kildene, uten språkmodell.';
  }
  return `Laget med hjelp av kunstig intelligens (${modelWords(model)}) på grunnlag av kildene under.`;
}

/** «Kvalitetssikret av Kari Nordmann 21. november 2026.», or that nobody has. */
export function assuredWords({ status, approvedBy, approvedOn }: ExportOptions): string {
  const name = shortName(approvedBy ?? '');
  if (status === 'utkast' || name === '') return 'Ikke kvalitetssikret av et menneske ennå.';
  return `Kvalitetssikret av ${name}${approvedOn === null ? '' : ` ${longDate(approvedOn)}`}.`;
}

function modelWords(model: string | null): string {
  const name = shortName(model ?? '');
  return name === '' ? 'en språkmodell uten navn' : `språkmodellen ${name}`;
}

/** A name as it stands in a sentence: cleaned, and cut when it is longer than a name. */
export function shortName(name: string): string {
  const clean = cleanText(name);
  return clean.length <= LONGEST_NAME ? clean : `${Array.from(clean).slice(0, LONGEST_NAME).join('')}…`;
}
