import type { Language } from '#domain/document.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Function words that only one of the written languages has. */
const BOKMAAL = words(
  'ikke jeg en et fra hva hvor hvordan hvilke hvilken være noen også ble blir kommer mer selv bare mye hun sine gjennom skje uten dere mellom etter eller deres kunne skulle hverandre nå vil flere hvis disse',
);
const NYNORSK = words(
  'ikkje eg ein eit frå kva kor korleis vere nokon nokre òg vart vert kjem meir sjølv berre mykje ho dei dykk gjennom utan mellom etter eller deira kunne skulle kvarandre no vil fleire dersom desse skal me vi er',
);
const ENGLISH = words('the of and to is for with that this are be by from on as it which not or an have has will can');
const NORWEGIAN = words('og i på til som er det med av for å at den har skal kan');
/** Fewer function words than this say nothing about the language. */
const LEAST_WORDS = 5;
/** Enough of a long document to tell. */
const SAMPLE = 30_000;

/** The language most of the text is in, or null when there is too little of it. */
export function languageOf(text: string): Language | null {
  let bokmaal = 0;
  let nynorsk = 0;
  let english = 0;
  let norwegian = 0;
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (ENGLISH.has(word)) english++;
    if (NORWEGIAN.has(word)) norwegian++;
    if (BOKMAAL.has(word) && !NYNORSK.has(word)) bokmaal++;
    if (NYNORSK.has(word) && !BOKMAAL.has(word) && !NORWEGIAN.has(word)) nynorsk++;
  }
  if (Math.max(norwegian, english) < LEAST_WORDS) return null;
  // «for» and «as»-like words are few; English has hardly any of «og i på til som».
  if (english > norwegian) return 'en';
  return nynorsk > bokmaal ? 'nn' : 'nb';
}
