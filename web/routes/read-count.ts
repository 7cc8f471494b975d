/** A whole number of at least `least` in an address; null when it is not one. */
export function readCount(text: string | null, least: number): number | null {
  if (text === null || !/^\d{1,9}$/u.test(text)) return null;
  const number = Number(text);
  return number < least ? null : number;
}
