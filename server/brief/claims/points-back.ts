import { sentenceShape } from '../salience/sentence-shape.ts';

const OPENS_BACK =
  /^(?:slik|her|der|dermed|derfor|samtidig|videre|i tillegg|også|således|likevel|imidlertid|men|og|begge|sistnevnte|førstnevnte|difor|hensikten|målet er|eksempelvis|for eksempel)(?!\p{L})/iu;
/** «Gjennom dette skal vi …», «Til grunn ligger også …», «Å løfte det på …». */
const SOON_BACK =
  /^(?:\p{L}+\s){0,2}(?:dette|disse|denne|desse)(?!\p{L})|^(?!det\s)(?:\p{L}+\s){1,4}også(?!\p{L})|^å\s\p{L}+\s(?:det|den|dem|dei)(?!\p{L})/iu;
/** «Det trengs …», «Det var 7 …»: a «det» that stands for nothing. */
const EXPLETIVE =
  /^Det (?:trengs|trengst|finnes|finst|fins|kreves|bor|foreslås|(?:var|er) \d|er (?:også )?(?:etablert|oppretta|opprettet|behov|viktig|nødvendig|et mål|eit mål|stor|mange|flere|fleire)|ble (?:foreslått|etablert|opprettet))(?!\p{L})/u;
/** «De administrative faggruppene», «Den demografiske utviklingen»: an article, not a pronoun. */
const ARTICLE =
  /^(?:Den|Det|De|Dei) (?!(?:kunne|skulle|ville|hadde|måtte|burde|gjorde|samme|same)\s|(?!\p{L}*ende\s)\p{L}*[td]e\s)\p{L}+e\s/u;

/** True for a sentence that opens by leaning on what was said before it. */
export function pointsBack(text: string): boolean {
  const pronoun = sentenceShape(text).pointsBack && !EXPLETIVE.test(text) && !ARTICLE.test(text);
  return pronoun || OPENS_BACK.test(text) || SOON_BACK.test(text);
}
