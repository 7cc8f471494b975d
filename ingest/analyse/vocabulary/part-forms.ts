import { nynorskPairs } from '../../norsk/nynorsk-pairs.ts';
import { createNorwegianStem } from '../../norsk/snowball-norwegian.ts';

/**
 * What the stemmer may take from a modifier for it to be a lemma: «barn-e», «student-er», «bol-ig», «utdann-else», «fri-het», and the
 * linking s. Inflections («husene-») are not here.
 */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  's',
  'e',
  'es',
  'er',
  'ers',
  'else',
  'elses',
  'ig',
  'lig',
  'eleg',
  'leg',
  'het',
  'ighet',
  'lighet',
  'lov',
  'slov',
  'elov',
]);
/** Letters of the longest of them with an s («lighets»). */
export const LONGEST_LINK = 7;
/** «dat-a», «firm-a», but not «dikt-a»-tur. Letters of the stem. Range 3–5. */
const LONGEST_STEM_WITH_A = 4;

/** Stems of nouns that are function words as they stand: vare, mester, note. */
const NOUN_STEMS: ReadonlySet<string> = new Set(['var', 'mest', 'not']);

export type PartForms = {
  /** The terms that the letters before a cut may stand for, the likeliest first; may repeat: «arbeids» → arbeid, arbeids. */
  modifierTerms(surface: string): Iterable<string>;
  /** The term that the letters behind a cut stand for; they are the end of a stem already: «skul» → skol. */
  headTerm(surface: string): string;
  /** How a part's term may be written inside a compound, bokmål first: skol → skol, skul. */
  writings(term: string): readonly string[];
};

/** Norwegian knowledge about the parts of compounds; pure, the same for every archive. */
export function createPartForms(): PartForms {
  const stem = createNorwegianStem();
  const bokmaalOf = nynorskPairs(stem).stems;
  const nynorskOf = new Map<string, string[]>();
  for (const [nynorsk, bokmaal] of bokmaalOf) nynorskOf.set(bokmaal, [...(nynorskOf.get(bokmaal) ?? []), nynorsk]);

  const inBokmaal = (stemmed: string): string => bokmaalOf.get(stemmed) ?? stemmed;
  /** As the analyser writes the stem of «vare», so that it is not the function word «var». */
  const marked = (stemmed: string): string => (NOUN_STEMS.has(stemmed) ? `${stemmed}_` : stemmed);

  return {
    *modifierTerms(surface) {
      const linked = surface.endsWith('s');
      for (const word of linked ? [surface, surface.slice(0, -1)] : [surface]) {
        const stemmed = stem(word);
        const ending = word.slice(stemmed.length);
        if (isLemmaEnding(ending, word, stemmed)) yield ending === 'e' ? marked(inBokmaal(stemmed)) : inBokmaal(stemmed);
      }
      yield surface;
      // The stemmer keeps the s of «bergverks» and the e of «bile».
      if (linked || surface.endsWith('e')) yield surface.slice(0, -1);
    },
    headTerm: (surface) => marked(inBokmaal(surface)),
    writings: (term) => [NOUN_STEMS.has(term.slice(0, -1)) ? term.slice(0, -1) : term, ...(nynorskOf.get(term) ?? [])],
  };
}

function isLemmaEnding(ending: string, word: string, stemmed: string): boolean {
  if (ending === 'a') return stemmed.length <= LONGEST_STEM_WITH_A;
  // The stemmer leaves the h of short words in -het: «frih-et».
  return ENDINGS.has(ending) || (ending === 'et' && word.endsWith('het'));
}
