import type { AboutSection, Shortcut } from '../about-section.ts';
import type { Texts } from '../nb.ts';
import { app } from './app.ts';
import { feedback } from './feedback.ts';
import { sharing } from './sharing.ts';
import { source } from './source.ts';

const answers: readonly AboutSection[] = [
  {
    title: 'Frå spørsmål til svar',
    text: ['Arkivsvar går fram i same rekkjefølgje kvar gong:'],
    inOrder: true,
    points: [
      'Spørsmålet blir delt opp i ord. Bøyingar, samansette ord og nynorsk og bokmål blir sett i samanheng.',
      'Det blir søkt i alle opne dokument, både etter orda og etter tyding. Saksnummer, datoar og organ blir slått opp nøyaktig.',
      'Dei beste stadene blir delte i setningar, punkt og tabellrader. Kvar av dei blir vurdert mot spørsmålet.',
      'Det kortaste som svarer, blir svaret. Spør du etter ei liste, får du lista.',
      'Er grunnlaget for svakt, får du ikkje noko svar. Då ser du kva det vart søkt etter, og kva som ligg nærast.',
    ],
  },
  {
    title: 'Kva du kan stole på',
    text: [],
    points: [
      'Alle setningar i svaret har ei kjelde. Ei setning utan kjelde kan ikkje lagast.',
      'Sitat står ordrett i dokumentet. Tal, nektingar og ord som «vedtok» må vere like. Stemmer ikkje sitatet, blir det forkasta.',
      'Ei innstilling blir aldri vist som eit vedtak. Vedtak og røystetal blir siterte, dei blir ikkje skrivne om.',
      'Kvar kjelde viser om dokumentet er vedteke, utkast, på høyring eller erstatta av eit nyare.',
      'Seier to dokument ulike ting, blir begge viste med dato.',
    ],
  },
  {
    title: 'Kva du ikkje kan stole på',
    text: [],
    points: [
      'At eit sitat er ordrett, betyr ikkje at det er rett svar på spørsmålet ditt. Les det som står rundt.',
      'Arkivet veit berre det som står i dokumenta. Noko kan mangle, og noko kan vere endra sidan.',
      'Dato, type, organ og status er funne med faste reglar. Det som ikkje er funne, står tomt.',
      'Tekst frå skanna sider er lesen av ei maskin og kan ha lesefeil. Slike kjelder er merkte.',
      'Arkivsvar reknar ikkje. Summar og prosentar må stå i eit dokument.',
    ],
  },
  {
    title: 'Slik sjekkar du eit svar',
    text: ['Det tek under eitt minutt:'],
    inOrder: true,
    points: [
      'Vel talet etter setninga. Kjelda opnar seg på rett side med orda markerte.',
      'Les avsnittet rundt. Er det eit forslag, eit referat av kva nokon meinte, eller eit vedtak?',
      'Sjå på merket: vedteke, utkast, høyringsutkast eller erstatta. Sjå på datoen.',
      'Last ned originalen dersom du skal bruke svaret i ei sak.',
      `Er noko feil, bruk «${feedback.open}» under svaret. Då får sekretariatet vite det.`,
    ],
  },
];

