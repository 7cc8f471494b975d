/**
 * Words for what an archive is made of and what is done with it, bokmål and nynorsk: they say what kind of text is wanted («vedtak om
 * …»), not what it is to be about.
 */
const GENRE =
  /^(?:vedt(?:ak|att|ok|ar|as|atte|eke|ek)\p{L}*|beslut\p{L}*|bestem(?:t|te|me|mer)|foresl\p{L}*|forslag\p{L}*|innstilling\p{L}*|innspill\p{L}*|innspel\p{L}*|høring(?:en|er|s\p{L}+)?|høyring(?:a|ar|s\p{L}+)?|sak(?:en|a|er|ene|ane)?|saks?fr[ae]mlegg\p{L}*|behandl\p{L}*|handsam\p{L}*|drøft\p{L}*|diskuter\p{L}*|møte(?:t|r|ne)?|protokoll\p{L}*|referat\p{L}*|dokument\p{L}*|notat\p{L}*|presentasjon\p{L}*|(?:presse)?brief\p{L}*|tema(?:et|er)?|status\p{L}*|oversikt\p{L}*|oppsummering\p{L}*|gjort|skjer|skjedd|skjer|mener|meiner|sagt)$/iu;

export function isGenreWord(word: string): boolean {
  return GENRE.test(word);
}
