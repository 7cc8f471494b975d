/**
 * Nynorsk words whose stem differs from the bokmål word, `nynorsk/bokmål`, so that a question in one form of Norwegian finds
 * text in the other. Endings that the stemmer takes away need no pair (kommunar/kommuner).
 * WORDS are replaced as they stand; STEMS are stemmed on both sides, so that every inflection follows.
 */
const WORDS =
  'ikkje/ikke kva/hva kven/hvem kvar/hver kvart/hvert korleis/hvordan kvifor/hvorfor kor/hvor frå/fra eg/jeg ho/hun me/vi dei/de noko/noe nokon/noen nokre/noen ein/en eit/et ' +
  'vere/være vore/vært er/er vart/ble vert/blir verte/bli blei/ble blitt/blitt medan/mens berre/bare no/nå enno/ennå difor/derfor elles/ellers meir/mer mykje/mye utan/uten ' +
  'innan/innen sidan/siden sjølv/selv sjølve/selve anten/enten korkje/verken hjå/hos deira/deres hennar/hennes vidare/videre ' +
  'gjer/gjør gjere/gjøre fekk/fikk annan/annen anna/annet heile/hele heil/hel heilt/helt ' +
  'leiar/leder leiaren/lederen leiarar/ledere leiarane/lederne leiinga/ledelsen leiing/ledelse nestleiar/nestleder nestleiaren/nestlederen ' +
  'høgd/høyde høg/høy høgt/høyt høge/høye høgare/høyere høgast/høyest låg/lav lågt/lavt låge/lave lågare/lavere ' +
  'fleire/flere flest/flest færre/færre største/største veke/uke veker/uker veka/uka vekene/ukene ' +
  'år/år åra/årene dag/dag dagar/dager dagane/dagene møte/møte møta/møtene sak/sak saker/saker sakene/sakene ' +
  'mogleg/mulig moglege/mulige mogelegheit/mulighet moglegheit/mulighet moglegheiter/muligheter moglegheitene/mulighetene ' +
  'vedteke/vedtatt vedtok/vedtok vedtek/vedtar vedta/vedta vedtekne/vedtatte teke/tatt tek/tar tok/tok ta/ta gjeve/gitt gjev/gir gje/gi gav/ga gjeld/gjelder galdt/gjaldt ' +
  'gjennomføre/gjennomføre føreslår/foreslår føreslått/foreslått føreslå/foreslå føreslo/foreslo føreslegen/foreslått foreslege/foreslått føreslegne/foreslåtte føreslege/foreslått ' +
  'kjem/kommer kome/komme kom/kom komen/kommet seier/sier seie/si sagt/sagt sa/sa veit/vet vite/vite visste/visste såg/så ser/ser sett/sett stod/sto ' +
  'står/står lèt/lar late/la går/går gjekk/gikk gått/gått heiter/heter heite/hete skriv/skriver skreiv/skrev skrive/skrevet les/leser vel/velger valde/valgte valt/valgt vald/valgt valde/valgte ' +
  'eige/eget eigne/egne eigen/egen eigar/eier eigarar/eiere eigarane/eierne eig/eier eigedom/eiendom eigedomar/eiendommer eigedommar/eiendommer ' +
  'naudsynt/nødvendig naudsynte/nødvendige særleg/særlig særlege/særlige offentleg/offentlig offentlege/offentlige endeleg/endelig endelege/endelige årleg/årlig årlege/årlige ' +
  'lovleg/lovlig kyrkje/kirke kyrkja/kirken kyrkjer/kirker borgar/borger borgarar/borgere innbyggjar/innbygger innbyggjarar/innbyggere innbyggjarane/innbyggerne ' +
  'utgreiing/utredning utgreiinga/utredningen utgreiingar/utredninger semje/enighet samrøystes/enstemmig einstemmig/enstemmig einig/enig einige/enige usemje/uenighet røyst/stemme røyster/stemmer røysta/stemte ' +
  'skipa/stiftet tilråding/innstilling tilrådinga/innstillingen tilrådingar/innstillinger ' +
  'fyrste/første fyrst/først fem/fem sju/sju tjue/tjue to/to tre/tre ' +
  'born/barn barna/barna menneskje/menneske menneskja/menneskene nasjonal/nasjonal språk/språk mål/mål';
