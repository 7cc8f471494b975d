import type { BriefContent } from '#domain/brief.ts';
import { NO_EDITS, type PeoplesEdits } from '../life/peoples-edits.ts';
import { amount, capital } from './amount.ts';
import { cleanText } from './clean-text.ts';
import type { ExportOptions } from './export-options.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';

/** Characters of a model's name or a person's. */
const LONGEST_NAME = 80;

/**
 * How far the document has come: «UTKAST per 21. november 2026. Ikke kontrollert og ikke godkjent.»
 *
 * @param broken sentences whose source has been changed so that the words are gone
 */
export function statusWords({ status, approvedBy, approvedOn, today }: ExportOptions, broken: number): string {
  const name = shortName(approvedBy ?? '');
  const by = `${name === '' ? '' : ` av ${name}`}${approvedOn === null ? '' : ` ${longDate(approvedOn)}`}`;
  const changed = broken === 0 ? '' : ` ${capital(lostWords(broken, 'siden dokumentet ble laget'))}`;
  switch (status) {
    case 'utkast':
      return `UTKAST per ${longDate(today)}. Ikke kontrollert og ikke godkjent.${changed}`;
    case 'kontrollert':
      return `UTKAST per ${longDate(today)}. Kontrollert${by}, men ikke godkjent.${changed}`;
    case 'godkjent':
      return broken === 0 ? `Godkjent${by}.` : `Godkjent${by}, men ${lostWords(broken, 'siden')}`;
  }
}

function lostWords(broken: number, since: string): string {
  if (broken === 1) return `kilden til én setning er endret ${since}. Kontroller den på nytt.`;
  return `kildene til ${amount(broken, '', 'setninger')} er endret ${since}. Kontroller dem på nytt.`;
}

/** How the document was made: by quoting alone, or with a language model, which is always said; and what people have written in it. */
export function madeWords({ mode, model }: BriefContent, edits: PeoplesEdits = NO_EDITS): string {
  const how =
    mode === 'model'
      ? `Laget med hjelp av kunstig intelligens (${modelWords(model)}) på grunnlag av kildene under.`
      : edits.reworded === 0
        ? 'Satt sammen automatisk av ordrette sitater fra kildene, uten språkmodell.'
        : 'Satt sammen av sitater fra kildene, uten språkmodell.';
  return [how, ...editedWords(edits)].join(' ');
}

function editedWords({ edited, reworded, title }: PeoplesEdits): string[] {
  const sentences = amount(reworded, 'én setning', 'setninger');
  if (reworded > 0) return [`Redigert av mennesker: ${capital(title ? `${sentences} og tittelen` : sentences)} er skrevet om.`];
  if (title) return ['Redigert av mennesker: Tittelen er skrevet om.'];
  return edited ? ['Redigert av mennesker.'] : [];
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
