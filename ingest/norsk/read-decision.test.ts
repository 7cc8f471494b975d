import { describe, expect, it } from 'vitest';
import { type HeadingRole, headingRole } from './heading-role.ts';
import { isMade, readDecision } from './read-decision.ts';

/** What is read | the role of the heading above | the sentence. These were looked at while the rules were written. */
const SEEN = `
decided here |  | Innstillingen ble enstemmig vedtatt.
decided here |  | Enstemmig vedtatt.
decided here |  | Dermed vedtatt.
decided here |  | Forslag til vedtak enstemmig vedtatt.
decided told |  | Et enstemmig fylkesutvalg vedtok:
decided told |  | Det ble besluttet at møtet flyttes til Moss.
decided here |  | Saksforslaget er vedtatt.
decided here |  | Vedtektsforslaget går gjennom.
decided here |  | Votering: Vedtatt
decided here |  | Konklusjon: Det akklameres.
decided here |  | Det vert vedteke å starte arbeidet.
decided told |  | Det vart vedteke å starte arbeidet.
decided here | vedtak | Det settes av 250 000 kroner til tiltaket.
decided told |  | Prosessen ble vedtatt i styremøte 7. desember 2023.
decided told |  | Alle kommunestyrene har vedtatt samarbeidsavtalen.
decided told |  | Kommunestyret vedtok i sak 20/13 å etablere ordningen.
decided told | vedtak | Kommunestyret vedtok i sak 20/13 å etablere ordningen.
decided told |  | Styret sluttet seg til høringsutkastet.
decided here | vedtak | Representantskapet slutter seg til strategien.
decided here |  | Det anses vedtatt.
decided told |  | Planen, som ble vedtatt i 2018, skal revideres.
decided told |  | Planen som vart vedteken i 2018 skal reviderast.
decided told |  | Prosessen er bestemt av styret.
decided told |  | Ble vedtatt med 67 mot 2 stemmer ved forrige generalforsamling.
decided here | votering | Vedtatt mot 3 stemmer.
decided here |  | Vedtak: Som innstillingen, enstemmig.
decided not told |  | Strategien ble ikke vedtatt.
decided not here |  | Saken ble ikke godkjent av styret.
decided if told |  | Hvis strategien blir vedtatt, starter arbeidet.
decided not told |  | Budsjettet skal vedtas i juni, og er ikke vedtatt.
decided if told |  | Når strategien er vedtatt, starter arbeidet.
decided if told |  | Handlingsprogrammet må være vedtatt før jul.
decided not told |  | Stormøtet vedtok ingenting.
decided not here |  | Forslaget ble ikke vedtatt.
decided not here |  | Dermed ble innstillingen ikke vedtatt.
decided if told |  | Forslaget må vedtas med to tredels flertall.
decided if told |  | Blir avtalen godkjent, kan arbeidet starte i mai.
decided if told |  | Etter at planen er vedtatt, kan tiltakene settes i gang.
decided if told |  | Ordføreren mener planen burde vært vedtatt i fjor.
decided not here |  | Saken ble ikke behandlet.
- |  | Vedtaket står ikkje i kjelda.
- |  | En innstilling er et forslag og ikke et vedtak.
- |  | Den som vil vite hva representantskapet bestemte, må slå opp i møteprotokollen.
- |  | Vedtektene er erstattet av en samarbeidsavtale.
- |  | Utkastet er laget i henhold til vedtatt prosess.
- |  | Det ble ikke votert over forslaget.
proposed here |  | Det foreslås at avtalen godkjennes.
proposed here | vedtak | Det foreslås at avtalen godkjennes.
proposed here |  | Kari Strand (A) fremmet følgende tilleggsforslag:
proposed here |  | På vegne av H og V fremmet Ola Dal følgende forslag:
proposed here |  | Styret foreslår at representantskapet slutter seg til planen.
proposed told |  | Det blei føreslått å utsetje saka.
proposed here | forslag | Saken utsettes.
proposed told |  | Hovedstyret la fram framlegg til nye vedtekter.
proposed here |  | Vi foreslår å stenge kiosken.
proposed here |  | Kommunedirektøren foreslår at det bevilges 500 000 kroner.
recommended here |  | Hovedstyret innstiller på forslag 2.
recommended told |  | Styret innstilte på at representantskapet slutter seg til føringene.
recommended here | innstilling | De nye føringene tilsluttes.
recommended here |  | Styret anbefaler representantskapet å slutte seg til planen.
recommended here |  | Utvalet rår til at søknaden blir avslått.
recommended not here |  | Administrasjonen tilrår ikke salg av bygget.
recommended not here |  | Sakkyndig frarår tiltaket.
rejected told |  | Søknaden ble avslått.
rejected told |  | Kommunestyret forkastet forslaget.
rejected here |  | Saken falt.
rejected here |  | Faller grunnet mindretall.
rejected here |  | [18.16] Faller
rejected here |  | Forslaget avvises.
rejected here |  | Søknaden imøtekommes ikke.
rejected here |  | Kommunestyret avslår søknaden.
rejected here |  | Endringsforslaget falt mot 3 stemmer.
rejected here |  | Forslaget fekk 12 røyster og fall.
rejected if told |  | Forslag 2 faller dersom forslag 1 går gjennom.
rejected here |  | Innstillingen ble forkastet.
withdrawn here |  | Forslaget ble trukket før votering.
withdrawn here |  | Utgår.
withdrawn here |  | Saken ble trukket fra saklisten.
withdrawn told |  | Ho trekte framlegget sitt.
withdrawn not here |  | Forslaget ble ikke trukket.
deferred here |  | Saken utsettes.
deferred here |  | Saken ble utsatt til møtet i mai.
deferred told |  | Kommunestyret vedtok å utsette saken.
deferred here |  | Behandlinga vart utsett.
deferred told | vedtak | Saken ble utsatt i møte 3. mai 2023.
referred here |  | Saken oversendes formannskapet.
referred here |  | Forslaget ble oversendt kommunedirektøren for utredning.
referred here |  | Saken sendes tilbake for ny behandling.
referred here |  | Saka vart returnert til administrasjonen.
referred not told |  | Utvalget oversendte ikke saken.
elected told |  | Styret valgte ny leder.
elected told |  | Nina Strand ble valgt til leder.
elected here |  | Som nytt medlem i styret velges Per Vik.
elected here |  | Valgt ved akklamasjon.
elected told |  | Formannskapet oppnevnte tre medlemmer til utvalget.
elected told |  | Til nestleiar vart Ola Dal attvald.
elected here |  | Kari Moe er valgt ved flertall.
elected if told |  | Det skal velges nytt styre.
noted here |  | Saken tas til orientering.
noted here |  | Representantskapet tar årsmeldingen til orientering.
noted told |  | Meldinga vart teken til vitande.
noted here | vedtak | Referatsakene tas til orientering.
noted told |  | Styret tok rapporten til etterretning.
- |  | Stemmer for: Kari, Ola og Nina
- |  | Møtet ble hevet kl. 20.
- |  | Det er 12 medlemmer i rådet.
- |  | Saksbehandler: Nina Strand
- |  | Hva ble vedtatt i sak 7/24?
- |  | Valget av metode er omtalt i kapittel 3.
- |  | Temperaturen falt i november.
- |  | Prisen faller når tilbudet øker.
- |  | Han trakk fram behovet for flere boliger.
decided here |  | Vedtatt av: Kari Nes, Ola Dal
decided here |  | Det anses som vedtatt.
`;

