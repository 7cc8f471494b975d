import { formatAmount } from '../blocks/format-amount.ts';

/** Date formats Excel knows by number (ECMA-376 part 1, 18.8.30). */
const DATE_IDS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
]);
const DAY = 86_400_000;
/** Days from 1 January 1970 back to day 0 of the two calendars. Excel takes 1900 for a leap year, which day 60 on makes up for. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LAST_DAY = 2_958_465;
const SIGNIFICANT_DIGITS = 12;

export type NumberFormat = { readonly id: number; readonly code: string };

/** A number as the sheet shows it, the Norwegian way: «5.6.2014», «1 234,50», «12 %». */
export function showNumber(value: number, format: NumberFormat, from1904: boolean): string {
  const code = (BUILT_IN.get(format.id) ?? format.code).split(';')[0] ?? '';
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '');
  if ((DATE_IDS.has(format.id) || /[dmyhs]/iu.test(bare)) && value >= 0 && value <= LAST_DAY) return showDate(value, from1904);
  if (bare.includes('%')) return `${withDecimals(value * 100, bare)} %`;
  return withDecimals(value, bare);
}

function showDate(serial: number, from1904: boolean): string {
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - (from1904 ? EPOCH_1904 : EPOCH_1900)) * DAY));
  const clock = `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  if (serial < 1) return clock;
  const day = `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
  return Number.isInteger(serial) ? day : `${day} ${clock}`;
}

function withDecimals(value: number, code: string): string {
  const decimals = /[0#]\.(0+)/u.exec(code)?.[1]?.length;
  const plain =
    decimals !== undefined
      ? value.toFixed(Math.min(decimals, 15))
      : /0/u.test(code)
        ? value.toFixed(0)
        : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const [whole = '', fraction] = plain.split('.');
  const grouped =
    /[#0],[#0]/u.test(code) && /^-?\d+$/u.test(whole) ? (whole.startsWith('-') ? '-' : '') + formatAmount(Math.abs(Number(whole))) : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
