/** A body that meets and decides. `code` is short and stable; `name` is what people read. */
export type Organ = { readonly code: string; readonly name: string };

/** The bodies most archives have, by the codes their saker are known by. Which words name them is `norsk/words/organ-codes.tsv`. */
export const KNOWN_ORGANS: readonly Organ[] = [
  { code: 'REP', name: 'Representantskapet' },
  { code: 'STY', name: 'Styret' },
  { code: 'KST', name: 'Kommunestyret' },
  { code: 'FSK', name: 'Formannskapet' },
  { code: 'FT', name: 'Fylkestinget' },
  { code: 'FU', name: 'Fylkesutvalget' },
  { code: 'KU', name: 'Kontrollutvalget' },
  { code: 'AU', name: 'Arbeidsutvalget' },
  { code: 'VAL', name: 'Valgkomiteen' },
  { code: 'FAG', name: 'Faggruppen' },
  { code: 'SEK', name: 'Sekretariatet' },
];