const privacy: readonly AboutSection[] = [
  {
    title: 'Er dette kunstig intelligens?',
    text: [
      'Ja. Du bruker ein automatisk assistent, ikkje eit menneske. Han vel ut og set saman sitat med metodar som er lærte opp på norsk tekst.',
      'I vanleg drift blir ingen språkmodell brukt. Assistenten kan då ikkje dikte setningar, for han skriv ingen sjølv.',
      'Er det kopla til ein språkmodell, står det på svaret eller briefen at han er brukt, og kva for ein. Modellen får berre skrive om sitat som alt er kontrollerte.',
    ],
  },
  {
    title: 'Kven har ansvaret?',
    text: [
      'Eit svar er eit hjelpemiddel, ikkje eit vedtak og ikkje ei fråsegn frå organisasjonen. Den som bruker svaret vidare, må ha sjekka kjelda.',
      'Ein brief er eit utkast til eit menneske har kontrollert og godkjent han. Namn og dato for godkjenninga følgjer dokumentet.',
    ],
  },
  {
    title: 'Kva blir lagra?',
    text: ['Dette blir lagra på maskina som organisasjonen sjølv driv:'],
    points: [
      'Samtalar: spørsmål og svar med kjelder. Dei høyrer til nettlesaren din gjennom ein tilfeldig nøkkel, ikkje til namnet ditt. Du kan laste dei ned og slette dei.',
      'Delte svar: svaret slik det var då du delte det. Alle som har lenkja, kan lese det.',
      'Tilbakemeldingar: det du skriv om feil og manglar, med svaret det gjeld.',
      'Briefar: teksten, alle versjonar og kven som har kontrollert og godkjent.',
      'Driftslogg: tidspunkt, adresse i tenesta, kor lenge det tok og lengda på spørsmålet. Sjølve spørsmålet står ikkje i loggen.',
    ],
  },
  {
    title: 'Kva blir lagra i nettlesaren?',
    text: [
      'Nøkkelen til samtalane dine, utsjånad, språk og det du held på å skrive. Det blir ikkje brukt informasjonskapslar til sporing, og ingen andre nettstader blir kontakta.',
    ],
  },
  {
    title: 'Kva blir sendt ut?',
    text: [
      'Ingenting, så lenge det ikkje er sett opp ein språkmodell eller ein søkjemodell utanfor organisasjonen. Er det gjort, blir spørsmålet og sitata sende dit. Spørsmålet ditt blir ikkje brukt til å lære opp noko her.',
    ],
  },
  {
    title: 'Ikkje skriv dette i spørsmål',
    text: [],
    points: ['Personopplysningar om andre.', 'Opplysningar med teieplikt eller gradering.', 'Noko som er unnateke offentlegheit.'],
  },
  {
    title: 'Innsyn og arkiv',
    text: [
      'Ein samtale som blir brukt i saksbehandling, kan vere eit saksdokument og omfatta av innsyn. Last han ned og journalfør han etter rutinane i organisasjonen. Organisasjonen avgjer kor lenge samtalar blir oppbevarte.',
      'Dokument som er merkte som unnatekne offentlegheit, blir lagra lukka og er ikkje med i søk, svar eller brief.',
    ],
  },
];

const accessibility: readonly AboutSection[] = [
  {
    title: 'Kva vi byggjer etter',
    text: [
      'Arkivsvar er bygd for å følgje WCAG 2.2 på nivå A og AA. Kravet i norsk forskrift er WCAG 2.1 på same nivåa. Sidene er laga med Designsystemet, som er felles for offentleg sektor.',
    ],
  },
  {
    title: 'Slik er det prøvd',
    text: ['Kvar utgåve blir prøvd automatisk i nettlesaren Chromium:'],
    points: [
      'Alle sider i lys og mørk utsjånad, på mobil og stor skjerm, utan feil i testverktøyet axe.',
      'Heile vegen frå spørsmål til markert kjelde med tastatur åleine.',
      'Ned til 320 punkts breidd, som svarer til 400 prosent forstørring, utan rulling sidelengs.',
      'Med innstillinga for mindre rørsle slått på.',
    ],
  },
  {
    title: 'Kjende manglar',
    text: [],
    points: [
      'Automatiske testar finn ikkje alt. Sidene er ikkje prøvde av brukarar med skjermlesar.',
      `PDF-sider blir viste som bilete. Vel «${source.views.text}» for å få innhaldet lese opp.`,
      'Teksten i dokumenta er slik han vart levert. Overskrifter, tabellar og bilete i ein PDF kan mangle merking.',
      'Feilmeldingar frå tenesta og innhaldet i dokumenta blir viste på bokmål eller det språket dokumentet har, også når menyane er på nynorsk.',
      'Eksporterte dokument har overskrifter, språk og tittel, men bilete frå kjeldene følgjer ikkje med.',
    ],
  },
  {
    title: 'Meld frå om feil',
    text: [
      'Møter du noko som ikkje verkar for deg, ta kontakt med sekretariatet i organisasjonen som driv tenesta. Sei kva side det gjeld, og kva du brukte.',
      'Organisasjonen skal òg ha ei tilgjengefråsegn hos uustatus.no. Denne sida erstattar ikkje den.',
    ],
  },
];

