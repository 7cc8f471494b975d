import type { Texts } from '../nb.ts';

export const overview: Texts['overview'] = {
  pageTitle: 'Oversyn',
  title: 'Finn svar i arkivet, med kjelde på kvar setning',
  lead: 'Arkivsvar svarer med ordrette utdrag frå dokumenta. Kvar setning viser kvar ho står, så du kan sjekke ho sjølv. Finst ikkje svaret i arkivet, får du vite det.',
  question: 'Kva vil du vite?',
  ask: 'Spør',
  empty: 'Skriv eit spørsmål først.',

  startTitle: 'Spørsmål du kan byrje med',
  startLead: 'Arkivet har svar på alle desse. Det er prøvd no. Spørsmåla står på bokmål; du kan spørje på nynorsk òg.',
  startNone: 'Fann ingen spørsmål å foreslå for dette arkivet. Skriv ditt eige i feltet over.',
  startFailed: 'Spørsmåla kunne ikkje hentast.',
  roles: { folkevalgt: 'For nye folkevalde', sekretariat: 'For sekretariatet', faggruppe: 'For faggrupper' },

  holdsTitle: 'Dette er i arkivet',
  documents: 'Dokument',
  period: 'Dekkjer perioden',
  noPeriod: 'Ingen dokument har dato',
  readAt: 'Sist lese inn',
  never: 'Ikkje lese inn enno',
  emptyArchive: 'Arkivet er tomt. Legg inn dokument på sida Arkiv, så kan du spørje etterpå.',
  toArchive: 'Sjå alle dokumenta',
  newest: 'Nyaste dokument',

  byType: 'Dokument etter type',
  byYear: 'Dokument etter år',
  asTable: 'Vis som tabell',
  asChart: 'Vis som diagram',
  type: 'Type',
  year: 'År',
  count: 'Tal',
  documentsOf: (count) => `${count.toLocaleString('nn-NO')} dokument`,

  lacksTitle: 'Dette er ikkje i arkivet',
  lacksAfter: (date) => `Det nyaste dokumentet er frå ${date}. Arkivet veit ikkje noko om det som har hendt etterpå.`,
  lacksYears: (years) => `Ingen dokument er daterte ${years}.`,
  undated: (count) =>
    count === 1
      ? 'Eitt dokument er utan dato. Det er med i søk, men ikkje når du avgrensar på periode.'
      : `${count.toLocaleString('nn-NO')} dokument er utan dato. Dei er med i søk, men ikkje når du avgrensar på periode.`,
  closed: (count) =>
    count === 1
      ? 'Eitt dokument er merkt som unnateke offentlegheit. Det er ikkje med i søk eller svar.'
      : `${count.toLocaleString('nn-NO')} dokument er merkte som unnatekne offentlegheit. Dei er ikkje med i søk eller svar.`,
  refused: (count) => (count === 1 ? 'Éi fil kunne ikkje lesast.' : `${count.toLocaleString('nn-NO')} filer kunne ikkje lesast.`),
  noneRefused: 'Alle filene som er lagde inn, er lesne.',
  allRefused: 'Sjå alle filene som ikkje kom med',
  closedFile: 'Lukka dokument (namnet blir ikkje vist)',

  howTitle: 'Slik blir svara laga',
  how: [
    {
      title: 'Arkivsvar søkjer i dokumenta',
      text: 'Spørsmålet ditt blir samanlikna med kvar side, kvart lysbilete og kvart avsnitt. Ingenting blir henta frå internett.',
    },
    {
      title: 'Svaret blir sett saman av sitat',
      text: 'Kvar setning må stå ordrett i eit dokument. Tal, namn og vedtak blir aldri endra. Er grunnlaget for svakt, får du eit nei.',
    },
    {
      title: 'Du sjekkar kjelda',
      text: 'Vel talet etter setninga. Då opnar dokumentet seg på rett stad med orda markerte, og du ser om det er vedteke, utkast eller erstatta.',
    },
  ],
  toAbout: 'Les meir om korleis svara blir laga, og korleis du sjekkar dei',
};
