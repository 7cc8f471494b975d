import type { DocumentType } from '#domain/document.ts';

/** What a kind of paper is called where a line or a piece of one begins with it; the first that matches decides. */
const GENRES: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'saksprotokoll',
    /^(?:saksprotokoll|særutskrift|saksutskrift|(?:utskrift|utdrag)\s+(?:av|fra|frå)\s+\p{L}*(?:møtebok|protokoll)|melding om vedtak|melding om politisk vedtak|\p{L}+vedtak\s+(?:nr\.?\s*)?\d+)(?!\p{L})/iu,
  ],
  [
    'saksframlegg',
    /^(?:saksfr[ae]m(?:legg|stilling)|saksframstilling|sakspapir(?!er)|saksutredning|saksutgreiing|saksutgreiing|saksnotat)(?!\p{L})/iu,
  ],
  ['moeteprotokoll', /^(?!saks?protokoll)(?:\p{L}*møtebok|\p{L}*protokoll)(?!\p{L})(?!\s+(?:er|vart|ble|godkjen))/iu],
  [
    'moeteinnkalling',
    /^(?:\p{L}*innkalling(?:\s+(?:til|av|–|-)|[\s:]*$)|møtepapirer|møtepapir|sakspapirer|offentlig saksliste|saks?liste(?=\s+(?:til|for)|[\s:]*$))/iu,
  ],
  ['referat', /^(?!referatsak)(?:\p{L}*møte)?referat(?!\p{L})/iu],
  [
    'hoeringssvar',
    /^(?:(?:felles|vårt)\s+)?(?:høring|høyring)s?(?:svar|uttalelse|uttale|innspill|innspel|notat|merknad|fråsegn)\p{L}*|^(?:fråsegn|uttalelse|uttale|innspill|innspel|merknad(?:er)?)\s+(?:til|om)\s.*(?:høring|høyring|regional plan|planprogram|forskrift)/iu,
  ],
  ['pressemelding', /^presse(?:melding|brief|notat|invitasjon|meddelelse|skriv)(?!\p{L})/iu],
  [
    'uttalelse',
    /^(?:politisk\s+)?(?:uttalelse|uttale|fråsegn|resolusjon(?:er|ar)?|posisjonsnotat|håndnotat|innspill\s+(?:til|fra)|innspel\s+(?:til|frå)|\p{L}+politisk posisjonsnotat)(?!\p{L})/iu,
  ],
  ['notat', /^\p{L}*notat(?!\p{L})/iu],
  ['vedlegg', /^vedlegg(?!\p{L})(?!\s*:)/iu],
];

/** The kinds of plan and report are told by the head of the title's noun phrase: «Strategi for …», «Kommuneplanens arealdel», «Årsmelding 2024». */
const OWN = '(?:(?:\\p{L}+\\s+)?(?:kommunes?|kommunens?|fylkeskommunes?|IPRs?)[\\s,:–-]+)?';
const ABOUT =
  '(?:(?:(?:sammendrag av|forslag|utkast|framlegg|høringsutkast|høring|høyring|ny[et]?|revidert[e]?|årlig|regional[et]?|felles|internasjonal|overordn\\p{L}*|kommunal|tverrsektoriell|\\p{Lu}\\p{L}+s)\\s*(?:til|av|:|–|-)?\\s+){0,3})';
const TITLES: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'aarsrapport',
    new RegExp(
      `^${OWN}${ABOUT}(?:års(?:rapport|melding|beretning|regnskap|rekneskap)|(?:års)?(?:beretning|melding) (?:om|for) (?:\\p{L}*(?:virksomhet|verksemd)|20\\d{2})|styrets beretning)`,
      'iu',
    ),
  ],
  [
    'handlingsprogram',
    new RegExp(`^${OWN}${ABOUT}(?:\\p{L}*handlings(?:program|plan)|virksomhetsplan|verksemdsplan)(?:et|met|en)?(?!\\p{L})`, 'iu'),
  ],
  [
    'strategi',
    new RegExp(
      `^${OWN}${ABOUT}(?:\\p{L}*strategi(?:en|er|plan)?(?!\\p{L}|\\s+(?:samling|møte))|strategiske føring(?:er|ar)|planprogram(?:met)?|(?:\\p{L}+-\\s?og\\s)?(?!(?:møte|reise)plan)(?:\\p{L}+politisk\\s)?\\p{L}*plan(?:en)?s?(?!\\p{L})|plan for|samfunnsdel(?:en)?|temaplan)`,
      'iu',
    ),
  ],
];

