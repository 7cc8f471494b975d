/**
 * Verbs whose forms no stemmer brings together: base form, then its other forms (bokmål and nynorsk).
 * The same forms with a prefix («foreslått», «vedtok», «utgått») follow their verb.
 */
const VERBS = `
slå slår slo slått slås slåtte slåtter
gå går gikk gjekk gått gåtte gås
stå står stod sto stått ståande stående
få får fikk fekk fått fås
ta tar tek tok tatt teke tatte tas takast teken tekne
gi gir gjev gav ga gitt gjeve gitte gis gjevast gjeven
se ser så sett sees ses sjå såg sedd
si sier seier sa sagt sies seiast
gjøre gjør gjer gjorde gjort gjøres gjorte gjere gjerast
være er var vært vore vere
bli blir blei ble blitt vart vert blitte
legge legger la lagt legges lagte legg leggje leggast lagde
sette setter satte satt settes sett setje set settast
velge velger valgte valgt velges vel valde vald valt velje veljast
bringe bringer brakte brakt bringes bragt
drive driver drev drevet drives drevne driv dreiv
skrive skriver skrev skrevet skrives skrevne skriv skreiv
tre trer trådte trådt tred trødde
komme kommer kom kommet kommes kjem kome komen
finne finner fant funnet finnes funne fann finn
binde binder bandt bundet bindes bundne bind batt bunde
vinne vinner vant vunnet vinnes vunne
holde holder holdt holdes holdte held heldt halde halden
by byr bød budt bydes baud bode
skyte skyter skjøt skutt skytes skaut skote
bryte bryter brøt brutt brytes brutte braut brote
nyte nyter nøt nytt nytes naut note
trekke trekker trakk trukket trekkes trukne trekk trekte trekt
treffe treffer traff truffet treffes trefte treft
hjelpe hjelper hjalp hjulpet hjelpes hjelpte hjelpt
synke synker sank sunket sokk sokke
stige stiger steg steget stig steig
gripe griper grep grepet gripes grip greip
bære bærer bar båret bæres bårne ber bore bere
skjære skjærer skar skåret skjæres
dra drar drog dro dratt dras dreg drege
lese leser leste lest leses les las
løpe løper løp løpt løpes
sitte sitter satt sittet sit sat sete
ligge ligger lå ligget ligg låg lege
be ber bad ba bedt bedd bes bede
møte møter møtte møtt møtes møtast
spørre spør spurte spurt spørres spurde
selge selger solgte solgt selges sel selde seld
telle teller talte talt telles tel talde
fortelle forteller fortalte fortalt
vite vet visste visst veit
skape skaper skapte skapt skapes skapast
nå når nådde nådd nås nåtte
bo bor bodde bodd bur budde budd
stemme stemmer stemte stemt stemmes røyste røysta røyst
øke øker økte økt økes auke auka aukar
kreve krever krevde krevd kreves kravde kravd
gjelde gjelder gjaldt gjeldt gjeld galdt
henge henger hang hengt
følge følger fulgte fulgt følges følgde følgt fylgje
nevne nevner nevnte nevnt nevnes nemne nemnt
eie eier eide eid eies
dele deler delte delt deles
lede leder ledet ledes leie leier leia
`;

/** Prefixes that make a new verb of one of these; the longer first where one begins with another. */
const PREFIXES =
  'fore|for|an|be|ved|god|over|under|til|inn|ut|opprett|opp|av|på|om|med|mot|etter|fram|frem|gjennom|iverk|fast|ned|sammen|saman|tilbake|unn|del|stad|bort|bi|iakt|gjen|att|fra|frå|hen|vedlike';

/** Forms shorter than this are too easily other words («så», «la»). */
const SHORTEST_ALONE = 3;

/** The base form of a strong or irregular verb, with its prefix; null when the word is not a form of one. */
export function createStrongVerbs(): (word: string) => string | null {
  const bases = new Map<string, string>();
  for (const line of VERBS.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of [base, ...forms]) if (!bases.has(form)) bases.set(form, base);
  }
  const prefixed = new RegExp(`^(${PREFIXES})(.{2,})$`, 'u');
  return (word) => {
    const alone = word.length >= SHORTEST_ALONE ? bases.get(word) : undefined;
    if (alone !== undefined) return alone;
    const match = prefixed.exec(word);
    const base = bases.get(match?.[2] ?? '');
    return match === null || base === undefined ? null : `${match[1] ?? ''}${base}`;
  };
}
