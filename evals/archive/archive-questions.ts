/** A question over the council's five documents, with what a right answer must hold and where it stands. */
export type ArchiveQuestion = {
  readonly question: string;
  /** Each must occur in the quotes of the answer. */
  readonly facts: readonly string[];
  /** Start of the file's name, without its ending; any of them is right. */
  readonly files: readonly string[];
  /** Page of the PDF on which the first fact stands; a slide deck's slide. */
  readonly page: number;
};

const SAK = 'sak-10-24-strategiske-foringer-2025-2028';
const SAMLING = 'faggruppesamling-2021-09-01';
const PRESENTASJON = 'osloregionen-ipr-presentasjon-2024';
const STORMOETE = 'stormote-2024-innspill-og-cafedialog';
const GRUPPEARBEID = 'gruppearbeid-handlingsprogram-2026';

export const ANSWERABLE: readonly ArchiveQuestion[] = [
  {
    question: 'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?',
    facts: ['Konkurransekraft og næringsutvikling', 'By- og regionutvikling', 'Klima, miljø og natur', 'Transport og mobilitet'],
    files: [SAK],
    page: 3,
  },
  {
    question: 'Hvilke tverrgående satsinger foreslås?',
    facts: [
      'Sirkulærøkonomi',
      'Grønn næringstransport',
      'Kraft',
      'Miljøtilstanden i Oslofjorden, vann og vassdrag',
      'Internasjonal profilering',
    ],
    files: [SAK],
    page: 4,
  },
  {
    question: 'Hva er visjonen for Osloregionen?',
    facts: ['bærekraftig og internasjonal konkurransedyktig region'],
    files: [SAK, PRESENTASJON],
    page: 2,
  },
  {
    question: 'Kva er dei overordna måla?',
    facts: ['lavutslippssamfunn mot 2050', 'flerkjernet utvikling', 'attraktiv hovedstadsregion'],
    files: [SAK, PRESENTASJON],
    page: 2,
  },
  { question: 'Hvem er saksbehandler i sak 10/24?', facts: ['Målfrid Baik'], files: [SAK], page: 1 },
  { question: 'Hva er innstillingen fra styret?', facts: ['tilsluttes'], files: [SAK], page: 1 },
  { question: 'Når lå utkastet til strategiske føringer ute på høring?', facts: ['29.april-29. mai'], files: [SAK], page: 4 },
  { question: 'Hvor mange høringsinnspill ble innarbeidet i saksfremlegget?', facts: ['7 høringsinnspill'], files: [SAK], page: 4 },
  {
    question: 'Når ble prosessen for arbeidet med strategiske føringer vedtatt i styremøte?',
    facts: ['7. desember 2023'],
    files: [SAK],
    page: 1,
  },
  {
    question: 'Hvilke kommuner la ved høringsinnspill til styret den 24. juni?',
    facts: ['Kongsbergregionen IPR, Rollag kommune og Indre Østfold kommune'],
    files: [SAK],
    page: 5,
  },
  { question: 'Hva ble understreket på stormøtet 5. mars 2024?', facts: ['helhetlig planlegging'], files: [SAK], page: 1 },
  {
    question: 'Hvilken strategi fra 2015 er verdiene hentet fra?',
    facts: ['Oslo Region Brand Management Strategy fra 2015'],
    files: [SAK],
    page: 3,
  },
  { question: 'Når ble Osloregionen etablert?', facts: ['Etablert i 2004'], files: [SAMLING], page: 4 },
  { question: 'Når ble Osloregionen omdannet til interkommunalt politisk råd?', facts: ['28. oktober 2020'], files: [SAMLING], page: 4 },
  {
    question: 'Hvor mange kommuner er medlemmer, og hvor mange innbyggere har de?',
    facts: ['65 kommuner', '2,23 mill'],
    files: [SAMLING],
    page: 4,
  },
  { question: 'Hvilket organ er det høyeste?', facts: ['Representantskapet er høyeste organ'], files: [SAMLING], page: 4 },
  {
    question: 'Hvilke innsatsområder gjaldt for 2021–2024?',
    facts: ['mobilitet', 'Klima og miljø', 'Konkurransekraft og attraktivitet'],
    files: [SAMLING, PRESENTASJON],
    page: 5,
  },
  { question: 'Hvilke to byer hadde byvandringer under faggruppesamlingen?', facts: ['Moss og Fredrikstad'], files: [SAMLING], page: 2 },
  { question: 'Hvem gjennomførte utredningen med kunnskapsgrunnlag om Osloregionen?', facts: ['NIBR'], files: [SAMLING], page: 2 },
  {
    question: 'Hvilket kraftverk besøkte faggruppesamlingen i Indre Østfold?',
    facts: ['Vamma kraftstasjon'],
    files: [PRESENTASJON],
    page: 2,
  },
  { question: 'Hvem er direktør i Osloregionen?', facts: ['Målfrid Baik, direktør'], files: [PRESENTASJON], page: 10 },
  { question: 'Når er møtet med Østfoldbenken?', facts: ['20. mai'], files: [PRESENTASJON], page: 9 },
  { question: 'Hvor mange tonn ammunisjon er dumpet i Mjøsa?', facts: ['1000-2000 tonn ammunisjon'], files: [GRUPPEARBEID], page: 8 },
  {
    question: 'Hvilket mål for restaurering av natur er satt innen 2030?',
    facts: ['30 % restaurering innen 2030'],
    files: [GRUPPEARBEID],
    page: 3,
  },
  {
    question: 'Hvilket pilotprosjekt bygger «En vei inn for helsenæring» på?',
    facts: ['Asker, Drammen', 'Øvre Eiker'],
    files: [GRUPPEARBEID],
    page: 5,
  },
  {
    question: 'Hvilken tenketank eller felles front er foreslått for klima og miljø?',
    facts: ['tenke-tank'],
    files: [STORMOETE],
    page: 27,
  },
  { question: 'Hva heter podkasten som er foreslått for Osloregionen?', facts: ['podcast Osloregionen'], files: [STORMOETE], page: 20 },
];

/** Questions the documents do not answer, though they share words with them. */
export const UNANSWERABLE: readonly string[] = [
  'Hva er renovasjonsgebyret i Asker kommune?',
  'Hvem er statsminister i Norge?',
  'Hvor mange ansatte har sekretariatet på Hamar?',
  'Når åpner den nye broen over Mjøsa?',
  'Hva kostet byggingen av Vamma kraftstasjon?',
  'Hvem vant kommunevalget i Drammen i 2023?',
  'Hva er eiendomsskatten i Fredrikstad?',
  'Hvilken fartsgrense gjelder på E6 ved Moss?',
];
