/** A year as it is written: of two digits, this century up to 69, the last one from 70. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ''));
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
