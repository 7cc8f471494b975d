export const overview = {
  pageTitle: 'Oversikt',
  title: 'Finn svar i arkivet, med kilde på hver setning',
  lead: 'Arkivsvar svarer med ordrette utdrag fra dokumentene. Hver setning viser hvor den står, så du kan sjekke den selv. Finnes ikke svaret i arkivet, får du vite det.',
  question: 'Hva vil du vite?',
  ask: 'Spør',
  empty: 'Skriv et spørsmål først.',

  startTitle: 'Spørsmål du kan begynne med',
  startLead: 'Arkivet har svar på alle disse. Det er prøvd nå.',
  startNone: 'Fant ingen spørsmål å foreslå for dette arkivet. Skriv ditt eget i feltet over.',
  startFailed: 'Spørsmålene kunne ikke hentes.',
  roles: { folkevalgt: 'For nye folkevalgte', sekretariat: 'For sekretariatet', faggruppe: 'For faggrupper' },

  holdsTitle: 'Dette er i arkivet',
  documents: 'Dokumenter',
  period: 'Dekker perioden',
  noPeriod: 'Ingen dokumenter har dato',
  readAt: 'Sist lest inn',
  never: 'Ikke lest inn ennå',
  emptyArchive: 'Arkivet er tomt. Legg inn dokumenter på siden Arkiv, så kan du spørre etterpå.',
  toArchive: 'Se alle dokumentene',
  newest: 'Nyeste dokumenter',

  byType: 'Dokumenter etter type',
  byYear: 'Dokumenter etter år',
  asTable: 'Vis som tabell',
  asChart: 'Vis som diagram',
  type: 'Type',
  year: 'År',
  count: 'Antall',
  documentsOf: (count: number): string => (count === 1 ? '1 dokument' : `${count.toLocaleString('nb-NO')} dokumenter`),

  lacksTitle: 'Dette er ikke i arkivet',
  lacksAfter: (date: string): string => `Det nyeste dokumentet er fra ${date}. Arkivet vet ikke noe om det som er skjedd etterpå.`,
  lacksYears: (years: string): string => `Ingen dokumenter er datert ${years}.`,
  undated: (count: number): string =>
    count === 1
      ? 'Ett dokument er uten dato. Det er med i søk, men ikke når du avgrenser på periode.'
      : `${count.toLocaleString('nb-NO')} dokumenter er uten dato. De er med i søk, men ikke når du avgrenser på periode.`,
  closed: (count: number): string =>
    count === 1
      ? 'Ett dokument er merket som unntatt offentlighet. Det er ikke med i søk eller svar.'
      : `${count.toLocaleString('nb-NO')} dokumenter er merket som unntatt offentlighet. De er ikke med i søk eller svar.`,
  refused: (count: number): string =>
    count === 1 ? 'Én fil kunne ikke leses.' : `${count.toLocaleString('nb-NO')} filer kunne ikke leses.`,
  noneRefused: 'Alle filene som er lagt inn, er lest.',
  allRefused: 'Se alle filene som ikke kom med',
  closedFile: 'Lukket dokument (navnet vises ikke)',

  howTitle: 'Slik lages svarene',
  how: [
    {
      title: 'Arkivsvar søker i dokumentene',
      text: 'Spørsmålet ditt sammenlignes med hver side, hvert lysbilde og hvert avsnitt. Ingenting hentes fra internett.',
    },
    {
      title: 'Svaret settes sammen av sitater',
      text: 'Hver setning må stå ordrett i et dokument. Tall, navn og vedtak endres aldri. Er belegget for svakt, får du et nei.',
    },
    {
      title: 'Du sjekker kilden',
      text: 'Velg tallet etter setningen. Da åpnes dokumentet på rett sted med ordene markert, og du ser om det er vedtatt, utkast eller erstattet.',
    },
  ],
  toAbout: 'Les mer om hvordan svarene lages, og hvordan du sjekker dem',
};
