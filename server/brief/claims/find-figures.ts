import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { isStopWord } from '../../../ingest/norsk/function-words.ts';
import { MONTH_PATTERN } from '../../../ingest/norsk/month-names.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';

/** A number with its unit, characters `start`–`end` of the text. */
export type FoundFigure = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Digits without spaces, comma as the decimal mark: «2,23», «30-40000». */
  readonly value: string;
  /** What is counted, lower case: «innbyggere», «prosent», «kroner»; the magnitude is part of the value. */
  readonly unit: string;
  /** The year the words around it give, or null. */
  readonly year: number | null;
};

const NUMBER = '\\d{1,3}(?:[ \\u00a0.]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const MAGNITUDE = '(?:\\s?(?:tusen|hundre|millioner|million|millionar|milliarder|milliard|milliardar|mill\\.?|mrd\\.?)(?!\\p{L}))?';
const CURRENCY = '(?:(?:NOK|kr\\.?|EUR|€)\\s?)';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d/§.,:–-])(?<currency>${CURRENCY})?(?<value>(?:${NUMBER})(?:\\s?[–-]\\s?(?:${NUMBER}))?)(?<magnitude>${MAGNITUDE})(?:,-)?(?<share>\\s?(?:%|‰))?(?:\\s(?<unit>(?:\\p{Ll}+(?:ige|iske|ende|ente|ante|ative|ive|elle|ale|nye|ulike|andre|store|små)\\s(?=\\p{Ll}{3}))?\\p{Ll}[\\p{L}-]{1,}))?`,
  'giu',
);
const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`, 'iu');
/** Numbers that name something: a law, a report, a chapter, a page, an address, a time of day. */
const NAMING =
  /(?<!\p{L})(?:§|NOU|St\.|Meld\.|Prop\.|Innst\.|kap\.?|kapittel|punkt|pkt\.?|nr\.?|nummer|side|s\.|sak|gruppe|fase|del|versjon|vei|veien|gate|gata|gt\.?|Rv\.?|Fv\.?|Ring|kl\.?|klokken|tlf\.?|telefon|postboks|lysbilde|lysark|nivå|trinn|figur|tabell|vedlegg|oppgave|dag|uke)\s?(?:\d+\s?(?:og|til|,|–)\s)?$/iu;
/** «3 dager-programmet», «10 prosent-regelen»: a number in a compound is part of a name. */
const NAMED = /\p{Ll}-\p{Ll}/u;
/** Characters before a number looked at for what it names. */
const NAME_LENGTH = 20;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Every number of a text that counts or measures something. Dates, years, saker, laws and places in a list are none. */
export function findFigures(text: string): FoundFigure[] {
  const taken = [...findDates(text), ...findSakReferences(text)].map(({ start, end }) => ({ start, end }));
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const { currency, value, magnitude = '', share, unit } = match.groups ?? {};
    if (value === undefined) continue;
    const start = match.index;
    const noun = unit === undefined || isNoUnit(unit.toLowerCase()) ? null : unit;
    const valueEnd = start + match[0].length - (unit === undefined ? 0 : unit.length + 1);
    if (taken.some((other) => other.start < valueEnd && start < other.end)) continue;
    if (
      NAMING.test(text.slice(Math.max(0, start - NAME_LENGTH), start)) ||
      /^\d{1,2}[.)]\s*$/u.test(text.slice(0, start + value.length + 1))
    )
      continue;
    if (noun !== null && MONTH.test(noun)) continue;
    if (noun !== null && NAMED.test(noun)) {
      // «Fra 9 måneder til 3 dager-programmet» is one name.
      if (text.slice(found.at(-1)?.end ?? start, start).trim() === 'til') found.pop();
      continue;
    }
    const measured = currency !== undefined || share !== undefined || magnitude.trim() !== '';
    if (!measured && (noun === null || /^(?:19|20)\d{2}(?:\s?[–-]\s?(?:19|20)?\d{2})?$/u.test(value))) continue;
    if (!measured && /^0\d/u.test(value)) continue;
    const end = noun === null ? valueEnd : start + match[0].length;
    const kept = text.slice(start, end).trimEnd();
    const kind = share === undefined ? (currency === undefined ? (noun ?? magnitude.trim()) : 'kroner') : 'prosent';
    found.push({
      text: kept,
      start,
      end: start + kept.length,
      value: `${value}${magnitude}`.replace(/[\s.]/gu, '').toLowerCase(),
      unit: kind.toLowerCase(),
      year: yearNear(text, start, end),
    });
  }
  return found;
}

/** A year in another clause is this many characters further away. */
const OTHER_CLAUSE = 30;

/** The year nearest the number in the same text, those of its own clause first. */
function yearNear(text: string, start: number, end: number): number | null {
  let best: { readonly year: number; readonly distance: number } | null = null;
  for (const match of text.matchAll(YEAR)) {
    if (match.index >= start && match.index < end) continue;
    const between = match.index < start ? text.slice(match.index + match[0].length, start) : text.slice(end, match.index);
    const distance = between.length + (/[,;]\s|[.!?]\s+\p{Lu}/u.test(between) ? OTHER_CLAUSE : 0);
    if (best === null || distance < best.distance) best = { year: Number(match[0]), distance };
  }
  return best?.year ?? null;
}

/** Small words after a number say nothing of what is counted. */
function isNoUnit(lower: string): boolean {
  return isStopWord(lower) || /^(?:side|sider|per|pr)$/u.test(lower);
}