/** Written before the rules and kept apart from them. */
const KEPT = `
decided told |  | Kommunestyret vedtok budsjettet for 2027 mot fire stemmer.
decided told |  | Formannskapet godkjente protokollen fra forrige møte.
decided told |  | Fylkestinget gjorde samrøystes slikt vedtak:
decided here |  | Innstillinga vart vedteken mot to røyster.
decided here |  | Tilleggsforslaget fra Venstre ble vedtatt med 21 mot 18 stemmer.
decided here |  | Dermed ble alternativt forslag vedtatt.
decided here |  | Samrøystes vedteke.
decided here | vedtak | Kommunen kjøper tomta på Nes for inntil 4 millioner kroner.
decided here | vedtak | Hovedutvalet sluttar seg til framlegget frå kommunedirektøren.
decided told |  | Reglementet trer i kraft 1. januar, som vedtatt i sak 12/24.
decided told |  | Avtalen er godkjent av alle eierkommunene.
decided told |  | Planprogrammet vart fastsett i fjor haust.
decided told |  | Representantskapet ga sin tilslutning til tiltaksplanen.
decided here |  | Møteinnkallinga vart godkjend utan merknader.
decided here |  | Forslaget vant fram med ordførerens dobbeltstemme.
decided not told |  | Planen er ennå ikke vedtatt.
decided if told |  | Dersom planen vert vedteken, startar bygginga til våren.
decided if told |  | Saken skal vedtas av kommunestyret i september.
decided if told |  | Når budsjettet er vedtatt, lyses stillingen ut.
decided told |  | Etter at planen var vedtatt, ble det gjort endringer i kartet.
elected told |  | Arbeidsgruppen, som ble oppnevnt av styret i 2019, leverte sin rapport i vår.
- |  | Kommunen følger vedtatte retningslinjer.
- |  | Vedtaket kan påklages til Statsforvalteren.
- |  | Ble budsjettet vedtatt?
- |  | Rapporten sier ikke hva utvalget vedtok.
decided not told |  | Kommunestyret vedtok ikke forslaget fra Rødt.
decided not here |  | Ingen av forslagene ble vedtatt.
decided if told |  | Planen må godkjennes av departementet før den kan tas i bruk.
proposed told |  | Senterpartiet foreslo å bevare skolen på Vik.
proposed here |  | Anne Lie (H) fremmet følgende endringsforslag:
proposed here |  | Det vert føreslått at tilskotet blir auka.
proposed here |  | Utvalget legger fram forslag om ny forskrift.
proposed here | forslag | Skolen på Vik beholdes.
proposed here |  | Kommunedirektøren foreslår at kommunestyret vedtar planen.
proposed not told |  | Det ble ikke fremmet andre forslag.
proposed if told |  | Styret vil foreslå en ny modell til neste år.
recommended here |  | Formannskapet innstiller på at avtalen godkjennes.
recommended here |  | Administrasjonen anbefaler at søknaden avslås.
recommended here |  | Rådmannen rår til at planen vert vedteken.
recommended here | innstilling | Planen vedtas slik den foreligger.
recommended told |  | Utvalet tilrådde samrøystes framlegget.
recommended not told |  | Komiteen har ikke avgitt innstilling i saken.
recommended here | innstilling | Kommunestyret tar rapporten til orientering.
rejected here |  | Utsettelsesforslaget falt mot seks stemmer.
rejected here |  | Klagen tas ikke til følge.
rejected told |  | Søknaden om dispensasjon vart avslått.
rejected told |  | Kommunestyret forkastet innstillingen med 18 mot 17 stemmer.
rejected here |  | Forslaget fra Miljøpartiet ble nedstemt.
rejected here |  | Framlegget fall med ni mot fire røyster.
rejected here | votering | Falt.
rejected told |  | Formannskapet avslo søknaden i møte 3. mars.
rejected not told |  | Søknaden ble ikke avslått.
rejected here |  | Forslaget fikk ikke flertall.
withdrawn told |  | Kari Nes trakk forslaget sitt før voteringen.
withdrawn here |  | Forslaget ble trukket.
withdrawn here |  | Sak 14/26 utgår.
withdrawn here |  | Saka vart teken av sakslista.
withdrawn here |  | Framlegget vart trekt til fordel for fellesframlegget.
deferred here |  | Saken ble enstemmig vedtatt utsatt.
deferred here |  | Saka blir utsett til neste møte.
deferred told |  | Formannskapet vedtok å utsette behandlingen.
deferred here | vedtak | Saken utsettes.
deferred if told |  | Møtet kan bli utsatt dersom isen går.
referred here |  | Forslaget oversendes administrasjonen uten realitetsvotering.
referred here |  | Saka vart send attende til kommunedirektøren for ny vurdering.
referred here |  | Interpellasjonen ble oversendt hovedutvalget.
referred here | vedtak | Uttalelsen oversendes departementet som høringssvar.
elected told |  | Til møteleiar vart Per Dale vald.
elected here |  | Valgt ble Siri Moe og Jon Aas.
elected told |  | Styret konstituerte seg med Eva Lund som leder.
elected here |  | Som nytt varamedlem velges Tor Ås.
elected here |  | Gjenvalgt ved akklamasjon.
elected if told |  | Leder skal velges på neste årsmøte.
- |  | Kommunen har valgt en annen løsning enn naboene.
noted told |  | Årsrapporten ble tatt til orientering.
noted here |  | Kontrollutvalet tek meldinga til orientering.
noted here |  | Redegjørelsen tas til etterretning.
- |  | Etter lunsj var det omvisning på renseanlegget.
- |  | Styret drøftet saken.
- |  | Kommunene samarbeider om vann og avløp.
- |  | Statuttane gjeld frå 1. januar.
- |  | Det vart stilt spørsmål om økonomien i prosjektet.
- |  | Innstilling er ikke det samme som vedtak.
- |  | Flertallet støttet tanken om felles innkjøp.
`;

