/** A body that meets and decides. `code` is short and stable; `name` is what people read. */
export type Organ = { readonly code: string; readonly name: string };

/**
 * The bodies known by name, with the word stems they are recognised by at the start of a word (lower case).
 * An archive's other bodies are recognised by rule in the structure stage.
 */
export const KNOWN_ORGANS: readonly (Organ & { readonly stems: readonly string[] })[] = [
  { code: 'REP', name: 'Representantskapet', stems: ['representantskap', 'samarbeidsråd'] },
  { code: 'IPU', name: 'Interessepolitisk utvalg', stems: ['interessepolitisk utval', 'ipu'] },
  { code: 'ADM', name: 'Administrativ koordineringsgruppe', stems: ['administrativ koordineringsgruppe', 'koordineringsgrupp'] },
  { code: 'STY', name: 'Styret', stems: ['styret', 'styre', 'styremøte', 'styresak'] },
  { code: 'VAL', name: 'Valgkomiteen', stems: ['valgkomit', 'valkomit'] },
  { code: 'KST', name: 'Kommunestyret', stems: ['kommunestyre'] },
  { code: 'FSK', name: 'Formannskapet', stems: ['formannskap'] },
  { code: 'FT', name: 'Fylkestinget', stems: ['fylkesting'] },
  { code: 'FU', name: 'Fylkesutvalget', stems: ['fylkesutval'] },
  { code: 'KU', name: 'Kontrollutvalget', stems: ['kontrollutval'] },
  { code: 'FAG', name: 'Faggruppe', stems: ['faggrupp'] },
  { code: 'SEK', name: 'Sekretariatet', stems: ['sekretariat'] },
];
