import { describe, expect, it } from 'vitest';
import { citeRange, type Citation } from '#domain/citation.ts';
import type { Checksum } from '#domain/ids.ts';
import { createNorwegianAnalyser } from '../../../../ingest/norsk/norwegian-analyser.ts';
import { samplePassage } from '../../../../evals/testing/people/sample-passage.ts';
import type { Verification } from './verification.ts';
import { createEditVerifier } from './verify-edited.ts';

const OTHER = 'f'.repeat(64) as Checksum;
const verifyEdited = createEditVerifier(createNorwegianAnalyser());

const VEDTAK =
  'Representantskapet vedtok strategiske føringer for 2025–2028 den 29. august 2024. Styret innstiller på at budsjettet økes med 12 millioner kroner. Forslaget om å stenge Oslofjorden for fiske ble ikke vedtatt.';
const TALL =
  'Osloregionen har 65 kommuner og 2 fylkeskommuner som medlemmer. Utslippene skal reduseres med 40 prosent innen 2030, mens trafikken kan øke med 20 prosent. Over 2,3 millioner innbyggere bor i regionen.';
const STANDPUNKT =
  'Styret støtter forslaget dersom finansieringen er på plass. Bergen kommune støtter Oslos forslag til ny jernbane. Interessepolitisk utvalg ber direktøren følge opp saken. Forslag til vedtak: Rapporten tas til orientering.';
const STRATEGI =
  'Kompetanse og attraksjon er ett av tre innsatsområder i strategien. Regionen mangler arbeidskraft innen helse, teknologi og bygg. Samarbeidet med universitetene bør styrkes, og det er behov for flere praksisplasser i kommunene.';
const PROSESS =
  'Prosessen for arbeidet med planen ble forankret og vedtatt i styremøte 7. desember 2023. I 2024 behandlet styret innspillene fra kommunene. Basert på innspillene har sekretariatet utarbeidet et utkast. Styret behandlet utkastet (sak 17/24) i møtet 12. juni 2024 og ba sekretariatet innarbeide merknadene. Styret godkjente årsregnskapet for 2023.';
const HORING =
  'Resterende høringsinnspill som ikke ble sendt til sekretariatet før 12. juni ble ikke innarbeidet i saksframlegget. Høringsinnspillene er så langt generelt positive. Bidra til at staten følger opp sine forpliktelser og rydder opp ammunisjon. Globalisering og økt urbanisering setter større press på storbyregionen. Strategiske føringer har bidratt til regionsamarbeidet gjennom ti år. Enkelte kommuner ønsker en egen klimaplan. Alle kommunene i Follo støtter planen.';
const TILTAK =
  'Kommunen vil vurdere en ny bru over elva. Fylkeskommunen planlegger å bygge sykkelvei i 2027. Det foreslås at kontingenten økes med to kroner. Rådet består av ordførerne, som velges for fire år. Er samarbeidet en suksess? Sekretariatet arbeider for å samle kommunene, men mangler penger. Deltakerne mener at fergen bør bli gratis. Skolen ble åpnet i 2019. Asker skal levere vann til Bærum.';
const NYNORSK =
  'Fylkeskommunen støttar ikkje framlegget frå kommunane. Kommunestyret vedtok «Klimaplanen» 12.6.2024. Regionen er òg medlem av nettverket. Kommunane brukte ca. 40 prosent av midlane.';

function verify(source: string, text: string): Verification {
  const { passage, cite } = samplePassage('kilde.txt', source);
  return verifyEdited(text, [cite(source)], () => passage);
}

