/**
 * Beginnings that are not a word of their own in a compound («utslipp» is no «slipp» of kind «ut»), or are a foreign prefix
 * that happens to be a Norwegian word («pro-fil»).
 */
const BEGINNINGS =
  'an av av bak be bi bort bortover er etter for fore forut fra fram frem gjen gjennom hen hjem hos in inn inne innen innenfor ' +
  'med mel mellom mis mot ned nest om opp over på rundt sam samt til tilbake u ufor un under unn ut ute uten utenfor van ved vide videre nede oppe fremme borte ' +
  'com con de dis eks epi hyper inter intra kom kon ko mega meta mono multi para per poly post pre pro re semi sub super syn trans ultra';
/** Endings that make a new word of a stem, as the stemmer leaves them; some are also words or names («Jon», «ring», «skap»). */
const ENDINGS =
  'akt aks al alt ans ant ar arisk asi asjon at bar dom eks ekt el ell els else en ende ende enn ens ent er era eri ering ern es est et ete etisk ett full ' +
  'gisk het ier ifi ig iker ikk iler ill ing inn ion isk ism isme ist ister istisk it ite itet iv iver jon king lig lign ligvis lin ling lisk lit lsk løs ' +
  'mal matisk men ment mer mess messig met ming misk nad nal ning nisk nist or orisk rann rant rell ren ret ri ring ris risk rist rit sel sell sett ' +
  'sisk sist sjon skap som stisk tal tant tar tell ter tin ting tisk tist tiv tor tur ul ur ut verd vis';
/** Consonants a Norwegian word begins with at most («skritt»). */
const MOST_CONSONANTS = 3;
const CONSONANT = /[bcdfghjklmnpqrstvwxz]/u;

const BOUND_BEGINNINGS: ReadonlySet<string> = new Set(BEGINNINGS.split(' '));
const BOUND_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.split(' '));

/** True when letters at the start of a word are a prefix or particle. */
export function isBoundBeginning(surface: string): boolean {
  return BOUND_BEGINNINGS.has(surface);
}

/**
 * Where the word after a prefix begins when a cut at `at` falls among the consonants behind the prefix: «inns|pill» is inn-spill,
 * «tilst|rekk» is til-strekk. null when the cut is no such thing.
 */
export function afterBoundBeginning(word: string, at: number): number | null {
  for (let start = at - 1; start >= at - MOST_CONSONANTS && start > 0 && CONSONANT.test(word.charAt(start)); start--)
    if (BOUND_BEGINNINGS.has(word.slice(0, start))) return start;
  return null;
}

/**
 * True for a modifier that never stands without a linking s: «nærings|vev» can be, «næring|svev» cannot.
 * Five letters and fewer («ring», «sting») are no such derivations.
 */
export function lacksLinkingS(surface: string): boolean {
  return surface.length > 5 && /(?:ing|het|sjon|itet|else)$/u.test(surface);
}

/** True when letters at the end of a stem are a suffix rather than a word. */
export function isBoundEnding(surface: string): boolean {
  return BOUND_ENDINGS.has(surface);
}
