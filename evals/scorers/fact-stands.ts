/**
 * Whether a fact stands in a quote: the same characters after NFC, lower case and single white space. A fact that begins or ends with
 * a digit must not be cut out of a longer number: «5 kommuner» does not stand in «65 kommuner», nor «2 prosent» in «1,2 prosent».
 */
export function factStands(fact: string, quote: string): boolean {
  const wanted = comparable(fact);
  const text = comparable(quote);
  if (wanted === '') return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!cutsNumber(text, at, at + wanted.length)) return true;
  }
  return false;
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function cutsNumber(text: string, start: number, end: number): boolean {
  const before = /\d/u.test(text.charAt(start)) && /\d,?$/u.test(text.slice(0, start));
  return before || (/\d/u.test(text.charAt(end - 1)) && /^,?\d/u.test(text.slice(end)));
}