const STEMS =
  'auke/øke auking/økning skule/skole heim/hjem veg/vei arbeid/arbeid høyring/høring høyre/høre vedtaking/vedtagelse ' +
  'framlegg/forslag einskild/enkelt tenad/tjeneste teneste/tjeneste tilhøve/forhold kjelde/kilde røynsle/erfaring utfordring/utfordring løyving/bevilgning løyve/tillatelse ' +
  'kostnad/kostnad verksemd/virksomhet verknad/virkning omsyn/hensyn sjukehus/sykehus sjuk/syk sjukdom/sykdom sjukeheim/sykehjem barnehage/barnehage ' +
  'verd/verden rekneskap/regnskap rekne/regne næring/næring byggje/bygge leggje/legge liggje/ligge følgje/følge utvikle/utvikle utval/utvalg val/valg ' +
  'mengd/mengde framtid/fremtid framover/fremover framdrift/fremdrift fremje/fremme sikre/sikre trygg/trygg tryggleik/trygghet ' +
  'einskap/enhet eining/enhet samarbeid/samarbeid samferdsel/samferdsel samfunn/samfunn venleg/vennlig moglegheit/mulighet verdiskaping/verdiskaping ' +
  'næringsliv/næringsliv kollektivtrafikk/kollektivtrafikk berekraft/bærekraft berekraftig/bærekraftig miljøvenleg/miljøvennlig ' +
  'medlem/medlem medverknad/medvirkning samhandling/samhandling fråsegn/uttalelse merknad/merknad møtebok/møteprotokoll innkalling/innkalling ' +
  'spørsmål/spørsmål svar/svar drøfting/drøfting drøfte/drøfte vurdering/vurdering vilkår/vilkår krav/krav bustad/bolig bustadbygging/boligbygging ' +
  'ungdom/ungdom eldre/eldre utdanning/utdanning opplæring/opplæring lærar/lærer elev/elev tilsett/ansatt tilsette/ansatte tilsetjing/ansettelse ' +
  'vatn/vann sjø/sjø straum/strøm kraft/kraft gjenvinning/gjenvinning skape/skape styrkje/styrke styrking/styrking auka/økt løysing/løsning løyse/løse føremål/formål føresetnad/forutsetning ' +
  'førebu/forberede førebuing/forberedelse førehand/forhånd forvalting/forvaltning minke/minke redusere/redusere gjennomgang/gjennomgang opphald/opphold innhald/innhold ' +
  'innhalde/inneholde halde/holde avtale/avtale deltaking/deltakelse deltakar/deltaker dyr/dyr hausten/høsten haust/høst vår/vår søknad/søknad dokument/dokument tid/tid tidleg/tidlig ' +
  'tiltak/tiltak røyndom/virkelighet rapportere/rapportere handsame/behandle handsaming/behandling sakshandsaming/saksbehandling sakshandsamar/saksbehandler handsamar/behandler vedkomande/vedkommende avgjerd/avgjørelse avgjere/avgjøre ' +
  'kunnskap/kunnskap forsking/forskning tyding/betydning tydeleg/tydelig endring/endring omlag/omtrent leige/leie';

export type NynorskPairs = { readonly words: ReadonlyMap<string, string>; readonly stems: ReadonlyMap<string, string> };

/** The pairs ready for look-up, nynorsk → bokmål; `stem` is the analyser's own, so that both sides end where the analyser ends. */
export function nynorskPairs(stem: (word: string) => string): NynorskPairs {
  const words = new Map(pairs(WORDS));
  const stems = new Map(pairs(STEMS).map(([nynorsk, bokmaal]): [string, string] => [stem(nynorsk), stem(bokmaal)]));
  return { words, stems };
}

function pairs(list: string): [string, string][] {
  return list
    .split(' ')
    .map((pair): [string, string] => {
      const [nynorsk = '', bokmaal = ''] = pair.split('/');
      return [nynorsk, bokmaal];
    })
    .filter(([nynorsk, bokmaal]) => nynorsk !== bokmaal);
}
