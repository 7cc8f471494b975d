const FIELD =
  /^(?:\p{L}*mål(?:\/\p{L}+)?|effekt|bakgrunn|partnere?|hvordan|korleis|tema|fagtema|kommentar\p{L}*|ansvarlig|frist|status|merknad\p{L}*):\s/iu;

/** «Resultatmål: …», «Hvordan: …»: a field of a form rather than a statement. */
export function isField(text: string): boolean {
  return FIELD.test(text);
}
