/** Words of what a body wants: visjon, mål, innsatsområder, satsinger, prioriteringer. */
const WANTED =
  /(?<!\p{L})(?:visjon(?:en)?|(?:hoved|del)?mål(?:et|ene|a)?|innsatsområde\p{L}*|satsing\p{L}*|satsning\p{L}*|prioritering\p{L}*|tverrgående tema\p{L}*|strategi(?:er|ene|ar|ane)|anbefaling\p{L}*|tilråding\p{L}*)(?!\p{L})/iu;
/** Words of how a matter is handled: sent out, put off, attached, put on an agenda. */
const HANDLED =
  /(?<!\p{L})(?:høring(?:en|s\p{L}+)?|høyring(?:a|s\p{L}+)?|saksfr[ae]mlegg\p{L}*|vedlegg|vedlagt|oversendt|utsatt|forankret|forankra|prosess(?:en)?|innarbeidet|sakslist\p{L}+|postmottak)(?!\p{L})/iu;

const INTENDS = /(?<!\p{L})(?:skal|vil|ønsker|ønskjer|foreslår|foreslås|føreslår|bør|må|prioriterer|satser)(?!\p{L})/iu;

/** True for a sentence that says what a body wants to reach or put first. */
export function saysCore(text: string): boolean {
  return WANTED.test(text) && INTENDS.test(text);
}

/** True for words about what a body wants to reach or put first. */
export function namesCore(text: string): boolean {
  return WANTED.test(text);
}

/** True for words about how a matter was handled rather than what it is about. */
export function tellsOfHandling(text: string): boolean {
  return HANDLED.test(text);
}
