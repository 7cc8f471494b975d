import type { AboutSection, Shortcut } from '../about-section.ts';
import { app } from './app.ts';
import { feedback } from './feedback.ts';
import { sharing } from './sharing.ts';
import { source } from './source.ts';

const answers: readonly AboutSection[] = [
  {
    title: 'Fra spørsmål til svar',
    text: ['Arkivsvar går fram i samme rekkefølge hver gang:'],
    inOrder: true,
    points: [
      'Spørsmålet deles opp i ord. Bøyninger, sammensatte ord og nynorsk og bokmål sees i sammenheng.',
      'Alle åpne dokumenter gjennomsøkes, både etter ordene og etter betydning. Saksnumre, datoer og organer slås opp nøyaktig.',
      'De beste stedene deles i setninger, punkter og tabellrader. Hver av dem vurderes mot spørsmålet.',
      'Det korteste belegget som svarer, blir svaret. Spør du etter en liste, får du lista.',
      'Er belegget for svakt, får du ikke noe svar. Da ser du hva det ble søkt etter, og hva som ligger nærmest.',
    ],
  },
  {
    title: 'Hva du kan stole på',
    text: [],
    points: [
      'Alle setninger i svaret har en kilde. En setning uten kilde kan ikke lages.',
      'Sitater står ordrett i dokumentet. Tall, nektelser og ord som «vedtok» må være like. Stemmer ikke sitatet, blir det forkastet.',
      'En innstilling blir aldri vist som et vedtak. Vedtak og stemmetall siteres, de skrives ikke om.',
      'Hver kilde viser om dokumentet er vedtatt, utkast, på høring eller erstattet av et nyere.',
      'Sier to dokumenter forskjellige ting, vises begge med dato.',
    ],
  },
  {
    title: 'Hva du ikke kan stole på',
    text: [],
    points: [
      'At et sitat er ordrett, betyr ikke at det er riktig svar på spørsmålet ditt. Les det som står rundt.',
      'Arkivet vet bare det som står i dokumentene. Noe kan mangle, og noe kan være endret siden.',
      'Dato, type, organ og status er funnet med faste regler. Det som ikke er funnet, står tomt.',
      'Tekst fra skannede sider er lest av en maskin og kan ha lesefeil. Slike kilder er merket.',
      'Arkivsvar regner ikke. Summer og prosenter må stå i et dokument.',
    ],
  },
  {
    title: 'Slik sjekker du et svar',
    text: ['Det tar under et minutt:'],
    inOrder: true,
    points: [
      'Velg tallet etter setningen. Kilden åpnes på rett side med ordene markert.',
      'Les avsnittet rundt. Er det et forslag, et referat av hva noen mente, eller et vedtak?',
      'Se på merket: vedtatt, utkast, høringsutkast eller erstattet. Se på datoen.',
      'Last ned originalen hvis du skal bruke svaret i en sak.',
      `Er noe feil, bruk «${feedback.open}» under svaret. Da får sekretariatet vite det.`,
    ],
  },
];

const privacy: readonly AboutSection[] = [
  {
    title: 'Er dette kunstig intelligens?',
    text: [
      'Ja. Du bruker en automatisk assistent, ikke et menneske. Den velger ut og setter sammen sitater med metoder som er lært opp på norsk tekst.',
      'I vanlig drift brukes ingen språkmodell. Assistenten kan da ikke dikte setninger, for den skriver ingen selv.',
      'Er det koblet til en språkmodell, står det på svaret eller briefen at den er brukt, og hvilken. Modellen får bare skrive om sitater som alt er kontrollert.',
    ],
  },
  {
    title: 'Hvem har ansvaret?',
    text: [
      'Et svar er et hjelpemiddel, ikke et vedtak og ikke en uttalelse fra organisasjonen. Den som bruker svaret videre, må ha sjekket kilden.',
      'En brief er et utkast til et menneske har kontrollert og godkjent den. Navn og dato for godkjenningen følger dokumentet.',
    ],
  },
  {
    title: 'Hva lagres?',
    text: ['Dette lagres på maskinen som organisasjonen selv driver:'],
    points: [
      'Samtaler: spørsmål og svar med kilder. De hører til nettleseren din gjennom en tilfeldig nøkkel, ikke til navnet ditt. Du kan laste dem ned og slette dem.',
      'Delte svar: svaret slik det var da du delte det. Alle som har lenken, kan lese det.',
      'Tilbakemeldinger: det du skriver om feil og mangler, med svaret det gjelder.',
      'Briefer: teksten, alle versjoner og hvem som har kontrollert og godkjent.',
      'Driftslogg: tidspunkt, adresse i tjenesten, varighet og lengden på spørsmålet. Selve spørsmålet står ikke i loggen.',
    ],
  },
  {
    title: 'Hva lagres i nettleseren?',
    text: [
      'Nøkkelen til samtalene dine, utseende, språk og det du holder på å skrive. Det brukes ingen informasjonskapsler til sporing, og ingen andre nettsteder blir kontaktet.',
    ],
  },
  {
    title: 'Hva sendes ut?',
    text: [
      'Ingenting, så lenge det ikke er satt opp en språkmodell eller en søkemodell utenfor organisasjonen. Er det gjort, sendes spørsmålet og sitatene dit. Ditt spørsmål brukes ikke til å lære opp noe her.',
    ],
  },
  {
    title: 'Ikke skriv dette i spørsmål',
    text: [],
    points: ['Personopplysninger om andre.', 'Taushetsbelagte eller graderte opplysninger.', 'Noe som er unntatt offentlighet.'],
  },
  {
    title: 'Innsyn og arkiv',
    text: [
      'En samtale som brukes i saksbehandling, kan være et saksdokument og omfattes av innsyn. Last den ned og journalfør den etter organisasjonens rutiner. Organisasjonen bestemmer hvor lenge samtaler blir oppbevart.',
      'Dokumenter som er merket som unntatt offentlighet, blir lagret lukket og er ikke med i søk, svar eller brief.',
    ],
  },
];

