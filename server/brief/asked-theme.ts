import { cueOpening } from '../../ingest/norsk/cues.ts';

/** A theme as it was written, read for what it is about. */
export type AskedTheme = {
  /** What it is about: «Oslofjorden» of «Hva er vedtatt om Oslofjorden?». */
  readonly theme: string;
  /** It asks for one thing (who, when, how many), which is an answer and no brief. */
  readonly asksForFact: boolean;
};

/** What a command asks to have made. */
const PRODUCT =
  '(?:presse)?brief|(?:møte)?notat|faktaark|faktahefte|presentasjon|hovedbudskap|hovudbodskap|sammendrag|samandrag|oppsummering|oversikt|rapport|tekst|dokument';
/** «Lag en kort pressebrief om …», «Kan du skrive et notat om …», «Gi meg en oversikt over …». */
const MAKE = new RegExp(
  '^(?:(?:kan|kunne|vil) (?:du|dere|de|dykk)\\s+)?(?:lage?|skrive?|gi|gje|gjev|vise?|finne?)\\s+(?:(?:meg|oss)\\s+)?' +
    `(?:(?:en|et|ei|ein|eit)\\s+)?(?:\\p{L}+\\s+)?(?:${PRODUCT})(?:en|et|a)?\\s+(?:(?:om|over|for|til|av)\\s+)?(?=\\S)`,
  'iu',
);
/** «Fortell om …», «Oppsummer …». */
const TELL =
  /^(?:(?:kan|kunne|vil) (?:du|dere|de|dykk)\s+)?(?:fortelle?|forklare?|beskrive?|oppsummere?)\s+(?:(?:meg|oss|litt|noe|noko|mer|meir|kort)\s+)*(?:om\s+)?(?=\S)/iu;
const ASKS = cueOpening('question-opening');
/** «Hva er vedtatt om X», «Er kommunene enige om X». */
const ABOUT = /^.*?\s(?:om|angående|vedrørende|vedrørande)\s+(?!å\s|at\s)(?<topic>\S.*)$/iu;
/** «Hva er X», «Hva betyr X». */
const WHAT_IS = /^(?:hva|kva|hvem|kven)\s+(?:er|var|betyr|tyder)\s+(?<topic>\S.*)$/iu;
/** «…, og hva skjer videre». */
const SECOND_QUESTION = /,?\s+(?:og|men)\s+(?:hva|kva|hvem|kven|hvor|kor|når)(?!\p{L}).*$/iu;
/** «Hvem er», «Når var», «Hvor mange»; a title may begin as a question does («Når kommunene samarbeider»). */
const FACT =
  /^(?:(?:hvem|kven|når|hvor|kor)\s+(?:er|var|ble|blir|vart|blei|har|hadde|skal|kan|finnes|finst|ligger|ligg)|(?:hvor|kor)\s+(?:mange|mye|mykje|stor|stort|store|lang|langt|lenge|ofte|høy|høyt))(?!\p{L})/iu;

/**
 * Reads a theme written as a question or a command for what it is about. A brief has a section for each thing that is asked of a theme
 * (what is decided, what comes next), so that the question's own words are no part of it. Any other theme is as it was.
 */
export function askedTheme(written: string): AskedTheme {
  const bare = written.replace(/[\s?!.]+$/u, '');
  const text = bare.replace(MAKE, '').replace(TELL, '');
  if (!ASKS.test(text) && !written.endsWith('?')) return { theme: text === bare ? written : text, asksForFact: false };
  const first = text.replace(SECOND_QUESTION, '');
  const topic = (ABOUT.exec(first) ?? WHAT_IS.exec(first))?.groups?.['topic'];
  return { theme: topic ?? first, asksForFact: FACT.test(first) };
}
