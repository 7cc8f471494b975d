/** Words that say how surely or how strongly. Each line is one, in its forms. */
const MODALS = `
skal skulle
må måtte
bør burde
kan kunne
vil ville
`;
const CONDITIONS = `
dersom hvis viss
forutsatt forutsetning forutsetningen føresetnad føresett
forbehold atterhald
såfremt såframt
subsidiært
`;
/** Words whose opposite fits as well in the sentence. */
const OPPOSITES = `
øke øker økte økt økes økning økningen auke aukar auka auking
redusere reduserer reduserte redusert reduseres reduksjon reduksjonen senke senker senket senkes minke minker kutte kutter kuttet kuttes nedgang
heve hever hevet heves styrke styrker styrket styrkes styrking styrkast
svekke svekker svekket svekkes svekking
bygge bygger bygget bygges bygd utbygging utbygge bygging
rive river revet rives riving
åpne åpner åpnet åpnes opne opnar opna åpning
stenge stenger stengte stengt stenges stenging lukke lukkes lukket
starte starter startet startes begynne begynner begynte igangsette igangsettes igangsatt
stoppe stopper stoppet stoppes stanse stanser stanset stanses avslutte avsluttes avsluttet
innføre innfører innførte innført innføres innføring
fjerne fjerner fjernet fjernes avvikle avvikler avviklet avvikles avvikling
utvide utvider utvidet utvides utviding
begrense begrenser begrenset begrenses avgrense avgrensa begrensning
tillate tillater tillot tillatt tillates
forby forbyr forbød forbudt forbys forbud forbudet
enig enige einig einige
uenig uenige ueinig ueinige
positiv positive positivt
negativ negative negativt
høyere høgare
lavere lågare
større størst største
mindre minst minste
flere fleire flest
færre færrest
bedre best
dårligere dårligst verre verst
før
etter
første
siste sist
alle samtlige
noen nokre enkelte
ingen
begge
hver kvar
bare kun berre utelukkende
alltid
aldri
ofte
sjelden sjeldan
tidligere tidlegare
senere seinere seinare
nord nordlig nordlige
sør sørlig sørlige
øst østlig østlige
vest vestlig vestlige
vekst vokse vokser vokste
frivillig frivillige
obligatorisk obligatoriske pålagt
midlertidig midlertidige foreløpig foreløpige førebels
permanent permanente varig varige endelig endelige
gjennomført ferdig fullført avsluttet
halvparten
dobbelt dobles doblet
tredjedel
`;

const WORDS: ReadonlySet<string> = new Set(`${OPPOSITES}\n${CONDITIONS}\n${MODALS}`.trim().split(/\s+/u));

/** A word that turns the meaning when it stands in another's place. */
export function isWeighty(lower: string): boolean {
  return WORDS.has(lower);
}
