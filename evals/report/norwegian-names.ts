/** Names of the parts that figures are split in, in bokmål. */
export const QUESTION_WORDS: Readonly<Record<string, string>> = {
  person: 'Hvem',
  time: 'Når',
  place: 'Hvor',
  manner: 'Hvordan',
  duration: 'Hvor lenge',
  reason: 'Hvorfor',
  count: 'Hvor mange',
  amount: 'Hvor mye',
  which: 'Hvilken',
  definition: 'Hva er',
  other: 'Andre',
};

export const GOLD_KIND_NAMES = {
  fact: 'Fakta',
  list: 'Liste',
  count: 'Antall',
  'follow-up': 'Oppfølging',
  unanswerable: 'Uten svar i arkivet',
} as const;

export const FORM_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' } as const;

export const ARCHIVE_NAMES = { council: 'Rådets dokumenter', corpus: 'Demonstrasjonsarkivet' } as const;

export const SPLIT_NAMES = { tuning: 'Brukt under arbeidet', 'held-out': 'Holdt utenfor' } as const;

export const SUITE_NAMES: Readonly<Record<string, string>> = {
  norquad: 'NorQuAD – finne rett setning',
  archive: 'Egne spørsmål – rett svar',
  citations: 'Kildebelegg',
  refusals: 'Avvisning og sikkerhet',
  injections: 'Fiendtlige dokumenter',
  norsumm: 'NorSumm – sammendrag',
  peers: 'Ved siden av alternativene',
};
