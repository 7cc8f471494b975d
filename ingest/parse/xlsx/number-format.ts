import { monthName } from '../../norsk/month-names.ts';
import { formatAmount } from '../blocks/format-amount.ts';

export type NumberFormat = { readonly id: number; readonly code: string };

/** Formats Excel knows by number (ECMA-376 part 1, 18.8.30), dates the Norwegian way; from 27 on, East Asian dates. */
const BUILT_IN: ReadonlyMap<number, string> = new Map(
  (
    '1 0|2 0.00|3 #,##0|4 #,##0.00|9 0%|10 0.00%|12 # ?/?|13 # ??/??|14 d.m.yyyy|15 d. mmm yyyy|16 d. mmm|17 mmm yyyy|18 h:mm|19 h:mm:ss|20 h:mm|21 h:mm:ss|' +
    '22 d.m.yyyy h:mm|37 #,##0|38 #,##0|39 #,##0.00|40 #,##0.00|41 #,##0|42 #,##0|43 #,##0.00|44 #,##0.00|45 mm:ss|46 [h]:mm:ss|47 mm:ss|' +
    [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => `${id} d.m.yyyy`).join('|')
  )
    .split('|')
    .map((entry) => [Number.parseInt(entry, 10), entry.slice(entry.indexOf(' ') + 1)]),
);
const LONGEST_CODE = 255;
const DAY_SECONDS = 86_400;
/** Days from 1 January 1970 back to day 0 of the two calendars. Excel takes 1900 for a leap year, which day 60 on makes up for. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LAST_DAY = 2_958_465;
const SIGNIFICANT_DIGITS = 12;

/** One sign of a format code; text in quotes or after a backslash is literal and stands for itself. */
type Sign = { readonly text: string; readonly literal: boolean };
const SIGNS = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[<>=][^\]]*\]|(\[(?:h+|m+|s+)\]|General|.)/giu;
const COLOUR = /\[(?![$<>=]|h+\]|m+\]|s+\])[^\]]*\]/giu;
const CONDITION = /\[([<>=]{1,2})(-?\d+(?:\.\d+)?)\]/u;
const PLACE = /[0#?]/u;
/** «# ?/?», «# ??/??», «?/8»: whole numbers apart or not, and the places of the part below or the part itself. */
const FRACTION = /^(?<whole>[0#?]+\s+)?[0#?]+\s?\/\s?(?<below>[0#?]+|[1-9]\d{0,2})/u;

/** A number as the sheet shows it, the Norwegian way: «5.6.2014», «1 234,50», «12 %», «7. klasse». */
export function showNumber(value: number, format: NumberFormat, from1904: boolean): string {
  const code = (format.code === '' ? (BUILT_IN.get(format.id) ?? '') : format.code).slice(0, LONGEST_CODE);
  const sections = code.replace(COLOUR, '').split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const section = sectionFor(value, sections);
  // An empty section hides its numbers: «;;;», «0;-0;;@».
  if (section === '' && sections.length > 1) return '';
  const signs = [...section.matchAll(SIGNS)].flatMap(([, quoted, escaped, currency, plain]): Sign[] => {
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) return [{ text: literal, literal: true }];
    return plain === undefined ? [] : [{ text: plain, literal: false }];
  });
  const bare = signs.map(({ text, literal }) => (literal ? '' : text)).join('');
  const isDate = /[dmyhs]/iu.test(bare.replace(/general/iu, ''));
  if (isDate && value >= 0 && value <= LAST_DAY) return showDate(value, bare.toLowerCase(), from1904);
  // A section of its own for negative numbers says how they are told: with a sign, or in parentheses.
  const signShown = section === sections[1] && !CONDITION.test(code) && /[-−(]/u.test(section);
  return showPlain(value, isDate ? [] : signs, signShown)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Sections are for positive numbers, negative ones and zero, or for those that meet the condition they begin with. */
function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = '', negative, zero] = sections;
  if (sections.some((section) => CONDITION.test(section))) return sections.find((section) => meets(value, section)) ?? positive;
  return value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
}

function meets(value: number, section: string): boolean {
  const [, sign = '', text] = CONDITION.exec(section) ?? [];
  const limit = Number(text);
  return (
    text === undefined ||
    (sign.includes('=') && value === limit) ||
    (sign.includes('<') && value < limit) ||
    (sign.includes('>') && value > limit)
  );
}

function showDate(serial: number, code: string, from1904: boolean): string {
  const parts = code.match(/\[[hms]+\]|y+|m+|d+|h+|s+/gu) ?? [];
  /** «m» is minutes beside hours or seconds, else months. */
  const isMinutes = (index: number): boolean => /h/u.test(parts[index - 1] ?? '') || /s/u.test(parts[index + 1] ?? '');
  const find = (letter: string): string | undefined =>
    parts.find((part, index) => part.startsWith(letter) && (letter !== 'm' || !isMinutes(index)));
  const [year, month, day] = ['y', 'm', 'd'].map(find);
  const withSeconds = parts.some((part) => part.includes('s'));
  const seconds = Math.round(serial * DAY_SECONDS);
  const clock = (hours: number): string =>
    [hours, Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])].map((part) => String(part).padStart(2, '0')).join(':');
  if (code.includes('[h')) return clock(Math.floor(seconds / 3600));
  if (code.includes('[m'))
    return withSeconds ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : String(Math.floor(seconds / 60));
  if (code.includes('[s')) return String(seconds);
  const shownDays = !from1904 && serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((shownDays - (from1904 ? EPOCH_1904 : EPOCH_1900)) * DAY_SECONDS) * 1000);
  const hasDate = year !== undefined || month !== undefined || day !== undefined;
  if (!hasDate && withSeconds && !code.includes('h')) return clock(0).slice(3);
  if (!hasDate || serial < 1) return clock(date.getUTCHours());
  const time = parts.some((part) => part.includes('h')) ? ` ${clock(date.getUTCHours())}` : '';
  return dateText(date, { year, month, day }) + time;
}

