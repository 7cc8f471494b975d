/** Words that turn a sentence round (bokmål, nynorsk, English), lower case. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'ikke ikkje ei ingen ingi inga intet inkje ingenting aldri aldrig uten utan mot imot verken korkje hverken neppe knapt nei ' +
    'unntatt unnateke unngå unngår fraråder frarår avslår avslo avslått avvises avvist forkastet forkastes nedstemt ' +
    'not no never without against'
  ).split(' '),
);

/** Words after a number that are part of its size: a quote that stops between them changes the number. */
export const MAGNITUDES =
  /^\s?(?:%|‰|prosent|promille|hundre|tusen|million|millionar|millioner|milliard|milliardar|milliarder|mill|mrd)(?!\p{L})/iu;