/** Genre words anywhere in a file name. */
const FILES: readonly (readonly [DocumentType, RegExp])[] = [
  ['saksprotokoll', /saksprotokoll|særutskrift|saerutskrift/iu],
  ['saksframlegg', /saksfram?legg|saksfremlegg|saksfr[ae]mstilling/iu],
  ['moeteprotokoll', /protokoll|m(?:ø|o|oe)tebok/iu],
  ['moeteinnkalling', /innkalling|saksliste|m(?:ø|o|oe)tepapir|sakspapirer/iu],
  ['referat', /referat/iu],
  ['hoeringssvar', /h(?:ø|o|oe)(?:y)?rings(?:svar|uttal|innspill|innspel|notat)/iu],
  ['pressemelding', /pressemelding/iu],
  ['uttalelse', /uttalelse|posisjonsnotat|fråsegn/iu],
  ['aarsrapport', /(?:å|a|aa)rs(?:rapport|melding|beretning)/iu],
  ['vedlegg', /^vedlegg(?!\p{L})/iu],
  ['presentasjon', /presentasjon|presentation|lysbilder/iu],
  ['notat', /(?<!\p{L})notat/iu],
];

/** Marks between what a line says of itself: «Lauvfjord kommune · Møteprotokoll · mandag», «FORMANNSKAPET – PROTOKOLL». */
const BETWEEN = /\s*[|·•]\s*|\s+[–-]\s+|[:,]\s+/u;
/** «Utkast til», «Godkjent» before the genre. */
const BEFORE =
  /^(?:vedtatte|vedtekne|vedtatt|vedteken|utkast til|forslag til|framlegg til|foreløpig|signert|endelig|rådsmøte|styrets)\s+/iu;

/** «SKARVIK KOMMUNE SAKSPROTOKOLL»: whose it is, with no mark between. */
const OWNER = /^(?:\p{Lu}[\p{L}-]*\s){0,3}(?:kommune|fylkeskommune|herad|IPR|IKS|\p{Lu}[\p{L}-]*(?:rådet|regionen))\s+(?=\p{Lu})/iu;

/** The line without the owner in front. */
export function withoutOwner(line: string): string {
  return line.replace(OWNER, '');
}

/** The kind of paper a line says it is, at its start or at the start of one of its pieces. */
export function genreOf(line: string): DocumentType | null {
  for (const piece of [line, withoutOwner(line), ...line.split(BETWEEN).slice(1)]) {
    const bare = piece.trim().replace(BEFORE, '');
    const match = GENRES.find(([, words]) => words.test(bare));
    if (match !== undefined) return match[0];
  }
  return null;
}

export function genreOfTitle(title: string): DocumentType | null {
  for (const piece of [title, ...title.split(/\s+[–-]\s+/u).slice(1, 2)]) {
    const match = TITLES.find(([, words]) => words.test(piece));
    if (match !== undefined) return match[0];
  }
  return null;
}

export function genreOfFileName(words: string): DocumentType | null {
  return (FILES.find(([, pattern]) => pattern.test(words)) ?? TITLES.find(([, pattern]) => pattern.test(words)))?.[0] ?? null;
}

/** The genre word as it stands: «MØTEPROTOKOLL» is «Møteprotokoll». */
export function genreWord(line: string): string | null {
  for (const piece of [line, withoutOwner(line), ...line.split(BETWEEN).slice(1)]) {
    const word = /^[\p{L}]+/u.exec(piece.trim())?.[0] ?? '';
    if (GENRES.some(([, words]) => words.test(word))) return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  }
  return null;
}
