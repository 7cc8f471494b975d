/**
 * Words a question may use for one another, in bokmål; a word may stand in several groups. General Norwegian and the words of
 * councils, written for this program. They are near, not equal: what a related word is worth is decided where it is used.
 */
const GROUPS =
  'begynne starte åpne innlede/slutte avslutte ende opphøre/grunnlegge etablere stifte opprette danne starte/dø omkomme avgå drepe/drepe myrde henrette/født fødsel fødes/' +
  'menneske person folk individ/mann kar/kvinne dame/barn unge/gutt jente/kone hustru ektefelle gift/mann ektemann ektefelle/sønn datter barn/foreldre mor far/' +
  'hete kalle navn betegne/kalle omtale betegne/si uttale fortelle svare opplyse mene forklare påpeke/mene tro synes anse/spørre lure/beskrive omtale skildre/' +
  'kjøpe anskaffe handle/selge salg omsette/koste pris beløp kostnad/betale utgift/tjene inntekt lønn/penger midler kroner/tilskudd støtte bevilgning midler/avgift skatt gebyr/budsjett økonomi ramme/' +
  'bo bosette bosatt innbygger/innbygger befolkning folketall/ligge befinne plassere/reise dra fare/flytte flytting/komme ankomme/forlate dra/bygge oppføre konstruere/rive fjerne/' +
  'lage produsere skape framstille/bruke anvende benytte/gi levere tildele/få motta/hindre stoppe forhindre/øke stige vokse vekst/minke synke falle redusere nedgang/endre forandre omgjøre/' +
  'vinne seier seire slå/tape tap/score mål scoring/lag klubb/kamp oppgjør/trene trener/plass nummer/' +
  'viktig sentral vesentlig/stor betydelig omfattende/liten små/ny fersk/gammel alder/rask hurtig fort/sist forrige/først opprinnelig/vanlig alminnelig utbredt/forskjellig ulik variere/' +
  'del andel prosent/antall tall mange/sum total samlet/halv halvpart/' +
  'årsak grunn skyldes/følge konsekvens resultat virkning/mål formål hensikt/mål målsetting ambisjon/plan strategi/oppgave ansvar rolle/utfordring problem/mulighet sjanse/krav vilkår/' +
  'leder direktør sjef formann/leder styreleder/sjef direktør/statsråd minister/statsminister regjeringssjef/konge monark dronning/ordfører borgermester/representant medlem/' +
  'ansatt medarbeider/bedrift selskap firma foretak virksomhet/fabrikk verk anlegg/organisasjon forening forbund/avdeling enhet/' +
  'regjering departement/stortinget nasjonalforsamling parlament/valg stemme velge/parti/lov regel bestemmelse/forby forbud/tillate tillatelse lov/dom dømme domstol rett/straffe straff fengsel bot/tiltale siktet mistenkt/politi etterforske/' +
  'krig konflikt strid/angrep angripe/slag kamp/hær styrke soldat/ulykke hendelse/skade skadd/brann brenne/' +
  'syk sykdom/lege sykehus/behandle behandling/skole utdanning undervisning/student elev/universitet høyskole/forske forskning studie/bok roman/skrive forfatter/film serie/spille rolle/musikk låt sang album/' +
  'vedta bestemme beslutte vedtak beslutning/vedta godkjenne tilslutte/foreslå forslag anbefale tilrå innstille/innstilling innstille innstilte forslag tilrådning/behandle drøfte diskutere/høring innspill uttalelse høringssvar/uttalelse innspill/' +
  'møte samling konferanse/stormøte storsamling/referat protokoll/sak saksframlegg/utvalg komité/arbeidsgruppe faggruppe/representantskap samarbeidsråd/styre styret/organ råd/' +
  'kommune by/region område/fylke fylkeskommune/samarbeid samarbeide partnerskap/medlem deltaker/delta deltakelse/utrede utredning rapport analyse/frist dato/gjelde vare/' +
  'innsatsområde satsingsområde hovedområde/satsing prioritering/prioritere vektlegge/tiltak prosjekt aktivitet/visjon framtidsbilde/verdi prinsipp/' +
  'transport samferdsel mobilitet kollektivtrafikk/jernbane tog bane/vei veg/buss trikk/fly flyplass lufthavn/båt skip ferge/bil kjøretøy/sykkel sykle/' +
  'klima miljø/utslipp klimagass/natur naturmangfold/energi kraft strøm/kraftverk kraftstasjon/bærekraftig grønn/gjenbruk sirkulær/vann vassdrag/fjord sjø/avfall søppel/' +
  'næring næringsliv/arbeid jobb/arbeidsplass jobb/kompetanse kunnskap/bolig hus bustad/areal arealbruk/' +
  'vise framgå/heve løfte/hjelpe bistå/ønske ville/kreve kreve/håpe ønske/forsøke prøve/klare greie/fortsette/skje hende foregå/møte treffe/like/eie eier eigar/kontrollere/finne oppdage/oppdage påvise avdekke/kjent berømt/populær/' +
  'nord nordlig/sør sørlig/øst østlig/vest vestlig/hovedstad/land nasjon stat/verden global internasjonal/europeisk europa/norsk norge/svensk sverige/dansk danmark/engelsk england britisk/tysk tyskland/fransk frankrike/amerikansk usa/russisk russland/kinesisk kina/italiensk italia/spansk spania';

/** The groups as analysed terms. */
export function synonymGroups(termOf: (word: string) => string): readonly (readonly string[])[] {
  return GROUPS.split('/')
    .map((group) => [...new Set(group.split(' ').map(termOf))])
    .filter((group) => group.length > 1);
}
