/** Finite forms (bokmål and nynorsk) that are hardly anything but verbs, lower case; of those in -erer the ending tells. */
const PRESENT = words(`
er har skal må bør kan vil blir vert får gir gjev går tar tek trenger trengs krever kreves viser ligger står består gjelder betyr innebærer handler
sier mener ber foreslår foreslås tilrår anbefaler anbefales innstiller støtter støttes sikrer bidrar omfatter skjer kommer
finnes fins heter samarbeider deltar gjennomfører gjennomføres utvikles øker økes reduserer reduseres koster utgjør
inviterer tilbyr peker etablerer etableres legger legges holder holdes møtes dekker styrkes svekker bedrer vokser synker slutter
behandler behandles starter åpner åpnes vedtar vedtas vedtek beslutter besluttes godkjenner godkjennes avslår avvises velges sender sendes
bygges mangler bor vurderer vurderes planlegges setter settes føres forventer forventes ser gjør gjer kjem seier
meiner trur tror håper ivaretar utfordrer rydder slipper inngår mottar oversender oversendes tas gis brukes skaper skapes drives
leverer lages finansierer bevilger bevilges pålegger forplikter oppfordrer understreker påpeker uttrykker tilsluttes hevder skriver
`);
const PAST = words(`
var hadde skulle måtte burde kunne ville ble blei vart fikk fekk ga gav gikk gjekk tok lå sto stod besto gjaldt betydde innebar sa
foreslo bidro skjedde kom fantes deltok vokste sank steg vedtok avslo sendte planla gjorde mottok skrev drev påla overtok vant tapte fortsatte
`);
/** Verbs where they follow a subject, and as often nouns or adjectives: «i arbeidet», «styrets leder», «økte utslipp». */
const MAYBE_PRESENT = words(
  'følger leder bruker eier velger fører driver utvikler jobber planlegger bygger lager arbeider ønsker styrker svarer lover varsler opplyser',
);
const MAYBE_PAST = words(`
viste handlet fulgte mente ba ønsket tilrådde anbefalte innstilte støttet sikret omfattet ledet arbeidet gjennomførte utviklet økte kostet
utgjorde pekte la holdt møttes styrket svekket falt sluttet behandlet startet åpnet besluttet godkjente avviste valgte manglet bodde jobbet
satte førte forventet oversendte skapte leverte lagde bevilget understreket påpekte uttrykte svarte innkalte bygde brukte eide lovet varslet
`);
const MODALS = words('skal må bør kan vil skulle måtte burde kunne ville');

/** @param before the word before, lower case, and whether it opens the sentence; null when there is none */
export function isFiniteVerb(lower: string, before: { readonly lower: string; readonly opens: boolean } | null, after: string): boolean {
  if (PRESENT.has(lower) || PAST.has(lower) || /^\p{L}{3,}erer(?:es)?$/u.test(lower)) return true;
  if (!MAYBE_PRESENT.has(lower) && !isPast(lower)) return false;
  // «utvalget ledet av Hansen»
  return before !== null && after !== 'av' && endsSubject(before);
}

export function isPast(lower: string): boolean {
  return PAST.has(lower) || MAYBE_PAST.has(lower) || /^\p{L}{3,}erte$/u.test(lower);
}

export function isModal(lower: string): boolean {
  return MODALS.has(lower);
}

/** The definite form of a noun, a pronoun, a year; or a first word that is no adverb or adjective. */
function endsSubject({ lower, opens }: { readonly lower: string; readonly opens: boolean }): boolean {
  if (/^(?:vi|de|den|det|som|han|hun|ho|me|dei|jeg|eg|og)$/u.test(lower) || /\d$/u.test(lower)) return true;
  if (isFiniteVerb(lower, null, '') || isPast(lower)) return false;
  if (/^\p{L}{2,}(?:en|et|a|ene|ane)$/u.test(lower)) return true;
  return opens && !/(?:ig|isk|t|e|s)$/u.test(lower) && lower.length > 2;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