const accessibility: readonly AboutSection[] = [
  {
    title: 'Hva vi bygger etter',
    text: [
      'Arkivsvar er bygd for å følge WCAG 2.2 på nivå A og AA. Kravet i norsk forskrift er WCAG 2.1 på samme nivåer. Sidene er laget med Designsystemet, som er felles for offentlig sektor.',
    ],
  },
  {
    title: 'Slik er det prøvd',
    text: ['Hver utgave prøves automatisk i nettleseren Chromium:'],
    points: [
      'Alle sider i lyst og mørkt utseende, på mobil og stor skjerm, uten feil i testverktøyet axe.',
      'Hele veien fra spørsmål til markert kilde med tastatur alene.',
      'Ned til 320 punkters bredde, som tilsvarer 400 prosent forstørring, uten rulling sidelengs.',
      'Med innstillingen for mindre bevegelse slått på.',
    ],
  },
  {
    title: 'Kjente mangler',
    text: [],
    points: [
      'Automatiske tester finner ikke alt. Sidene er ikke prøvd av brukere med skjermleser.',
      `PDF-sider vises som bilde. Velg «${source.views.text}» for å få innholdet lest opp.`,
      'Teksten i dokumentene er slik den ble levert. Overskrifter, tabeller og bilder i en PDF kan mangle merking.',
      'Feilmeldinger fra tjenesten og innholdet i dokumentene vises på bokmål eller det språket dokumentet har, også når menyene er på nynorsk.',
      'Eksporterte dokumenter har overskrifter, språk og tittel, men bilder fra kildene følger ikke med.',
    ],
  },
  {
    title: 'Meld fra om feil',
    text: [
      'Møter du noe som ikke virker for deg, ta kontakt med sekretariatet i organisasjonen som driver tjenesten. Si hvilken side det gjelder, og hva du brukte.',
      'Organisasjonen skal også ha en tilgjengelighetserklæring hos uustatus.no. Denne siden erstatter den ikke.',
    ],
  },
];

const help: readonly AboutSection[] = [
  {
    title: 'Slik får du gode svar',
    text: [],
    points: [
      'Spør om én ting om gangen, med en hel setning.',
      'Ta med det du vet: organ, år, saksnummer eller navn. «Hva vedtok representantskapet i sak 10/24?»',
      'Sett ord i «hermetegn» når de skal stå akkurat slik.',
      'Spør videre i samme samtale: «Og i 2021?» eller «Hvem foreslo det?»',
      'Avgrens med filtrene når arkivet er stort. Hvert filter kan fjernes igjen.',
    ],
  },
  {
    title: 'Når du ikke får svar',
    text: ['Et nei betyr at arkivet ikke har godt nok belegg. Prøv dette:'],
    points: [
      'Bruk andre ord. Dokumentene kan si «kraftstasjon» der du sier «kraftverk».',
      'Fjern filtre.',
      'Se på det nærmeste som finnes, under avslaget.',
      'Se i Arkiv om dokumentet i det hele tatt er lagt inn, eller om filen ikke kunne leses.',
    ],
  },
  {
    title: 'Lenker og deling',
    text: [
      `Adressen i nettleseren viser alltid det du ser: spørsmål, filtre, side og markert sted. Lagre den eller send den. Skal noen andre se svaret slik det er nå, bruk «${sharing.open}».`,
    ],
  },
  {
    title: 'Utskrift',
    text: ['Skriv ut med nettleseren (Ctrl + P). Menyer og knapper blir ikke med, og adressen til kildene skrives ut.'],
  },
];

const shortcuts: readonly Shortcut[] = [
  { keys: 'Tab', does: `Neste lenke, knapp eller felt. Første trykk på en side viser «${app.skipToContent}».` },
  { keys: 'Enter', does: 'I spørsmålsfeltet: spør. På et kildetall: åpne kilden.' },
  { keys: 'Shift + Enter', does: 'I spørsmålsfeltet: ny linje.' },
  { keys: 'n', does: 'Neste kilde i svaret.' },
  { keys: 'p', does: 'Forrige kilde i svaret.' },
  { keys: 'Esc', does: 'Lukk kilden og gå tilbake til setningen du kom fra.' },
];

export const about = {
  navigation: 'Om Arkivsvar',
  answers: {
    link: 'Slik lages svarene',
    title: 'Slik lages svarene, og slik sjekker du dem',
    lead: 'Arkivsvar finner setninger i arkivet og viser dem med kilde. Her står det hvordan, og hva du selv må passe på.',
    sections: answers,
  },
  privacy: {
    link: 'KI og personvern',
    title: 'KI og personvern',
    lead: 'Hva slags assistent dette er, hvem som har ansvaret, og hva som blir lagret.',
    sections: privacy,
  },
  accessibility: {
    link: 'Tilgjengelighet',
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Arkivsvar. Her står det hva som er prøvd, og hva som mangler.',
    sections: accessibility,
  },
  help: {
    link: 'Hjelp',
    title: 'Hjelp',
    lead: 'Råd for å få gode svar, og taster som gjør det raskere.',
    sections: help,
  },
  shortcutsTitle: 'Taster',
  shortcutsLead: 'Bokstavtastene virker ikke mens du skriver i et felt.',
  key: 'Tast',
  does: 'Gjør dette',
  shortcuts,
};