const help: readonly AboutSection[] = [
  {
    title: 'Slik får du gode svar',
    text: [],
    points: [
      'Spør om éin ting om gongen, med ei heil setning.',
      'Ta med det du veit: organ, år, saksnummer eller namn. «Kva vedtok representantskapet i sak 10/24?»',
      'Set ord i «hermeteikn» når dei skal stå akkurat slik.',
      'Spør vidare i same samtalen: «Og i 2021?» eller «Kven foreslo det?»',
      'Avgrens med filtera når arkivet er stort. Kvart filter kan fjernast igjen.',
    ],
  },
  {
    title: 'Når du ikkje får svar',
    text: ['Eit nei betyr at arkivet ikkje har godt nok grunnlag. Prøv dette:'],
    points: [
      'Bruk andre ord. Dokumenta kan seie «kraftstasjon» der du seier «kraftverk».',
      'Fjern filter.',
      'Sjå på det næraste som finst, under avslaget.',
      'Sjå i Arkiv om dokumentet i det heile er lagt inn, eller om fila ikkje kunne lesast.',
    ],
  },
  {
    title: 'Lenkjer og deling',
    text: [
      `Adressa i nettlesaren viser alltid det du ser: spørsmål, filter, side og markert stad. Lagre ho eller send ho. Skal nokon andre sjå svaret slik det er no, bruk «${sharing.open}».`,
    ],
  },
  {
    title: 'Utskrift',
    text: ['Skriv ut med nettlesaren (Ctrl + P). Menyar og knappar blir ikkje med, og adressa til kjeldene blir skriven ut.'],
  },
];

const shortcuts: readonly Shortcut[] = [
  { keys: 'Tab', does: `Neste lenkje, knapp eller felt. Første trykk på ei side viser «${app.skipToContent}».` },
  { keys: 'Enter', does: 'I spørsmålsfeltet: spør. På eit kjeldetal: opne kjelda.' },
  { keys: 'Shift + Enter', does: 'I spørsmålsfeltet: ny linje.' },
  { keys: 'n', does: 'Neste kjelde i svaret.' },
  { keys: 'p', does: 'Førre kjelde i svaret.' },
  { keys: 'Esc', does: 'Lukk kjelda og gå tilbake til setninga du kom frå.' },
];

export const about: Texts['about'] = {
  navigation: 'Om Arkivsvar',
  answers: {
    link: 'Slik blir svara laga',
    title: 'Slik blir svara laga, og slik sjekkar du dei',
    lead: 'Arkivsvar finn setningar i arkivet og viser dei med kjelde. Her står det korleis, og kva du sjølv må passe på.',
    sections: answers,
  },
  privacy: {
    link: 'KI og personvern',
    title: 'KI og personvern',
    lead: 'Kva slags assistent dette er, kven som har ansvaret, og kva som blir lagra.',
    sections: privacy,
  },
  accessibility: {
    link: 'Tilgjenge',
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Arkivsvar. Her står det kva som er prøvd, og kva som manglar.',
    sections: accessibility,
  },
  help: {
    link: 'Hjelp',
    title: 'Hjelp',
    lead: 'Råd for å få gode svar, og tastar som gjer det raskare.',
    sections: help,
  },
  shortcutsTitle: 'Tastar',
  shortcutsLead: 'Bokstavtastane verkar ikkje medan du skriv i eit felt.',
  key: 'Tast',
  does: 'Gjer dette',
  shortcuts,
};
