import type { FoundFigure } from './find-figures.ts';

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/(?:milliard\p{L}*|mrd\.?)$/u, 1e9],
  [/(?:million\p{L}*|mill\.?)$/u, 1e6],
  [/tusen$/u, 1e3],
  [/hundre$/u, 1e2],
];
/** Letters that tell a unit, whatever its ending and language: «innbyggere» and «innbyggjarar», «kommuner» and «kommunar». */
const UNIT = 5;
/** Words that stand for the magnitude when nothing is said to be counted. */
const NO_UNIT = /^(?:mill|million\p{L}*|mrd|milliard\p{L}*|tusen|hundre)\.?$/u;

/** True when both count the same kind of thing, for no two different years. */
export function areComparable(a: FoundFigure, b: FoundFigure): boolean {
  return unitOf(a) === unitOf(b) && (a.year === null || b.year === null || a.year === b.year);
}

/** True when both give the same amount, however it is written. */
export function isSameAmount(a: FoundFigure, b: FoundFigure): boolean {
  return JSON.stringify(amountsOf(a)) === JSON.stringify(amountsOf(b));
}

/** True when one is the other rounded to its own digits: «2,2 millioner» of «2,23 millioner», but not «2,3 millioner». */
export function agree(a: FoundFigure, b: FoundFigure): boolean {
  const [ours, theirs] = [amountsOf(a), amountsOf(b)];
  return ours.length === theirs.length && ours.every((one, index) => roundsTo(one, theirs[index]) || roundsTo(theirs[index], one));
}

type Amount = { readonly value: number /** Size of the last digit given. */; readonly step: number };

function amountsOf({ value }: FoundFigure): Amount[] {
  const magnitude = MAGNITUDES.find(([word]) => word.test(value));
  const times = magnitude?.[1] ?? 1;
  const digits = value.replace(magnitude?.[0] ?? /$^/u, '').split(/[–-]/u);
  return digits.map((number) => {
    const decimals = /,(?<after>\d+)/u.exec(number)?.groups?.['after']?.length ?? 0;
    return { value: Math.round(Number(number.replace(',', '.')) * times * 1e3) / 1e3, step: times / 10 ** decimals };
  });
}

function roundsTo(exact: Amount | undefined, rounded: Amount | undefined): boolean {
  if (exact === undefined || rounded === undefined || exact.step > rounded.step) return false;
  return Math.abs(exact.value - rounded.value) <= rounded.step / 2;
}

function unitOf({ unit }: FoundFigure): string {
  return NO_UNIT.test(unit) ? '' : unit.slice(0, UNIT);
}
