import { countWords } from '../salience/count-words.ts';

/** How well words read where their neighbours are gone. */
export type Readability =
  /** Not fit to be quoted: cut off, unfinished, a question, only marks. */
  | 'broken'
  /** A key word or noun phrase: says something only under its heading or lead-in. */
  | 'fragment'
  /** Opens with an infinitive or is otherwise short of a whole sentence, but says what is to be done. */
  | 'phrase'
  /** A sentence. */
  | 'sentence';

const FINITE_VERB =
  /(?<!\p{L})(?:er|var|har|hadde|skal|skulle|må|måtte|bør|kan|kunne|vil|ville|blir|ble|vart|får|fikk|gir|ga|går|gikk|tar|tok|trengs|trenger|krever|viser|ligger|lå|består|gjelder|betyr|innebærer|handler|følger|fulgte|bygger|bygget|sier|mener|ber|ønsker|foreslår|foreslås|vurderer|påvirker|setter|svekker|støtter|sikrer|bidrar|omfatter|representerer|leder|vedtok|godkjente|fører|skjer|kommer|kom|finnes|står|sto|heter|arbeider|samarbeider|deltar|deltok|gjennomfører|gjennomførte|utvikler|bekrefter|avdekker|øker|økte|koster|kostet|utgjør|vedtek|vert|kjem|ligg|seier|meiner|fekk|gjev|tek|inviterer|tilbyr|klynger|henger|bunner|peker|viderefører|etablerer|legger|la|holdt|holder|møtes|unngår|dekker|styrker|bedrer|gir|vokser|synker|falt|steg|slutter|sluttet|\p{L}{3,}erer|behandlet|behandler|innkalte|varsler|starter|startet|åpner|åpnet|lanserte|mottok|sendte|svarte|kreves)(?!\p{L})/iu;
/** «Hvorfor innlandet er viktig for fjorden» asks or names a subject, it does not state. */
const ASKS = /^(?:hva|kva|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|hvilke\p{L}*|når)(?!\p{L})/iu;
/** Headings and points run together when a page was read: «Øyvind: Leder Eva: Areal», «… og strategier Utfordringer». */
const RUN_TOGETHER = /(?:(?<!\p{L})\p{Lu}\p{L}+:\s.*){3}/u;
const HEADINGS_RUN_TOGETHER = /(?:\p{Ll}{4,}\s\p{Lu}\p{Ll}{3,}.*){3}/u;
const TAIL =
  /(?<!\p{L})(?!(?:rundt|langs|under|etter|mellom|blant|innen|utenfor|overfor|gjennom|unntatt|kommune|direktør|ordfører|leder)\s)\p{Ll}{5,}\s\p{Lu}\p{Ll}{2,}$/u;
/** «Kartlegge», «Etablere», «Å styrke», «Ved å …», «å delta»: what is to be done. */
const INFINITIVE =
  /^(?:ikke\s+|aktivt\s+)?(?:(?:ved\s+)?å\s+\p{L}+|\p{L}{2,}e|stå|få|gå|se|ta|gi|bli|ha|si|la|slå|nå|bo|dra|be|gjøre)(?=\s)/iu;
/** Words ending in -e that are no infinitive. */
const NOT_INFINITIVE =
  /^(?:\p{L}+(?:else|anse|ense|ene|ende|ige|iske|ligste|este|ste|sse|tte)|bedre|større|tettere|mindre|færre|flere|høyere|lavere|sterkere|renere|enklere|lettere|mere|felles|gode|nye|store|små|sterke|alle|andre|disse|denne|dette|de|hele|egne|mange|grønne|attraktive|attraktiv|tydelige|politiske|attraktivt|kommune|gruppe|kilde|rolle|side|uke|kurve)$/iu;
const UNFINISHED =
  /(?:(?<!\p{L})(?:og|eller|i|på|av|til|for|med|som|at|å|om|fra|frå|ved|mot|de|det|den|en|et|ei|sin|sitt|sine|der|samt|innen|bl\.a\.|f\.eks\.|eks\.?)|[,;(–/&-])$/iu;
/** Words of a sentence; fewer tell nothing alone. Range 4–6. */
const SENTENCE_WORDS = 5;
/** A phrase has at least this many words; a noun phrase this long says something too. */
const PHRASE_WORDS = 4;
const NOUN_PHRASE_WORDS = 8;

export function readability(text: string): Readability {
  const words = countWords(text);
  if (
    text.endsWith('?') ||
    UNFINISHED.test(text) ||
    !isBalanced(text) ||
    /\?\?|xxx|\.{4,}|https?:|@/iu.test(text) ||
    RUN_TOGETHER.test(text)
  )
    return 'broken';
  if (ASKS.test(text) || TAIL.test(text)) return 'fragment';
  if (!/\p{L}{3}/u.test(text) || /^[^\p{L}\p{N}«"“(]/u.test(text)) return 'broken';
  const infinitive = INFINITIVE.test(text) && !NOT_INFINITIVE.test(/^\p{L}+/u.exec(text)?.[0] ?? '');
  if (words >= PHRASE_WORDS && infinitive) return 'phrase';
  if (words >= SENTENCE_WORDS && FINITE_VERB.test(text) && !/^\p{Ll}/u.test(text)) return 'sentence';
  if (HEADINGS_RUN_TOGETHER.test(text) && !/[,.;:]/u.test(text)) return 'broken';
  return words >= NOUN_PHRASE_WORDS && /^\p{Lu}/u.test(text) ? 'phrase' : 'fragment';
}

/** Clauses that say more of a word before them; a verb in one does not make a sentence. */
const SUBORDINATE =
  /\([^)]*\)|(?<!\p{L})(?:som|at|der|hvor|kor|når|hvis|dersom|fordi|ettersom|hvordan|korleis|hvorfor|kvifor|hva|kva|hvilk\p{L}*|om (?=\p{L}+ (?:kan|skal|bør|må|vil|er)(?!\p{L})))(?!\p{L})[^,;–]*/giu;

/** True when there is a finite verb outside relative and other subordinate clauses, or such a clause opens the sentence. */
export function hasMainVerb(text: string): boolean {
  return FINITE_VERB.test(text.replace(/^(?:som|når|hvis|dersom|fordi|ettersom|der)(?!\p{L})/iu, '').replace(SUBORDINATE, ' '));
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/\(/gu) === count(/\)/gu) && count(/«/gu) === count(/»/gu) && count(/["”“]/gu) % 2 === 0;
}
