import { NEGATIONS } from '#domain/meaning-words.ts';

/** Says that a thing holds on a condition, in part, so far, or by someone's wish or proposal. */
const LIMITERS = words(`
dersom hvis viss når såfremt forutsatt forutsetning forutsetningen føresett forbehold atterhald betinget subsidiært mindre lenge
resterende øvrige enkelte noen noe nokre visse delvis dels generelt generell generelle foreløpig foreløpige førebels hovedsak hovedsakelig
grad prinsippet utgangspunktet langt unntak unntatt bortsett utenom kanskje trolig sannsynligvis mulig mulige muligens eventuelt eventuelle
angivelig ifølge foreslått planlagt planlegges ønske vurderes anslag anslått anslagsvis estimert omtrent cirka ca nesten knapt inntil minst maksimalt bare kun
tidligst senest midlertidig midlertidige prøveordning endring endringer justering justeringer tillegg vilkår merknader men selv likevel tross skjønt
`);
/** What it governs is someone's word, wish or plan. */
const ATTRIBUTING = words(`
sier sa seier mener mente meiner skriver skrev opplyser opplyste hevder hevdet påpeker påpekte understreker understreket uttaler uttalte
forteller fortalte tror trodde trur håper håpet ønsker ønsket ber ba bad krever krevde foreslår foreslo foreslås anbefaler anbefalte
tilrår innstiller innstilte lover lovet varsler varslet vurderer vurderte planlegger frykter avviser avviste benekter antar
`);
const PROPOSAL = /(?:forslag|utkast|innstilling|framlegg)(?:et|en|a|ene|er)?$/u;
/** Makes a sentence say more the shorter it is: «ikke i 2023», «alle i Follo», «størst i landet». */
const TURNING = words(`
alle samtlige hver hvert ingen bare kun utelukkende eneste alltid begge første siste mest minst flest færrest
størst største best beste eldst eldste nyest nyeste høyest høyeste lavest laveste hele enten både hverken uansett
`);
/** Opens a clause that another governs. */
const SUBORDINATORS = words('at som om å dersom hvis når fordi siden der hvor hvorvidt ettersom mens slik før etter inntil ifølge');

/** May not be left out with what it stands in: a negation, a condition, a reservation. */
export function isLimiting(lower: string): boolean {
  return LIMITERS.has(lower) || NEGATIONS.has(lower) || ATTRIBUTING.has(lower) || PROPOSAL.test(lower);
}

/** What holds for the words beside it too when a clause goes on with «og» or «mens». */
const CONDITIONS = words(
  `dersom hvis viss når såfremt forutsatt forutsetning forutsetningen forbehold betinget mindre men unntak unntatt ifølge`,
);

/** «Fjorden er død, og staten svikter, sier ordføreren»: at the end it governs all before it. */
const SAYING = words(
  'sier sa seier mener mente meiner skriver skrev opplyser opplyste hevder hevdet påpeker uttaler uttalte forteller fortalte tror trur',
);

/** May not be left out with the main clause it stands in. */
export function isCondition(lower: string): boolean {
  return CONDITIONS.has(lower) || NEGATIONS.has(lower) || SAYING.has(lower);
}

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}

/** True when words about it may not be left out, because the sentence then would say more than its source. */
export function isTurning(lower: string): boolean {
  return TURNING.has(lower) || (NEGATIONS.has(lower) && lower !== 'mot' && lower !== 'ei');
}

export function isAttributing(lower: string): boolean {
  return ATTRIBUTING.has(lower);
}

export function isSubordinator(lower: string): boolean {
  return SUBORDINATORS.has(lower);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
