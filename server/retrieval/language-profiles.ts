import { readTable } from '../../ingest/norsk/words/read-table.ts';

/** Function words of a language, lower case, and spellings that only it has among those here. */
export type LanguageProfile = { readonly words: ReadonlySet<string>; readonly spelling: RegExp };

const PROFILES = new Map(
  readTable('language-profiles').map(([name = '', words = '', spelling = '']): [string, LanguageProfile] => [
    name,
    // Nothing is spelt as a profile without spellings has it.
    { words: new Set(words.split(' ')), spelling: new RegExp(spelling === '' ? '(?!)' : spelling, 'u') },
  ]),
);

/** What is answered: `scandinavian` is what bokmål and nynorsk share, with the Danish and Swedish words that are not also another language's. */
export const LANGUAGE_PROFILES = {
  scandinavian: profile('scandinavian'),
  nb: profile('nb'),
  nn: profile('nn'),
  en: profile('en'),
} as const satisfies Readonly<Record<string, LanguageProfile>>;

/** Languages that are asked in but not answered, those of Norway's larger groups of newcomers and neighbours among them. */
export const FOREIGN_PROFILES: readonly LanguageProfile[] = [...PROFILES].flatMap(([name, one]) =>
  Object.hasOwn(LANGUAGE_PROFILES, name) ? [] : [one],
);

function profile(name: string): LanguageProfile {
  const found = PROFILES.get(name);
  if (found === undefined) throw new Error(`words/language-profiles.tsv has no «${name}».`);
  return found;
}
