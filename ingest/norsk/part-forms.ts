import type { Analyser } from '#domain/analyser.ts';
import { nynorskPairs } from './nynorsk-pairs.ts';
import { createNorwegianStem } from './snowball-norwegian.ts';

/** Stems of nouns that are function words as they stand: vare, mester, note. */
const NOUN_STEMS: ReadonlySet<string> = new Set(['var', 'mest', 'not']);

/** Endings that the stemmer takes from a word and leaves in its compound, where another ending follows: «leder», «styreleder-ne». */
const INFLECTIONS = ['er', 'ern', 'ar', 'arn', 'en', 'el'];

export type PartForms = {
  /** The term of a word that stands before another in a compound: «skule» → skol. */
  firstTerm(word: string): string;
  /**
   * The terms that the letters behind a cut may stand for, the likeliest first; they are the end of a stem already. «skul» → skol;
   * «nummer» (of «-nummeret») → nummer, num; «ledern» (of «-lederne») → ledern, led.
   */
  lastTerms(written: string): readonly string[];
  /** How a part's term may be written inside a compound, bokmål first: skol → skol, skul. */
  writings(term: string): readonly string[];
  /** Likewise at the end of one, as the stemmer leaves it: num → num, nummer; led → led, leder, ledern. */
  lastWritings(term: string): readonly string[];
};

/** Norwegian knowledge about the parts of compounds; pure, the same for every archive. */
export function createPartForms(analyser: Analyser): PartForms {
  const bokmaalOf = nynorskPairs(createNorwegianStem()).stems;
  const nynorskOf = new Map<string, string[]>();
  for (const [nynorsk, bokmaal] of bokmaalOf) nynorskOf.set(bokmaal, [...(nynorskOf.get(bokmaal) ?? []), nynorsk]);
  /** As the analyser writes the stem of «vare», so that it is not the function word «var». */
  const marked = (stem: string): string => (NOUN_STEMS.has(stem) ? `${stem}_` : stem);

  const firstTerm = (word: string): string => analyser.terms(word)[0]?.term ?? word;

  const writings = (term: string): string[] => [term.endsWith('_') ? term.slice(0, -1) : term, ...(nynorskOf.get(term) ?? [])];

  return {
    firstTerm,
    lastTerms(written) {
      const again = firstTerm(/[ea]rn$/u.test(written) ? written.slice(0, -1) : written);
      return [...new Set([marked(bokmaalOf.get(written) ?? written), again])];
    },
    writings,
    lastWritings: (term) =>
      writings(term).flatMap((writing) =>
        ['', ...INFLECTIONS, ...(writing.endsWith('m') ? ['mer'] : [])].map((ending) => writing + ending),
      ),
  };
}
