import type { Language } from '#domain/document.ts';
import { wordsOfClass } from './function-words.ts';
import { wordsOf } from './words-of.ts';

const BOKMAAL = wordsOfClass('nb');
const NYNORSK = wordsOfClass('nn');
const ENGLISH = wordsOfClass('en');
const NORWEGIAN = wordsOfClass('no');
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
  for (const word of wordsOf(text.slice(0, SAMPLE))) {
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
