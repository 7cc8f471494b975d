/** The closed classes of words that give a question its shape: bokmål, nynorsk and a little English, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const AUXILIARIES = words(
  'er var ble blir blei vart vert verte blitt vorte vært vore har hadde ha skal skulle kan kunne vil ville må måtte bør burde får fikk fekk ' +
    'is are was were has have had did does do will would can could should',
);
/** After one of these comes a passive or perfect participle. */
export const BEFORE_PARTICIPLE = words(
  'er var ble blir blei vart vert verte blitt vorte vært vore har hadde ha skal skulle kan kunne vil ville må måtte bør burde is are was were been has have had',
);
export const PREPOSITIONS = words(
  'i på av til for fra frå med om mot ved under over etter før mellom gjennom uten utan innen innan innenfor innanfor hos rundt blant langs angående ' +
    'in on of to from with about at by during after before between within regarding',
);
export const SUBORDINATORS = words(
  'som at da når hvis dersom fordi mens medan der siden sidan etter før om å which that who when if because while since',
);
export const ARTICLES = words('en ei et ein eit den det de dei denne dette disse desse the a an this that these those');
export const PARTICLES = words('inn ut opp ned fram frem bort sammen saman tilbake attende');
export const ADVERBS = words(
  'ikke ikkje også òg nå no da då egentlig eigentleg eventuelt først fyrst sist senest seinast igjen att her der seg jo vel så allerede alt alltid aldri ' +
    'opprinnelig endelig endeleg offisielt formelt not also now then again first last really actually',
);
export const CONNECTIVES = words('og men så enn også and but');

/** Verbs of questions that the shape of the word does not give away. */
const FINITE = words(
  'sa sier seier sto står stod går gikk gjekk kom kommer kjem tok tar tek ga gir gjev fikk så ser vant tapte ledet leder leier leia skrev skriv skreiv ' +
    'lå ligger ligg bor bur heter heiter het mener meiner betyr tyder gjør gjer gjorde vedtok vedtar vedtek foreslo foreslår føreslo føreslår deltok deltar deltek ' +
    'finnes finst fantes fanst gjelder gjeld gjaldt galdt inngår inngikk handler handlar sendte sende stemte røysta la legger støtter støttar ønsker ønskjer foregår føregår ' +
    'leads led says said means mean happened joined proposed adopted decided',
);
const PARTICIPLES = words(
  'vedteke vedtekne vedtatte tatt teke gitt gjeve sagt lagt satt sett gjort sendt valgt vald valde nevnt nemnt stemt brukt skrevet skrive skrivne bygd planlagt handsama stifta etablert ' +
    'foreslått føreslått foreslåtte behandla drøfta adopted decided proposed founded established written sent',
);

/** True when a word by itself looks like a finite verb; nouns in -er and -et look so too, so use it only where a verb is due. */
export function looksFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || FINITE.has(lower) || /\p{L}{2}(?:te|de|er|ar|es|ås|ast|et)$/u.test(lower);
}

export function isSurelyFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || FINITE.has(lower);
}

/** True when a word looks like a participle or a passive in -s; use it only after an auxiliary. */
export function looksParticiple(lower: string): boolean {
  return PARTICIPLES.has(lower) || /\p{L}{2}(?:et|tt|dd|ert|[lmnrpksgvf]t|tes|des|res|les|nes|kes|tas|ås)$/u.test(lower);
}

/** True for a participle that no noun of this field looks like, whatever stands before it. */
export function isSurelyParticiple(lower: string): boolean {
  return (
    PARTICIPLES.has(lower) ||
    /(?:tatt|slått|stemt|sendt|valgt|lagt|holdt|behandlet|stiftet|etablert|opprettet|avsluttet|startet|besluttet|utarbeidet|drøftet|diskutert|publisert|fattet|gjennomført|godkjent|avvist|arrangert|finansiert|oppdatert|endret|ledet|undertegnet|signert)$/u.test(
      lower,
    )
  );
}

/** True when a word looks like an adjective before its noun: «tverrgående», «strategiske», «viktige». */
export function looksAdjective(lower: string): boolean {
  return /(?:ende|ande|ske|ige|ege|lige|lege|iske|ale|elle|nye|store|små|andre|ste|ede|erte|ative|ære)$/u.test(lower);
}
