/** Words for something told before, wherever they stand: «Nummeret alene er derfor ikke nok», «I 2024 var det òg møte». */
const LINKS_BACK =
  /(?<!\p{L})(?:derfor|difor|dermed|likevel|imidlertid|således|òg|ovenfor|ovanfor|nedenfor|nedanfor|(?:et|ein|en|eit) slikt?|slike|deretter|altså|altso|(?:dette|denne|disse|desse)(?!\s+(?:året|tiåret|århundret)))(?!\p{L})/iu;
/** «Punktet mangler der, …»: the adverb, not «der» that opens a clause. */
const THERE = /(?<!\p{L})(?:der|dit|derfra)(?=[.,;]|$)/iu;
/** «Styret behandlet den som sak 38/24», «Utvalget behandlet det på e-post»: a pronoun where a thing should be named. */
const OBJECT =
  /(?<=\p{L}{3}(?:r|te?|kk|de|dde|la|ok|et)\s)(?:den|det|dem|dei)(?=\s(?:på|i|til|med|for|fra|frå|av|ved|ut|opp|inn|fram|tilsendt|oversendt|videre|som (?:sak|vedlegg|orientering|referat))(?!\p{L})|[.,;]|$)/u;
/** «… ble det trukket fram som eksempel», «… heter det «Kraft»»: «det» for a thing, unlike «ble det sagt at». */
const PREDICATE =
  /(?<!\p{L})(?:(?:ble|vart|blei|blir) (?:det|den) \p{L}+(?:t|d|a) (?:\p{L}+\s)?som|(?:heter|heiter|het|heitte) (?:det|den))(?!\p{L})/iu;
/** «Nivå 5 og 6», «Punkt 3»: a number in something not shown. */
const NUMBERED = /^(?:nivå|punkt|pkt\.?|del|kapittel|vedlegg|tabell|figur|trinn|steg|fase|alternativ)\s\d/iu;
/** «Under fjorden foreslår de informasjonsmateriell»; «foreslår de administrative gruppene» has an article. */
const SUBJECT = /(?<!\p{L})\p{L}{3,}(?:r|te|de|slo|kk)\s(?:de|dei|han|hun|ho)\s(?!\p{L}+[em]\s)\p{Ll}/u;
/** Known things that nothing beside them names: «om prosjektet.», «da saken kom tilbake»; «prosjektet om energistasjoner» is named. */
const UNNAMED =
  /(?<!\p{L})(?:[Pp]rosjektet|[Pp]unktet|[Pp]unkta|[Pp]unktene|[Ss]aka|[Ss]aken|[Tt]iltaket|[Ff]orslaget|[Dd]okumentet|[Uu]tkastet|[Mm]øtet|[Kk]urset|[Nn]otatet|[Rr]apporten|[Tt]abellen|[Ff]iguren|[Ll]ista|[Ll]isten|[Nn]ummeret|[Oo]rdningen|[Oo]rdninga|[Tt]emaet|[Ss]pørsmålet|[Ss]varet|[Pp]apirene|[Pp]apira|[Vv]edlegget|[Bb]ordet|[Gg]ruppa|[Gg]ruppen|[Aa]vtalen|[Aa]vtala)(?!\p{L})(?!\s(?:om|for|med|i|av|som|til|fra|frå|på|mellom|«|"|\d|\p{Lu}))/u;
/** A sak may introduce itself. */
const INTRODUCES_ITSELF = /^sak(?:en|a) (?:gjelder|gjeld|handler om|handlar om|dreier seg om)(?!\p{L})/iu;
/** «Et eksempel fra det første området er …», «Et tiltak er …», «En av de satsingene …»: one of something told before. */
const ONE_OF =
  /^(?:et|eit|en|ein)\s(?:annet|anna|annen|annan|eksempel|døme|tiltak|forslag|tredje)(?!\p{L})|^(?:et|eit|en|ein|ett|én|éin) av (?:de|dei)(?!\p{L})/iu;
/** «I 2024 var det også møte …»: beside something told before. */
const BESIDE = /^(?!det\s)(?:[\p{L}\d]+\s){1,5}(?:også|òg)(?!\p{L})/iu;

/**
 * True when the first sentence of a text has a word for something that is not in it, so that it cannot be said to someone who has
 * heard nothing else. Stricter than `pointsBack`; for what opens a brief and is said aloud.
 */
export function leansBack(text: string): boolean {
  const [first = text] = text.split(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/u);
  const quoteless = first.replace(/«[^»]*»/gu, '«»');
  if (INTRODUCES_ITSELF.test(quoteless)) return false;
  return [LINKS_BACK, THERE, OBJECT, PREDICATE, NUMBERED, SUBJECT, UNNAMED, ONE_OF, BESIDE].some((pattern) => pattern.test(quoteless));
}
