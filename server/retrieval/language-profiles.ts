/** Function words of a language, lower case, and spellings that only it has among those here. */
export type LanguageProfile = { readonly words: ReadonlySet<string>; readonly spelling: RegExp };

function profile(list: string, spelling: RegExp): LanguageProfile {
  return { words: new Set(list.split(' ')), spelling };
}

/** Nothing is spelt so. */
const NONE = /(?!)/u;

/** Own lists, made of the words that are frequent in short questions and tell languages apart. */
export const LANGUAGE_PROFILES = {
  /** What bokmål and nynorsk share, with the Danish and Swedish words that are not also another language's. */
  scandinavian: profile(
    'og i på til som det er av for å at med om har var kan skal vil når nå under over etter mellom alle skulle ville kunne denne dette sin sitt den de en et om ved mot ' +
      'hur vad vem vilka vilken vilket och är att inte från för när varför hvad hvilke hvornår hvordan hvorfor af ikke mig der nye finns blev blant hos dag år mange per oss kommer sine si vis samt eller men seg sitt',
    /[æøå]|sjon|^sk[jy]|^kj|lig(?:e|het)?$|skap(?:et|en)?$|tiltak|føring|(?:regionen|kommune|rådet|fjorden|styret)$/u,
  ),
  nb: profile(
    'hva hvem hvor hvilken hvilket hvilke hvordan hvorfor ikke jeg en et fra være noen noe ble blir mer selv bare mye hun gjennom uten dere deres flere hvis disse gjør sier heter fikk nå ' +
      'også samme hver hvert siden gi finnes fortell',
    /(?:ene|lige|lig|heten|heter|hetene)$/u,
  ),
  nn: profile(
    'kva kven kvar kvart korleis kvifor kor ikkje eg ein eit ei frå vere nokon noko nokre vart vert verte kjem meir sjølv berre mykje ho dei dykk dykkar deira utan fleire dersom desse me gjer heiter ' +
      'fekk no òg vore hjå medan saman anna sidan gjev finst fortel einkvan seinast fyrst gjeld vedteke vedtekne føreslått leiar',
    /(?:\p{L}{3}(?<!b)ane|\p{L}{3}aste|leg|lege|legare|heita|heiter)$|øyr|^leia|^skule|^høg|^auk|^heim|^veg|^føre/u,
  ),
  en: profile(
    'the of is are was were what which who whom whose when where why how many much did does do and to this that these those with from by about have has been will would should it its their they there be on an a at or not can any ' +
      'please tell me show list give find between during',
    /(?:tion|tions|ing|ity|ies|ship|ought|ment|ments)$|^wh|^th/u,
  ),
} as const satisfies Readonly<Record<string, LanguageProfile>>;

/** Languages that are asked in but not answered, those of Norway's larger groups of newcomers and neighbours among them. */
export const FOREIGN_PROFILES: readonly LanguageProfile[] = [
  // German
  profile(
    'der die das den dem des ein eine einen einer und ist sind war waren was wer wie wo wann warum welche welcher welches mit von zu zum zur für auf im nicht auch über haben hat wird werden wurde wurden gibt es viele alle kommen sich bei nach sagt',
    /ß|sch|[äöü].*ung$|keit$|lich/u,
  ),
  // French
  profile(
    'le la les un une des du de et est sont était quel quelle quels quelles qui que quoi où quand comment pourquoi combien dans pour sur avec par pas plus ce cette ces il elle ils elles au aux a été y a-t-il d l',
    /[çœêàùî]|^(?:d|l|qu)'|eux$|tion$/u,
  ),
  // Spanish
  profile(
    'el la los las un una de del y es son fue qué que quién quien quiénes cuándo cuando cuántos cuántas cuántos dónde donde cómo como por para con en se su sus al cuál cuáles hay está están sobre',
    /ñ|[áíóú]|ción$|dad$/u,
  ),
  // Italian
  profile(
    'il lo gli la le un una di del della dei delle e è sono chi che cosa quando dove come perché quanti quante quale quali con per nel nella sul sono stato da',
    /zione$|ità$|[àèìòù]/u,
  ),
  // Portuguese
  profile(
    'o os as um uma de do da dos das e é são foi quem quando onde como quantos quantas qual quais que por para com no na em sobre porque',
    /ã|õ|ção$|ções$/u,
  ),
  // Dutch
  profile(
    'de het een en van is zijn was waren wat wie waar wanneer waarom hoe hoeveel welke welk met voor op aan bij niet ook door naar over worden werd heeft hebben er',
    /ij|sch|oo|aa|^ge.*d$|heid$/u,
  ),
  // Polish
  profile(
    'i w na z do się jest są był była było jak jakie jaki jaka kto co gdzie kiedy dlaczego ile czy nie od dla przez o po które który która ich to',
    /[ąęłńśźż]|cz|sz|rz/u,
  ),
  // Finnish
  profile(
    'ja on ovat oli mikä mitä mitkä kuka ketkä missä milloin miten miksi kuinka monta mihin ei se ne että kun ovatko onko',
    /ää|öö|yy|uu|ii|ssa$|ssä$|sta$|stä$|lla$|llä$|iset$/u,
  ),
  // Estonian
  profile('ja on mis kes kus millal kuidas miks kui palju mitu ei see need oli olid milline millised', /õ|ää|öö|üü/u),
  // Lithuanian and Latvian
  profile('ir yra kas kada kur kaip kodėl kiek koks kokie kokia buvo apie un ir kur kad kāpēc cik kādi kādas', /[ėįųūčšžēāīķļņģ]/u),
  // Icelandic and Faroese
  profile(
    'og er eru var voru hvað hver hvar hvenær hvernig hvers vegna sem að í á um við fyrir með frá til ekki það hvørji hvør nær hvussu',
    /[þð]|ý/u,
  ),
  // Northern Sámi
  profile('ja lea leat lei mii gii goas gos manne movt mat geat dat ii eai ahte ovdal', /[đŋŧčšžá]/u),
  // Turkish
  profile('ve bir bu ne kim nerede nasıl neden kaç hangi için ile mi mı değil var yok olan nedir midir mıdır kimdir', /[ığş]|ler$|lar$/u),
  // Somali
  profile('waa iyo maxaa maxay yaa goorma halkee sidee immisa ayaa oo ka ku la in uu ay waxa', /aa|^x|dh|uu/u),
  // Romanian
  profile('și este sunt ce cine unde când cum de câte câți care în la cu din pentru nu a fost sau', /[ășțâ]/u),
  // Vietnamese
  profile(
    'là gì ai ở khi nào như thế tại sao bao nhiêu của và các những có không được',
    /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđươ]/u,
  ),
  // Bosnian, Croatian and Serbian in Latin letters; Czech and Slovak
  profile(
    'i je su bio bila šta što ko tko gdje kada kako zašto koliko koji koje koja u na za sa od se kdo kde kdy jak proč kolik jsou který které',
    /[čćžšđřěů]/u,
  ),
  // Indonesian and Malay, Filipino, Swahili
  profile(
    'dan yang apa siapa kapan bagaimana mengapa berapa adalah dengan untuk ang mga ano sino kailan saan paano bakit ilan ng sa ni nini nani lini wapi vipi kwa ya',
    NONE,
  ),
];
