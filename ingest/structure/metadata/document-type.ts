import type { Attested, DocumentType } from '#domain/document.ts';
import { attest } from './attest.ts';
import { type DocumentFace, ORIGIN_LINE } from './document-face.ts';

/** Words that say the type when a line of the head begins with them; the first line that does decides. */
const OPENING_WORDS: readonly (readonly [DocumentType, RegExp])[] = [
  ['saksprotokoll', /^(?:saksprotokoll|særutskrift|særutskrift|melding om vedtak)/iu],
  ['saksframlegg', /^(?:saksfram?legg|saksfremlegg|saksfr[ae]mstilling|sakspapir(?!er)|saksutskrift|saksutredning|saksutgreiing)/iu],
  ['moeteprotokoll', /^(?:møteprotokoll|møtebok|protokoll(?!\s+(?:er|godkjen)))(?!\p{L})/iu],
  [
    'moeteinnkalling',
    /^(?:møteinnkalling|innkalling(?:\s+(?:til|av|–|-)|[\s:]*$)|møtepapirer|sakspapirer|offentlig saksliste|saksliste(?=\s+(?:til|for)))/iu,
  ],
  ['referat', /^(?:\p{L}*møte)?referat(?!sak)/iu],
  [
    'hoeringssvar',
    /^(?:felles\s+)?(?:høringssvar|høringsuttalelse|høringsinnspill|høringsnotat|høringsmerknad|høyringssvar|høyringsuttale|høyringsfråsegn|høyringsinnspel)/iu,
  ],
  ['pressemelding', /^(?:pressemelding|presseinvitasjon|pressemeddelelse)/iu],
  [
    'uttalelse',
    /^(?:politisk\s+)?(?:uttalelse|uttale|fråsegn|resolusjon|posisjonsnotat|håndnotat|innspill\s+(?:til|fra)|innspel\s+(?:til|frå)|næringspolitisk posisjonsnotat)/iu,
  ],
  ['notat', /^(?:\p{L}*notat)(?!\p{L})/iu],
  ['notat', /^(?:gjenfortelling|attforteljing)(?!\p{L})/iu],
  ['vedlegg', /^vedlegg(?!\p{L})(?!\s*:?\s*$)/iu],
];

/** Words that name the kind of plan or report, at the start of a title, after «forslag til» and the owner's name. */
const PREFIX =
  '^(?:(?:forslag|utkast|framlegg|høringsutkast|høring)\\s*(?:til|av|:|–|-)?\\s+)?' +
  '(?:(?:ny[et]?|revidert[e]?|årlig|regional[et]?|felles|internasjonal|overordn\\p{L}*|osloregionens?|ipr|\\p{L}+ kommunes?)\\s+){0,3}';
const TITLE_WORDS: readonly (readonly [DocumentType, RegExp])[] = [
  ['aarsrapport', new RegExp(`${PREFIX}(?:årsrapport|årsmelding|årsberetning|årsregnskap|årsrekneskap)`, 'iu')],
  ['handlingsprogram', new RegExp(`${PREFIX}(?:handlingsprogram|handlingsplan|virksomhetsplan)`, 'iu')],
  [
    'strategi',
    new RegExp(
      `${PREFIX}(?:strategi(?!sk\\p{L}* (?:samling|møte))|\\p{L}+strategi(?:en|er)?(?!\\p{L})|strategiske føringer|strategiske føringar)`,
      'iu',
    ),
  ],
];

/** Genre words anywhere in a file name. */
const FILE_WORDS: readonly (readonly [DocumentType, RegExp])[] = [
  ['saksprotokoll', /saksprotokoll|særutskrift|saerutskrift/iu],
  ['saksframlegg', /saksfram?legg|saksfremlegg|saksfr[ae]mstilling/iu],
  ['moeteprotokoll', /møteprotokoll|moteprotokoll|moeteprotokoll|protokoll|møtebok/iu],
  ['moeteinnkalling', /innkalling|saksliste|møtepapir|sakspapirer/iu],
  ['referat', /referat/iu],
  ['hoeringssvar', /h(?:ø|o|oe)rings(?:svar|uttalelse|innspill|notat)/iu],
  ['pressemelding', /pressemelding/iu],
  ['uttalelse', /uttalelse|posisjonsnotat/iu],
  ['aarsrapport', /(?:å|a|aa)rs(?:rapport|melding|beretning)/iu],
  ['notat', /^(?:gjenfortelling|attforteljing)(?!\p{L})/iu],
  ['vedlegg', /^vedlegg(?!\p{L})/iu],
  ['presentasjon', /presentasjon|presentation/iu],
  ['notat', /(?<!\p{L})notat/iu],
];

