/** Function words: they hold sentences together and say nothing of what a passage is about. Lower case, unstemmed. */
const BOKMAAL =
  'og i å på av til for med om som at det den de en et ei er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må måtte bør burde ' +
  'ikke også men eller så når da der her hvor hva hvem hvilken hvilket hvilke hvordan hvorfor fra ved mot mellom under over etter før siden gjennom uten innen ' +
  'inn ut opp ned hos jeg du han hun vi dere meg deg seg ham henne oss dem man min mitt mine din ditt dine sin sitt sine hans hennes vår vårt våre deres dens dets ' +
  'dette denne disse slik slike sånn alle alt all noe noen ingen intet hver hvert enn hvis dersom fordi mens selv samt både enten verken kun bare nå ennå enda ' +
  'jo vel altså derfor likevel imidlertid dermed blant ellers ikkje eg bli blei ja nei én ett får fikk få gjør gjøre gjorde gjort mer mest mye mange ' +
  'allerede omkring rundt langs bak foran utenfor innenfor hvorav hvorvidt hvert annen annet andre ' +
  'osv dvs jf jfr mv mm mfl pga ift iht mht ifm ca evt etc inkl ekskl hhv vha';
const NYNORSK =
  'ikkje eg ho dei me dykk dykkar hjå frå dette desse denne vere vore vart vert verte blei blitt skal skulle ville vil kva kven kvar korleis kvifor når kor kva kvart ' +
  'noko nokon nokre inga inkje einkvan saman mellom utan innan sidan gjennom ein eit ei å vår vårt våre si sitt sine deira hennar hans sjølv sjølve både anten korkje berre no enno ' +
  'difor likevel såleis elles meir mest mykje mange gjer gjere gjorde gjort fekk får få om òg og men eller dersom medan slik slike enn ved kan kunne må måtte bør burde har hadde hatt ha annan anna andre kvarandre omkring';
const ENGLISH =
  'the a an and or of in on at by to from with for as is are was were be been being has have had do does did will would shall should can could may might must not ' +
  'this that these those it its he she they we you i his her their our your my me him them us who whom whose which what when where why how than then there here ' +
  'into onto over under about between through also but if so such no nor only own same too very just both each any all some';

const STOP_WORDS: ReadonlySet<string> = new Set(`${BOKMAAL} ${NYNORSK} ${ENGLISH}`.split(' '));

/** True for a function word of bokmål, nynorsk or English. The analyser leaves these words unstemmed, so a term can be asked about. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