const ROLES: readonly HeadingRole[] = ['vedtak', 'innstilling', 'forslag', 'behandling', 'votering', 'other'];

function cases(table: string): { readonly read: string; readonly role: HeadingRole | null; readonly sentence: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [read = '', role = '', sentence = ''] = line.split(' | ').map((cell) => cell.trim());
      return { read, role: ROLES.find((one) => one === role) ?? null, sentence };
    });
}

function told(sentence: string, role: HeadingRole | null): string {
  const reading = readDecision(sentence, role);
  if (reading === null) return '-';
  const { act, negated, conditional, made } = reading;
  return [act, negated ? 'not' : '', conditional ? 'if' : '', made].filter((word) => word !== '').join(' ');
}

describe('a sentence of a decision', () => {
  it.each(cases(SEEN))('«$sentence» ($role) is $read', ({ read, role, sentence }) => expect(told(sentence, role)).toBe(read));
});

describe('a sentence of a decision that the rules were not made from', () => {
  it.each(cases(KEPT))('«$sentence» ($role) is $read', ({ read, role, sentence }) => expect(told(sentence, role)).toBe(read));
});

describe('a decision that has been made', () => {
  it.each([
    ['Strategien ble ikke vedtatt.', false],
    ['Saken ble ikke godkjent av styret.', false],
    ['Hvis strategien blir vedtatt, starter arbeidet.', false],
    ['Budsjettet skal vedtas i juni, og er ikke vedtatt.', false],
    ['Søknaden ble avslått.', true],
    ['Kommunestyret forkastet forslaget.', true],
    ['Styret valgte ny leder.', true],
    ['Prosessen er bestemt av styret.', true],
    ['Styret foreslår at planen vedtas.', false],
    ['Planen vedtas.', false],
    ['Enstemmig vedtatt.', true],
  ])('is told of by «%s»: %s', (sentence, made) => expect(isMade(readDecision(sentence))).toBe(made));

  it('needs its heading where an innstilling may say the same', () => {
    expect(isMade(readDecision('Planen vedtas.', 'vedtak'))).toBe(true);
    expect(isMade(readDecision('Planen vedtas.', 'innstilling'))).toBe(false);
    expect(isMade(readDecision('Vedtak: Planen vedtas.'))).toBe(true);
    expect(isMade(readDecision('Rådmannens innstilling: Planen vedtas.'))).toBe(false);
  });
});