/** What only one type has in its text. All of the patterns must be there. */
const CONTENT_SIGNS: readonly (readonly [DocumentType, readonly RegExp[]])[] = [
  [
    'moeteprotokoll',
    [
      /^(?:følgende (?:faste )?(?:medlemmer|medlemer) møtte|faste medlemer som møtte|til stede)/iu,
      /^(?:votering|behandling(?: og votering)?|vedtak)\s*:?$/iu,
    ],
  ],
  ['referat', [/^(?:til stede|tilstede|dessuten møtte)(?!\p{L})/iu, /^sak(?:\s+nr\.?)?\s+\d/iu]],
  [
    'saksframlegg',
    [
      /^(?:saksbehandler|sakshandsamar)(?!\p{L})/iu,
      /^(?:.{0,60}(?:innstilling|forslag til vedtak|framlegg til vedtak)|tilråding)(?!\p{L})/iu,
    ],
  ],
  ['pressemelding', [/^pressekontakt(?!\p{L})/iu]],
  ['hoeringssvar', [/(?:det vises til|vi viser til|viser til)\s.{0,60}(?:høring|høyring)/iu]],
];

/** Longest block searched for a sign; signs are short lines or openings. */
const SIGN_BLOCKS = 400;
const DECK_PAGES = 2;
/** More characters on a landscape page than this is a table or report, not a slide. */
const SLIDE_CHARACTERS = 1_200;

/** The document's type: an e-mail by its format, else by the words of the head, the file name, the content, and at last its shape. */
export function documentType(face: DocumentFace, title: Attested<string>): Attested<DocumentType> | null {
  if (face.format === 'eml') return attest('epost', 'properties', face.fileName);
  if (face.format === 'pptx') return attest('presentasjon', 'file-name', face.fileName);
  return byHead(face, title) ?? byTitle(title) ?? byFileName(face) ?? bySlides(face) ?? byContent(face);
}

function byHead(face: DocumentFace, title: Attested<string>): Attested<DocumentType> | null {
  for (const line of [...face.head.map(({ text }) => text), title.value]) {
    // «Møteprotokoll fra styret ble godkjent.» is a sentence about one.
    if (/\s\S+\s.*[.!?]$/u.test(line) && line !== title.quote && !ORIGIN_LINE.test(line)) continue;
    const bare = line
      .replace(/^(?:osloregionen(?:s| ipr)?|\p{Lu}[\p{L}-]+ kommune)[\s,:–-]+/iu, '')
      .replace(/^(?:utkast til|forslag til)\s+/iu, '');
    const match = OPENING_WORDS.find(([, words]) => words.test(bare));
    if (match !== undefined) return attest(match[0], line === title.quote ? 'title' : 'head', line);
  }
  return null;
}

function byTitle(title: Attested<string>): Attested<DocumentType> | null {
  const match = TITLE_WORDS.find(([, words]) => words.test(title.value));
  return match === undefined ? null : attest(match[0], title.where, title.quote);
}

function byFileName(face: DocumentFace): Attested<DocumentType> | null {
  const match = FILE_WORDS.find(([, words]) => words.test(face.fileWords)) ?? TITLE_WORDS.find(([, words]) => words.test(face.fileWords));
  return match === undefined ? null : attest(match[0], 'file-name', face.fileName);
}

/** A deck of slides exported to PDF: landscape pages with little text. */
function bySlides(face: DocumentFace): Attested<DocumentType> | null {
  const pages = face.pages.filter((page) => page.width > 0);
  if (pages.length < DECK_PAGES || !pages.every((page) => page.width > page.height)) return null;
  const characters = pages.reduce((sum, page) => sum + page.blocks.reduce((all, block) => all + block.text.length, 0), 0);
  if (characters / pages.length > SLIDE_CHARACTERS) return null;
  return attest('presentasjon', 'body', `${pages.length} sider i liggende format`);
}

function byContent(face: DocumentFace): Attested<DocumentType> | null {
  const texts = face.pages.flatMap((page) => page.blocks.map((block) => block.text)).slice(0, SIGN_BLOCKS);
  for (const [type, signs] of CONTENT_SIGNS) {
    const lines = signs.map((sign) => (type === 'hoeringssvar' ? texts.slice(0, 12) : texts).find((text) => sign.test(text)));
    if (lines.every((line) => line !== undefined)) return attest(type, 'body', lines.join(' … '));
  }
  return null;
}