describe('a sentence that a person has changed', () => {
  it.each([
    // Shortened after the verb.
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2025–2028.'],
    [PROSESS, 'Prosessen for arbeidet med planen ble forankret og vedtatt.'],
    [PROSESS, 'Prosessen for arbeidet med planen ble vedtatt i styremøte 7. desember 2023.'],
    [PROSESS, 'Prosessen for arbeidet med planen ble forankret i styremøte 7. desember 2023.'],
    [PROSESS, 'Prosessen for arbeidet med planen er vedtatt.'],
    [HORING, 'Strategiske føringer har bidratt til regionsamarbeidet.'],
    [TALL, 'Utslippene skal reduseres med 40 prosent.'],
    [TILTAK, 'Rådet består av ordførerne.'],
    // Another place for the time, another voice for a decision.
    [VEDTAK, 'Den 29. august 2024 vedtok representantskapet strategiske føringer for perioden 2025–2028.'],
    [VEDTAK, 'Representantskapet vedtok i august 2024 strategiske føringer for 2025–2028.'],
    [VEDTAK, 'Strategiske føringer for 2025–2028 ble vedtatt av representantskapet 29. august 2024.'],
    [VEDTAK, 'Representantskapet har vedtatt strategiske føringer for 2025–2028.'],
    [TALL, 'Innen 2030 skal utslippene reduseres med 40 %.'],
    // What the sentence opens with is gone.
    [PROSESS, 'Styret behandlet innspillene fra kommunene.'],
    [PROSESS, 'Styret behandlet innspillene fra kommunene i 2024.'],
    [PROSESS, 'Sekretariatet har utarbeidet et utkast.'],
    // A parenthesis is gone, and a long sentence is two.
    [PROSESS, 'Styret behandlet utkastet i møtet 12. juni 2024 og ba sekretariatet innarbeide merknadene.'],
    [PROSESS, 'Styret behandlet utkastet i møtet 12. juni 2024.'],
    [PROSESS, 'Styret behandlet utkastet. Styret ba sekretariatet innarbeide merknadene.'],
    [STRATEGI, 'Samarbeidet med universitetene bør styrkes. Det er behov for flere praksisplasser i kommunene.'],
    [TALL, 'Trafikken kan øke med 20 prosent.'],
    [STRATEGI, 'Det er behov for flere praksisplasser i kommunene.'],
    // Written otherwise.
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 mill. kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 000 000 kroner.'],
    [TALL, 'Osloregionen har 65 kommuner og to fylkeskommuner som medlemmer'],
    [STRATEGI, 'Regionen mangler arbeidskraft i helse, teknologi og bygg.'],
    [NYNORSK, 'Fylkeskommunen støtter ikke forslaget fra kommunene.'],
    [NYNORSK, 'Kommunestyret vedtok klimaplanen 12. juni 2024.'],
    [NYNORSK, 'Regionen er medlem av nettverket.'],
    [NYNORSK, 'Kommunene brukte omtrent 40 % av midlene.'],
    [STANDPUNKT, '«Interessepolitisk utvalg» ber direktøren følge opp saken!'],
    [HORING, 'Bidra til at staten følger opp sine forpliktelser og rydder opp ammunisjon.'],
    [TILTAK, 'Kommunen vil vurdere ny bru over elva. Det foreslås at kontingenten økes med 2 kroner.'],
    ['Forslaget falt, men kommunen går videre med planen.', 'Kommunen går videre med planen.'],
    ['I 2024 støttet Oslo Bergen.', 'Oslo støttet Bergen.'],
    ['Styret vedtok målene i 2030.', 'I 2030 vedtok styret målene.'],
    ['Tiltaket er viktig for at fjorden skal bli ren.', 'Tiltaket er viktig.'],
    ['Planen ble behandlet. Den ble avslått. Budsjettet ble behandlet.', 'Planen ble behandlet. Den ble avslått.'],
    ['Kommunen skal samarbeide med staten for å redusere utslippene.', 'Kommunen skal samarbeide med staten.'],
    ['Prosjektet startet i 2020 og ble avsluttet i 2022.', 'Prosjektet startet i 2020.'],
    ['Flere kommuner støtter planen, og staten er positiv.', 'Staten er positiv.'],
    ['Prosjektet er gjennomført i samarbeid med staten.', 'Prosjektet er gjennomført.'],
    ['Kommunen tapte saken og vant anken.', 'Kommunen vant anken.'],
    ['Kommunen har vedtatt planen, men staten må godkjenne den.', 'Kommunen har vedtatt planen. Men staten må godkjenne den.'],
    ['Kommunen har vedtatt planen, men staten må godkjenne den.', 'Kommunen har vedtatt planen. Staten må godkjenne den.'],
  ])('%#: is covered when it says the same: «%s» → «%s»', (source, text) => {
    expect(verify(source, text)).toEqual({ kind: 'covered' });
  });

  it.each([
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2024–2028 den 29. august 2024.'],
    [VEDTAK, 'Representantskapet vedtok strategiske føringer for 2025–2028 den 28. august 2024.'],
    [VEDTAK, 'Styret vedtok strategiske føringer for 2025–2028 den 29. august 2024.'],
    [VEDTAK, 'Representantskapet vedtok ikke strategiske føringer for 2025–2028.'],
    [VEDTAK, 'Forslaget om å stenge Oslofjorden for fiske ble vedtatt.'],
    [VEDTAK, 'Styret vedtok at budsjettet økes med 12 millioner kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 12 milliarder kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet reduseres med 12 millioner kroner.'],
    [VEDTAK, 'Styret innstiller på at budsjettet økes med 120 millioner kroner.'],
    [VEDTAK, 'Styret anbefaler at budsjettet økes med 12 millioner kroner.'],
    [VEDTAK, 'Forslaget om å åpne Oslofjorden for fiske ble ikke vedtatt.'],
    [TALL, 'Osloregionen har 2 kommuner og 65 fylkeskommuner som medlemmer.'],
    [TALL, 'Utslippene skal reduseres med 20 prosent innen 2030.'],
    [TALL, 'Utslippene skal økes med 40 prosent innen 2030.'],
    [TALL, 'Utslippene bør reduseres med 40 prosent innen 2030.'],
    [TALL, 'Utslippene reduseres med 40 prosent innen 2030.'],
    [TALL, 'Utslippene skal reduseres med 40 prosent innen 2040.'],
    [TALL, 'Utslippene skal ikke reduseres med 40 prosent innen 2030.'],
    [TALL, 'Trafikken skal øke med 20 prosent.'],
    [TALL, 'Trafikken kan øke med 40 prosent.'],
    [TALL, '2,3 millioner innbyggere bor i regionen.'],
    [TALL, 'I regionen bor det 2,3 millioner innbyggere.'],
    [TALL, 'Under 2,3 millioner innbyggere bor i regionen.'],
    [TALL, 'Viken har 65 kommuner og 2 fylkeskommuner som medlemmer.'],
    [STANDPUNKT, 'Styret støtter forslaget.'],
    [STANDPUNKT, 'Forslaget støttes av styret.'],
    [STANDPUNKT, 'Styret støtter ikke forslaget dersom finansieringen er på plass.'],
    [STANDPUNKT, 'Oslo kommune støtter Bergens forslag til ny jernbane.'],
    [STANDPUNKT, 'Bergen kommune frarår Oslos forslag til ny jernbane.'],
    [STANDPUNKT, 'Styret ber direktøren følge opp saken.'],
    [STANDPUNKT, 'Vedtak: Rapporten tas til orientering.'],
    [STRATEGI, 'Regionen har nok arbeidskraft innen helse, teknologi og bygg.'],
    [STRATEGI, 'Samarbeidet med universitetene skal styrkes.'],
    [STRATEGI, 'Samarbeidet med universitetene bør svekkes.'],
    [STRATEGI, 'Det er behov for færre praksisplasser i kommunene.'],
    [STRATEGI, 'Kompetanse og attraksjon er ett av fire innsatsområder i strategien.'],
    [STRATEGI, 'Universitetene mangler arbeidskraft innen helse.'],
    [STRATEGI, 'Regionen satser på romfart og havbruk.'],
    [STRATEGI, 'Regionen mangler arbeidskraft innen helse. Det skyldes lav lønn.'],
    [VEDTAK, 'Budsjettet økes med 12 millioner kroner.'],
    [VEDTAK, 'Forslaget om å stenge fjorden for fiske ble ikke vedtatt.'],
    [TALL, 'Osloregionen har 65 medlemmer.'],
    [TALL, 'I regionen bor det 2,3 millioner innbyggere.'],
    [STANDPUNKT, 'Det er foreslått at rapporten tas til orientering.'],
    [PROSESS, 'Planen ble vedtatt i styremøte 7. desember 2023.'],
    [PROSESS, 'Arbeidet med planen ble vedtatt.'],
    [PROSESS, 'Prosessen for planen ble vedtatt.'],
    [PROSESS, 'Prosessen ble vedtatt.'],
    [PROSESS, 'Prosessen for arbeidet med planen blir vedtatt.'],
    [PROSESS, 'Styret vedtok prosessen for arbeidet med planen.'],
    [PROSESS, 'Sekretariatet utarbeidet innspillene basert på et utkast.'],
    [PROSESS, 'Styret godkjente utkastet.'],
    [PROSESS, 'Styret vedtok utkastet i møtet 12. juni 2024.'],
    [PROSESS, 'Sekretariatet ba styret innarbeide merknadene.'],
    [PROSESS, 'Sekretariatet innarbeidet merknadene.'],
    [PROSESS, 'Styret ba sekretariatet innarbeide merknadene. Det ble vedtatt.'],
    [PROSESS, 'Styret behandlet ikke innspillene fra kommunene.'],
    [PROSESS, 'I 2023 behandlet styret innspillene fra kommunene.'],
    [PROSESS, 'Kommunene behandlet innspillene fra styret.'],
    [PROSESS, 'Styret behandlet årsregnskapet for 2023.'],
    [PROSESS, 'Styret godkjente årsregnskapet.'],
    [HORING, 'Høringsinnspill ble ikke innarbeidet i saksframlegget.'],
    [HORING, 'Resterende høringsinnspill ble ikke innarbeidet i saksframlegget.'],
    [HORING, 'Resterende høringsinnspill som ikke ble sendt til sekretariatet ble ikke innarbeidet i saksframlegget.'],
    [HORING, 'Resterende høringsinnspill ble innarbeidet i saksframlegget.'],
    [HORING, 'Høringsinnspillene er positive.'],
    [HORING, 'Høringsinnspillene er generelt positive.'],
    [HORING, 'Høringsinnspillene er så langt positive.'],
    [HORING, 'Staten følger opp sine forpliktelser og rydder opp ammunisjon.'],
    [HORING, 'At staten følger opp sine forpliktelser.'],
    [HORING, 'Storbyregionen setter større press på globalisering og økt urbanisering.'],
    [HORING, 'Økt urbanisering setter større press på storbyregionen.'],
    [HORING, 'Globalisering setter større press på storbyregionen.'],
    [HORING, 'Regionsamarbeidet har bidratt til strategiske føringer.'],
    [HORING, 'Kommuner ønsker en egen klimaplan.'],
    [HORING, 'Enkelte kommuner har en egen klimaplan.'],
    [HORING, 'Kommunene ønsker en egen klimaplan.'],
    [HORING, 'Alle kommunene støtter planen.'],
    [HORING, 'Kommunene i Follo støtter planen.'],
    [HORING, 'Alle kommunene i Follo støtter en egen klimaplan.'],
    [TILTAK, 'Kommunen vurderer en ny bru over elva.'],
    [TILTAK, 'Kommunen bygger en ny bru over elva.'],
    [TILTAK, 'Kommunen vil bygge en ny bru over elva.'],
    [TILTAK, 'Fylkeskommunen planlegger sykkelvei i 2027.'],
    [TILTAK, 'Fylkeskommunen bygger sykkelvei i 2027.'],
    [TILTAK, 'Fylkeskommunen har bygget sykkelvei.'],
    [TILTAK, 'Kontingenten økes med to kroner.'],
    [TILTAK, 'Kontingenten er økt med to kroner.'],
    [TILTAK, 'Det er vedtatt at kontingenten økes med to kroner.'],
    [TILTAK, 'Samarbeidet er en suksess.'],
    [TILTAK, 'Er samarbeidet en suksess.'],
    [TILTAK, 'Sekretariatet samler kommunene.'],
    [TILTAK, 'Sekretariatet mangler ikke penger.'],
    [TILTAK, 'Kommunene mangler penger.'],
    [TILTAK, 'Fergen bør bli gratis.'],
    [TILTAK, 'Fergen blir gratis.'],
    [TILTAK, 'Deltakerne mener at fergen bør bli gratis i 2019.'],
    [TILTAK, 'Skolen åpnes i 2019.'],
    [TILTAK, 'Skolen er åpnet i 2019.'],
    [TILTAK, 'Bærum skal levere vann til Asker.'],
    [TILTAK, 'Asker leverer vann til Bærum.'],
    [TILTAK, 'Asker skal levere vann.'],
    [TILTAK, 'Sekretariatet arbeider for å samle kommunene.'],
    ['Dersom staten betaler, bygger kommunen skolen.', 'Kommunen bygger skolen.'],
    ['Styret mener at skolen er god, og at den bør bygges ut.', 'Den bør bygges ut.'],
    ['Styret foreslår at avgiften økes, og bompengene fjernes.', 'Bompengene fjernes.'],
    ['Forslaget ble vedtatt med unntak av punkt tre.', 'Forslaget ble vedtatt.'],
    ['Forslaget ble vedtatt med forbehold om finansiering.', 'Forslaget ble vedtatt.'],
    ['Forslaget ble vedtatt av utvalget.', 'Forslaget ble vedtatt.'],
    ['Utslippene er halvert i Asker.', 'Utslippene er halvert.'],
    ['Osloregionen har 65 medlemmer i 2021.', 'Osloregionen har 65 medlemmer.'],
    ['– Fjorden er død, sier ordføreren.', 'Fjorden er død.'],
    ['Ifølge rapporten er fjorden død.', 'Fjorden er død.'],
    ['Etter planen skal skolen åpne i 2026.', 'Skolen skal åpne.'],
    ['Ordningen oppheves fra 2030.', 'Ordningen oppheves.'],
    ['Styret støtter kommuner som har vedtatt klimaplan.', 'Styret støtter kommuner.'],
    ['Byrådet sa nei til en ny skole og barnehage.', 'Byrådet sa nei.'],
    ['Lite tyder på at fjorden er renere.', 'Fjorden er renere.'],
    ['Det er uenighet om hvorvidt fjorden er renere.', 'Fjorden er renere.'],
    ['Styret avviste at kommunen bygger ulovlig.', 'Kommunen bygger ulovlig.'],
    ['I 2024 støttet Oslo Bergen.', 'Bergen støttet Oslo.'],
    ['Styret foreslår at skolen bygges innen 2030.', 'Innen 2030 foreslår styret at skolen bygges.'],
    ['Utvalget avviste planen fra 2023.', 'Utvalget avviste planen.'],
    ['Staten støttet Oslo og Bergen støttet staten.', 'Staten støttet Oslo.'],
    ['Kommunen tapte saken og staten vant saken.', 'Kommunen vant saken.'],
    ['Kommunen ba staten betale og bygde veien.', 'Staten bygde veien.'],
    ['Kommunen (ikke staten) eier bygget.', 'Kommunen eier bygget.'],
    ['Planen ble behandlet. Den ble avslått. Budsjettet ble behandlet.', 'Budsjettet ble behandlet. Den ble avslått.'],
    ['Vedtak om ny skole', 'Ny skole er vedtatt.'],
    ['Ny skole?', 'Ny skole.'],
    ['Fylkeskommunen vurderer å bygge ut banen.', 'Fylkeskommunen bygger ut banen.'],
    ['Kommunen skal slutte med sprøyting gjennom EU.', 'Kommunen skal slutte.'],
    ['Nesten alle kommunene deltar.', 'Alle kommunene deltar.'],
    ['Kommunene deltar delvis.', 'Kommunene deltar.'],
    ['Kommunen skal, dersom staten betaler, bygge skolen.', 'Kommunen skal bygge skolen.'],
    ['Skolen skal bygges når staten betaler.', 'Skolen skal bygges.'],
    ['Styret tok saken til orientering.', 'Styret tok saken til etterretning.'],
    ['Rådet anbefaler kommunene å si ja.', 'Rådet anbefaler kommunene.'],
    ['Prosjektet startet i 2020 og ble avsluttet i 2022 uten resultat.', 'Prosjektet startet i 2020 og ble avsluttet.'],
    ['Det er ønskelig at kommunen bygger skole.', 'Kommunen bygger skole.'],
    ['Forventet vekst er 3 prosent.', 'Vekst er 3 prosent.'],
    ['Målet er at utslippene skal ned, og kommunene skal betale.', 'Kommunene skal betale.'],
    ['Flere kommuner støtter planen, og staten er positiv.', 'Kommuner støtter planen.'],
    ['Kommunen har fått 5 millioner kroner, hvorav 2 millioner er lån.', 'Kommunen har fått 5 millioner kroner.'],
    ['Utvalget vedtok planen med 5 mot 4 stemmer.', 'Utvalget vedtok planen.'],
    ['Kommunen støttes i dag av staten.', 'Kommunen støttes av staten.'],
    ['– Fjorden er død, og politikerne svikter, sier ordføreren.', 'Fjorden er død.'],
    ['Ordføreren sier fjorden er død, og politikerne svikter.', 'Politikerne svikter.'],
    ['Vi må bygge mer for å nå målet.', 'Vi må bygge mer.'],
    ['For å nå målet må kommunen bygge mer.', 'Kommunen må bygge mer.'],
    ['Planen (høringsutkastet) er sendt kommunene.', 'Planen er sendt kommunene.'],
    ['Kommunen fikk 2000 innbyggere.', 'Kommunen fikk innbyggere.'],
    ['I 2024 har kommunen budsjett i balanse.', 'Kommunen har budsjett i balanse.'],
    ['Kommunen har vedtatt planen, men staten må godkjenne den.', 'Kommunen har vedtatt planen.'],
    ['Planen er vedtatt (med endringer).', 'Planen er vedtatt.'],
    ['Oslo og Viken eier 60 prosent av selskapet.', 'Oslo eier 60 prosent av selskapet.'],
    ['Kommunen har ikke penger og planlegger ikke skole.', 'Kommunen har penger og planlegger ikke skole.'],
    ['Styret behandlet planen fra kommunen i møtet 12. juni 2024.', 'Styret behandlet planen i møtet 12. juni 2024.'],
    ['Styret har behandlet planen, og den sendes på høring.', 'Den sendes på høring.'],
    ['Byen har, i motsetning til Bergen, vedtatt planen.', 'Byen har vedtatt planen.'],
    ['Kommunen har vedtatt å utrede ny bru.', 'Kommunen har vedtatt ny bru.'],
    ['Kommunen ba om en utredning av ny bru.', 'Kommunen ba om ny bru.'],
    ['Prosjektet er gjennomført i samarbeid med staten.', 'Prosjektet er gjennomført av staten.'],
    ['Utvalget skal vurdere om banen bør bygges.', 'Utvalget skal vurdere at banen bygges.'],
    ['Utvalget skal vurdere om banen bør bygges.', 'Banen bør bygges.'],
    ['Kommunedirektøren innstiller på at planen vedtas.', 'Planen vedtas.'],
    ['Rådmannens innstilling ble vedtatt med endringer.', 'Innstillingen ble vedtatt.'],
    ['Forslag om å øke avgiften ble sendt på høring.', 'Avgiften økes.'],
    ['Flertallet stemte mot forslaget om bompenger.', 'Flertallet stemte for forslaget om bompenger.'],
    ['Mindretallet støttet forslaget.', 'Flertallet støttet forslaget.'],
    ['To av tre kommuner støtter planen.', 'Kommunene støtter planen.'],
    ['Dette tilsvarer en økning fra 40 til 60 prosent.', 'Dette tilsvarer en økning til 60 prosent.'],
    ['Dette tilsvarer en økning fra 40 til 60 prosent.', 'Dette tilsvarer en økning fra 60 til 40 prosent.'],
    ['Styret vedtok planen i 2023 og sendte den på høring.', 'I 2023 sendte styret den på høring.'],
    ['Styret vedtok planen og sendte den på høring i 2024.', 'I 2024 vedtok styret planen.'],
    ['Kommunene som vedtok planen i 2023 får tilskudd.', 'Kommunene som vedtok planen får tilskudd.'],
    ['Innspill som kom etter høringen, men før 12. juni, ble lagt fram.', 'Innspill som kom etter høringen, men før, ble lagt fram.'],
    ['Møtet ble utsatt til 12. juni.', 'Møtet ble utsatt til.'],
    ['Målene er bl.a. rensing.', 'Målene er rensing.'],
    ['Arbeidet i 2023 med vannplanen ble stanset.', 'Arbeidet med vannplanen ble stanset.'],
    ['Lederen av utvalget støtter planen.', 'Utvalget støtter planen.'],
    ['Økte utslipp gjennom mange år skader fjorden.', 'Økte utslipp skader fjorden.'],
    ['Prioriterte tiltak i 2024 er rensing og oppsyn.', 'Prioriterte tiltak er rensing og oppsyn.'],
    ['Styrets leder i 2023 var ordføreren i Asker.', 'Styrets leder var ordføreren i Asker.'],
    ['Planen er vedtatt. Staten har godkjent budsjettet.', 'Staten har godkjent planen.'],
    ['Planen er sendt på høring. Budsjettet er vedtatt.', 'Planen er vedtatt.'],
  ])('%#: is no longer covered when it may say something else: «%s» → «%s»', (source, text) => {
    expect(verify(source, text).kind).toBe('no-longer-covered');
  });

  it.each([
    [TALL, 'Utslippene skal reduseres med 50 prosent innen 2030.', 'Et tall eller en dato står ikke slik i kilden.', ['50']],
    [TALL, 'Osloregionen har ikke 65 kommuner og 2 fylkeskommuner som medlemmer.', 'en nektelse som kilden ikke har', ['ikke']],
    [VEDTAK, 'Forslaget om å stenge Oslofjorden for fiske ble vedtatt.', 'En nektelse i kilden er tatt bort.', ['ikke']],
    [VEDTAK, 'Asker vedtok strategiske føringer for 2025–2028.', 'Et navn, eller den det handler om', ['Asker']],
    [TALL, 'Utslippene bør reduseres med 40 prosent innen 2030.', 'Et ord som styrer meningen, står ikke slik i kilden.', ['bør']],
    [STANDPUNKT, 'Styret støtter forslaget.', 'Et forbehold i kilden er tatt bort. Ta det med igjen', ['dersom']],
    [HORING, 'Høringsinnspillene er positive.', 'Et forbehold i kilden er tatt bort.', ['langt', 'generelt']],
    [VEDTAK, 'Styret vedtok at budsjettet økes med 12 millioner kroner.', 'Kilden sier ikke at dette er foreslått', ['vedtok']],
    [
      PROSESS,
      'Planen ble vedtatt i styremøte 7. desember 2023.',
      'Begynnelsen av kildens setning er tatt bort',
      ['Prosessen', 'for', 'arbeidet', 'med'],
    ],
    [
      HORING,
      'Storbyregionen setter større press på globalisering og økt urbanisering.',
      'en annen rekkefølge enn i kilden',
      ['Storbyregionen'],
    ],
    [TILTAK, 'Asker skal levere vann.', 'Ord som kan avgrense det som sies, er tatt bort.', ['til', 'Bærum']],
    [TILTAK, 'Samarbeidet er en suksess.', 'Et spørsmål og en påstand', []],
    [PROSESS, 'Styret godkjente merknadene.', 'ord fra flere setninger', ['merknadene']],
    ['Styret har behandlet planen, og den sendes på høring.', 'Den sendes på høring.', 'viser tilbake til noe', ['Den']],
  ])('%#: is told what is missing or changed, and what to do: «%s» → «%s»', (source, text, why, missing) => {
    expect(verify(source, text)).toEqual({
      kind: 'no-longer-covered',
      why: expect.stringContaining(why),
      missing: missing.length === 0 ? missing : expect.arrayContaining(missing),
    });
  });

  it('is covered when several sentences each are, and not when one is not', () => {
    expect(
      verify(STRATEGI, 'Regionen mangler arbeidskraft innen helse, teknologi og bygg. Samarbeidet med universitetene bør styrkes.'),
    ).toEqual({
      kind: 'covered',
    });
    expect(verify(STRATEGI, 'Regionen mangler arbeidskraft innen helse, teknologi og bygg. Det haster.').kind).toBe('no-longer-covered');
  });

  it('is held against the quote alone when its passage is gone or of another revision', () => {
    const { passage } = samplePassage('kilde.txt', TALL);
    const end = TALL.indexOf('Utslippene');
    const citation = citeRange(passage, { start: 0, end });
    const citations: Citation[] = citation === null ? [] : [citation];
    const text = 'Utslippene skal reduseres med 40 % innen 2030.';
    expect(verifyEdited(text, citations, () => passage).kind).toBe('covered');
    expect(verifyEdited(text, citations, () => null).kind).toBe('no-longer-covered');
    expect(verifyEdited(text, citations, () => ({ ...passage, revision: OTHER })).kind).toBe('no-longer-covered');
  });

  it('is not covered when it is empty, or cites nothing', () => {
    const { cite } = samplePassage('kilde.txt', TALL);
    expect(verifyEdited('  ', [cite(TALL)], () => null)).toMatchObject({ why: 'Setningen er tom.' });
    expect(verifyEdited('Ja.', [cite(TALL)], () => null)).toMatchObject({ missing: ['Ja'] });
    expect(verifyEdited(TALL, [], () => null)).toMatchObject({ why: 'Setningen har ingen kilde.' });
  });

  it('may be read as uncovered when it is sound but built otherwise: a warning too many', () => {
    expect(verify(STRATEGI, 'Det mangler arbeidskraft i regionen.').kind).toBe('no-longer-covered');
    expect(verify(TALL, 'I regionen bor det over 2,3 millioner innbyggere.').kind).toBe('no-longer-covered');
  });
});