describe('a heading', () => {
  it.each([
    ['Vedtak', 'vedtak'],
    ['VEDTAK:', 'vedtak'],
    ['3. Styrets vedtak', 'vedtak'],
    ['Vedtak i sak 10/24', 'vedtak'],
    ['Samrøystes vedtak', 'vedtak'],
    ['Kommunestyrets vedtak den 4. mai 2025', 'vedtak'],
    ['Innstilling', 'innstilling'],
    ['Innstilling fra styret:', 'innstilling'],
    ['Forslag til vedtak', 'innstilling'],
    ['Kommunedirektørens forslag til vedtak', 'innstilling'],
    ['Rådmannen sitt framlegg til vedtak', 'innstilling'],
    ['Formannskapets innstilling til kommunestyrevedtak', 'innstilling'],
    ['Tilråding', 'innstilling'],
    ['Endringsforslag fra Kari Strand (A)', 'forslag'],
    ['Alternativt forslag til vedtak', 'forslag'],
    ['Forslag 2 fra Ola Dal (H)', 'forslag'],
    ['Behandling og vedtak', 'behandling'],
    ['Handsaming', 'behandling'],
    ['Votering:', 'votering'],
    ['Bakgrunn for saken', 'other'],
    ['Økonomiske konsekvenser', 'other'],
    ['Oppfølging av vedtak', null],
    ['Tidligere vedtak', null],
    ['Nye vedtak i Stortinget og andre saker', null],
    ['Vedtektsendringer', null],
    ['SAKSFRAMLEGG', null],
    ['Klima og miljø', null],
  ])('«%s» opens %s', (heading, role) => expect(headingRole(heading)).toBe(role));
});