type DateParts = { readonly year: string | undefined; readonly month: string | undefined; readonly day: string | undefined };

/** A whole date in figures; a part of one as the format has it. */
function dateText(date: Date, { year, month, day }: DateParts): string {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const name = (month?.length ?? 0) > 2 ? monthName(m) : null;
  if (year !== undefined && month !== undefined && day !== undefined) return `${d}.${m}.${y}`;
  if (month !== undefined && day !== undefined) return name === null ? `${d}.${m}.` : `${d}. ${name}`;
  if (month !== undefined) return `${name ?? String(m).padStart(2, '0')}${year === undefined ? '' : `${name === null ? '.' : ' '}${y}`}`;
  return year === undefined ? String(d) : String(y);
}

function showPlain(value: number, signs: readonly Sign[], signShown: boolean): string {
  const isPlace = ({ text, literal }: Sign): boolean => !literal && PLACE.test(text);
  const isWhole = ({ text, literal }: Sign): boolean => !literal && /^(?:general|@)$/iu.test(text);
  const bare = signs.map(({ text, literal }) => (literal ? '' : text)).join('');
  const minus = value < 0 && !signShown ? '-' : '';
  const first = signs.findIndex(isPlace);
  const last = signs.findLastIndex(isPlace);
  if (first === -1 || /e[+-]/iu.test(bare)) {
    const whole = signs.findIndex(isWhole);
    if (first === -1 && whole === -1 && signs.length > 0) return textOf(signs);
    const general = minus + String(Number(Math.abs(value).toPrecision(SIGNIFICANT_DIGITS))).replace('.', ',');
    return whole === -1 ? general : textOf(signs.slice(0, whole)) + general + textOf(signs.slice(whole + 1));
  }
  const places = textOf(signs.slice(first, last + 1));
  const fraction = FRACTION.exec(textOf(signs.slice(first)));
  if (fraction !== null)
    return minus + textOf(signs.slice(0, first)) + fractionOf(Math.abs(value), fraction) + textOf(signs.slice(first + fraction[0].length));
  const after = textOf(signs.slice(last + 1));
  const thousands = /^,*/u.exec(after)?.[0].length ?? 0;
  const scaled = (Math.abs(value) * (bare.includes('%') ? 100 : 1)) / 1000 ** thousands;
  return `${textOf(signs.slice(0, first))}${minus}${digits(scaled, places)}${after.slice(thousands).replace('%', ' %')}`;
}

/** «3/4», «1 1/2»: the nearest one with no more figures below than there is room for, or with the part the format names. */
function fractionOf(value: number, { groups }: RegExpExecArray): string {
  const below = groups?.['below'] ?? '?';
  const named = /[1-9]/u.test(below) ? Number(below) : null;
  const parts = named === null ? Array.from({ length: 10 ** Math.min(below.length, 3) - 1 }, (_, at) => at + 1) : [named];
  const miss = (part: number): number => Math.abs(Math.round(value * part) / part - value);
  const part = parts.reduce((best, other) => (miss(other) < miss(best) - Number.EPSILON ? other : best), parts[0] ?? 1);
  const above = Math.round(value * part);
  if (groups?.['whole'] === undefined) return `${above}/${part}`;
  const whole = Math.floor(above / part);
  const rest = above % part;
  return [...(whole > 0 || rest === 0 ? [String(whole)] : []), ...(rest > 0 ? [`${rest}/${part}`] : [])].join(' ');
}

/** «#,##0.00», and «# ##0» as Norwegian users write it. */
function digits(value: number, places: string): string {
  const [before = '', after = ''] = places.split('.');
  const [whole = '', decimals = ''] = value.toFixed(Math.min(after.replace(/[^0#?]/gu, '').length, 15)).split('.');
  const shortest = after.lastIndexOf('0') + 1;
  const kept = decimals.slice(0, shortest) + decimals.slice(shortest).replace(/0+$/u, '');
  const least = before.replace(/[^0]/gu, '').length;
  const padded = (Number(whole) === 0 ? '' : whole).padStart(least, '0');
  const grouped = /[0#?][, \u00a0][0#?]/u.test(before) && /^\d{1,15}$/u.test(padded) && least < 3 ? formatAmount(Number(padded)) : padded;
  return kept === '' ? grouped : `${grouped},${kept}`;
}

function textOf(signs: readonly Sign[]): string {
  return signs.map(({ text }) => text).join('');
}
