import { KNOWN_ORGANS, type Organ } from '#domain/organ.ts';
import { fromOwnNames, type OwnNames, type OwnOrgan } from './own-names.ts';
import { readTable } from './words/read-table.ts';

/** `bare` = the last part alone in the definite («utvalget», «rådet»): the one spoken of, whichever it is. */
export type FoundOrgan = { readonly organ: Organ; readonly start: number; readonly end: number; readonly bare: boolean };

/** What the names of bodies end in, with the endings each takes. Other endings are the plural, or another word. */
const HEADS: Readonly<Record<string, string>> = {
  utvalg: 'et|ets|s',
  utval: 'et|ets|s',
  råd: 'et|ets|s',
  nemnd: 'a|as|en|ens|s',
  nemd: 'a|as|en|ens|s',
  styre: 't|ts|s',
  komite: 'en|ens|s',
  komité: 'en|ens|s',
  forsamling: 'a|as|en|ens|s',
  formannskap: 'et|ets|s',
  representantskap: 'et|ets|s',
  sekretariat: 'et|ets|s',
  ting: 'et|ets|s',
  parlament: 'et|ets|s',
  møte: 't|ts|s',
  team: 'et|ets',
  gruppe: 'n|ns|s',
  grupp: 'a|as|en|ens',
};
/** «styremøte», «formannskapssak», «årsmøteprotokollen»: what a body does or gives out. */
const DOES =
  '(?:s|-)?(?:(?:møte|mote)(?:protokoll|bok|innkalling|referat)?|sak|vedtak|protokoll|referat|innkalling|behandling|handsaming|samling)(?:e[nrt]|r|ar|ne|rne|ene|ane|et|a|t|s|ts|ens|ets)?';
const WORD = new RegExp(
  `(?<![\\p{L}\\d-])(?<first>[\\p{L}-]*?)(?:${Object.entries(HEADS)
    .map(([head, ends]) => `(?:${head})(?:${ends})?`)
    .join('|')})(?:${DOES})?(?![\\p{L}-]*\\p{L})`,
  'giu',
);
const PARTS = new RegExp(
  `^(?<first>.*?)(?:${Object.entries(HEADS)
    .map(([head, ends], index) => `(?<h${index}>${head})(?<e${index}>${ends})?`)
    .join('|')})(?<does>${DOES})?$`,
  'iu',
);

const LIKE = readTable('organ-like');
const listed = (kind: string): ReadonlySet<string> => new Set(LIKE.find(([name]) => name === kind)?.[1]?.split(' '));
const NOT_AN_ORGAN: ReadonlySet<string> = new Set(
  LIKE.flatMap(([head = '', firsts = '']) => (Object.hasOwn(HEADS, head) ? firsts.split(' ').map((first) => `${first}${head}`) : [])),
);
const PERSONS = listed('person');
const COMMON_RAAD = listed('råd+');
const NEEDS_FIRST: Readonly<Record<string, ReadonlySet<string>>> = {
  gruppe: listed('gruppe+'),
  møte: listed('møte+'),
  forsamling: new Set(['general', 'representant', 'delegat', 'års']),
  parlament: new Set(['student', 'ungdoms', 'elev']),
};
const TING = listed('ting+');

/** «interessepolitisk utvalg», «fast utvalg for plansaker», «administrativ koordineringsgruppe»: an adjective that is part of a name. */
const KIND_OF = /(?<!\p{L})(?<adjective>\p{L}+(?:isk|iv)(?:e|t)?|faste?|felles|særskilte?|midlertidige?|rådgivende|rådgjevande)\s+$/iu;
/** An interkommunalt politisk råd is the whole organisation. */
const ORGANISATION = /(?<!\p{L})(?:interkommunal\p{L}*|regional\p{L}*)\s+politiske?\s+$/iu;
/** «gode råd», «et bredt utvalg»: advice, and a choice of things. */
const NO_NAME = /(?<!\p{L})(?:gode?|godt|noen|nokre|nyttige?|flere|fleire|våre|mine|dine|stort?|bredt?|breitt|lite|rikt|et|eit)\s+$/iu;
const AREA_WORD = "[\\p{L}][\\p{L}'-]*";
/** «for plan, miljø og teknikk», «for personer med funksjonsnedsettelse», «for det offentlige rom». */
const AREA = new RegExp(
  `^\\s+(?<for>for\\s+)?(?<area>(?:(?:det\\s+\\p{L}+|ny(?:tt|e)?|felles|\\p{L}+(?:isk|lig|leg|al|iv)(?:e|t)?|styrka|styrket|økt|auka|bedre|betre)\\s+(?!(?:og|&)\\s))?${AREA_WORD}(?:(?:,\\s*${AREA_WORD})*,?\\s+(?:og|&)\\s+${AREA_WORD})?(?:\\s+med\\s+(?:nedsatt\\s+|nedsett\\s+)?${AREA_WORD})?)`,
  'iu',
);
/** Words that cannot be the area of a body: what follows is a clause, a time or another body. */
const NO_AREA =
  /^(?:å|at|dette|disse|denne|den|det(?!\s)|en|ei|et|eit|sin|sitt|sine|alle|alt|hver|kvar|perioden|valgperioden|valperioden|året|videre|vidare|i|på|til|fra|frå|med|om|av|ved|under|over|etter|som|og|er|var|har|ble|blir|vart|vert|skal|kan|vil|må|bør|møte\p{L}*|sak\p{L}*|vedtak\p{L}*|behandling\p{L}*|innstilling\p{L}*|dato|tid|sted|stad|referat|protokoll)(?!\p{L})/iu;
const DEFINITE = /^(?!\p{L}*(?:itet|het)$)\p{L}{4,}(?:et|en|ene|ane|a)$/iu;
/** Heads whose names go on with their area. */
const HAS_AREA = new Set(['utvalg', 'råd', 'nemnd', 'komite', 'gruppe', 'team']);

const CODES = new Map(readTable('organ-codes').flatMap(([code = '', names = '']) => names.split(' ').map((name) => [name, code] as const)));
const SHORT = new Map(
  readTable('organ-codes').flatMap(([code = '', , short = '']) => short.split(' ').map((form) => [form, code] as const)),
);

/**
 * The bodies named in a text, in order. Any word that is built as the name of a body is one, with the words that belong to it
 * («Hovedutvalg for plan og miljø»); an archive's own names go before.
 *
 * @param options.bare also «utvalget» and «rådet» alone
 * @param options.names also «Lauvfjordrådet», which may be a body or a whole organisation
 */
export function findOrgans(text: string, options: { readonly bare?: boolean; readonly names?: boolean } = {}): FoundOrgan[] {
  const own = ownMatches(text);
  const taken = (start: number, end: number): boolean => own.some((organ) => organ.start < end && start < organ.end);
  const found: FoundOrgan[] = [...own];
  let after = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < after) continue;
    const organ = organAt(text, match[0], match.index, options.names === true);
    if (organ === null || taken(organ.start, organ.end) || (organ.bare && options.bare !== true)) continue;
    found.push(organ);
    after = organ.end;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The organ a short form stands for («K», «FSK», and those the archive has), or null. */
export function organOfShortForm(short: string): string | null {
  const form = short.toUpperCase();
  return ownOrgans().short.get(form) ?? SHORT.get(form) ?? null;
}

/** Every short form of more than one letter. */
export function shortForms(): string[] {
  return [...ownOrgans().short.keys(), ...SHORT.keys()].filter((form) => form.length > 1);
}

/** What people read for a code when no document says; null when it is no common one. */
export function organName(code: string): string | null {
  return [...ownOrgans().organs, ...KNOWN_ORGANS].find((organ) => organ.code === code)?.name ?? null;
}

/** The same body, or one named without its area: «hovedutvalget» is Hovedutvalg for plan og miljø too. */
export function isSameOrgan(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}_`) || b.startsWith(`${a}_`);
}

function organAt(text: string, word: string, start: number, names: boolean): FoundOrgan | null {
  const parts = partsOf(word, names);
  if (parts === null) return null;
  const { first, head, ending, does } = parts;
  const before = text.slice(0, start);
  if (head === 'styre' && first === '' && does === '' && (ending === 's' || (ending === '' && /(?<!\p{L})å\s$/iu.test(before))))
    return null;
  if (ORGANISATION.test(before)) return null;
  const kind = does === '' ? KIND_OF.exec(before) : null;
  const isAlone = first === '' && !['styre', 'formannskap', 'representantskap', 'sekretariat'].includes(head);
  const area = does === '' && HAS_AREA.has(head) ? areaAfter(text, start + word.length, word, parts) : null;
  const end = start + word.length + (area?.length ?? 0);
  if (isAlone && area === null && (kind === null || /^\s+av(?!\p{L})/iu.test(text.slice(end)))) {
    const isName =
      (ending !== '' || does !== '') && head !== 'ting' && head !== 'møte' && head !== 'forsamling' && head !== 'gruppe' && head !== 'team';
    return isName ? { organ: named(head, definite(parts)), start, end, bare: true } : null;
  }
  if (isAlone && area !== null && kind === null && ending === '' && NO_NAME.test(before)) return null;
  if (kind !== null && (isAlone || head === 'gruppe' || /felles/iu.test(kind[0]))) {
    const adjective = baseOfAdjective(kind.groups?.['adjective'] ?? '', head);
    const name = `${adjective} ${base(parts)}${area?.text ?? ''}`;
    return { organ: named(name, sentenceCase(name)), start: start - kind[0].length, end, bare: false };
  }
  const name = `${base(parts)}${area?.text ?? ''}`;
  return { organ: named(name, area === null ? definite(parts) : sentenceCase(name)), start, end, bare: false };
}

type Parts = {
  readonly first: string;
  /** In bokmål, as in `HAS_AREA`. */
  readonly head: string;
  /** As printed. */
  readonly printed: string;
  readonly ending: string;
  readonly does: string;
};

function partsOf(word: string, names = false): Parts | null {
  const lower = word.toLowerCase();
  const groups = PARTS.exec(lower)?.groups;
  const index = Object.keys(HEADS).findIndex((_, at) => groups?.[`h${at}`] !== undefined);
  const printed = Object.keys(HEADS)[index];
  if (groups === undefined || printed === undefined) return null;
  const first = groups['first'] ?? '';
  const ending = groups[`e${index}`] ?? '';
  const head = printed === 'grupp' ? 'gruppe' : bokmaal(printed);
  const does = groups['does'] ?? '';
  if (first.length === 1 || NOT_AN_ORGAN.has(`${first}${head}`) || (ending === '' && does === '' && PERSONS.has(`${first}${head}`)))
    return null;
  if (NEEDS_FIRST[head]?.has(first) === false) return null;
  if (head === 'ting' && !TING.has(first) && (first === '' || !ending.startsWith('et'))) return null;
  if (head === 'råd' && !names && /^\p{Lu}/u.test(word) && first !== '' && !isCommonFirst(first)) return null;
  return { first, head, printed: printed === 'grupp' ? 'gruppe' : printed, ending, does };
}

/** «Eldrerådet» is a body, «Forskningsrådet» another organisation: both have a capital where they open a line. */
function isCommonFirst(first: string): boolean {
  return COMMON_RAAD.has(first) || COMMON_RAAD.has(first.split('-').at(-1) ?? '');
}

function base({ first, printed }: Parts): string {
  return `${first}${printed}`;
}

/** «Eldrerådet», «Fellesnemnda», «Arbeidsgruppa» where it is printed so. */
function definite({ first, printed, ending }: Parts): string {
  const feminine = ending.startsWith('a');
  const endings: Readonly<Record<string, string>> = {
    nemnd: ending.startsWith('e') ? 'en' : 'a',
    nemd: 'a',
    styre: 't',
    møte: 't',
    komite: 'en',
    komité: 'en',
    forsamling: feminine ? 'a' : 'en',
    gruppe: feminine ? 'a' : 'n',
  };
  const stem = printed === 'gruppe' && feminine ? 'grupp' : printed === 'nemd' ? 'nemnd' : printed;
  return sentenceCase(`${first}${stem}${endings[printed] ?? 'et'}`);
}

type Area = { readonly text: string; readonly length: number };

function areaAfter(text: string, from: number, word: string, { head, ending }: Parts): Area | null {
  const match = AREA.exec(text.slice(from, from + 120));
  const { for: opener, area } = match?.groups ?? {};
  if (match === null || area === undefined) return null;
  const rest = text.slice(from + match[0].length);
  const isList = /\s(?:og|&)\s/u.test(area) || /^\s*(?:$|[\d,.:;()–|-])/u.test(rest);
  // «faggruppe areal og transport» has its area at once; no other body has.
  if (opener === undefined && (head !== 'gruppe' || ending !== '' || !isList)) return null;
  const opens = area.split(/[\s,]/u)[0] ?? '';
  if (NO_AREA.test(area) || isBody(opens)) return null;
  if (/^\p{Lu}/u.test(area) && word !== word.toUpperCase() && ending !== '') return null;
  if (DEFINITE.test(opens) && !area.includes(' ')) return null;
  const kept = withoutBody(area);
  const tail = match[0].length - (area.length - kept.length);
  const genitive = /\p{L}s$/u.test(kept) && /^\s+(?:behandling|handsaming|vedtak|innstilling|møte)/iu.test(text.slice(from + tail));
  const name = (genitive ? kept.slice(0, -1) : kept).replace(/\s+/gu, ' ');
  return { text: `${opener === undefined ? ' ' : ' for '}${lowerWords(name)}`, length: tail };
}

/** «oppvekst og formannskapet»: the last is a body of its own. */
function withoutBody(area: string): string {
  const last = /(?:,\s*|,?\s+(?:og|&)\s+)(?<word>\p{L}[\p{L}-]*)$/u.exec(area);
  return last?.groups?.['word'] !== undefined && isBody(last.groups['word']) ? area.slice(0, last.index) : area;
}

function isBody(word: string): boolean {
  return partsOf(word) !== null;
}

function named(words: string, name: string): Organ {
  const stem = bokmaal(words.toLowerCase());
  const whole = CODES.get(stem);
  if (whole !== undefined) return { code: whole, name };
  // «Faggruppe for areal» and «Faggruppe areal» are one.
  const [head = '', ...area] = stem.split(' ').filter((word) => word !== 'for');
  return { code: [CODES.get(head) ?? slug(head), ...area.map(slug)].filter((part) => part !== '').join('_'), name };
}

/** One code for both written languages. */
function bokmaal(word: string): string {
  return word
    .replaceAll('é', 'e')
    .replace(/utval(?!g)/gu, 'utvalg')
    .replace(/nemd/gu, 'nemnd')
    .replace(/(?<!\p{L})hovud/gu, 'hoved')
    .replace(/(?<!\p{L})val(?=komite|nemnd)/gu, 'valg')
    .replace(/(?<!\p{L})heradsstyre/gu, 'herredsstyre');
}

function slug(word: string): string {
  return word
    .toUpperCase()
    .replace(/Æ/gu, 'AE')
    .replace(/Ø/gu, 'OE')
    .replace(/Å/gu, 'AA')
    .replace(/[^A-Z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
}

function baseOfAdjective(adjective: string, head: string): string {
  const lower = adjective.toLowerCase();
  if (lower === 'felles' || lower.endsWith('ende') || lower.endsWith('ande')) return lower;
  const stem = lower.replace(/(?<=isk|iv|fast|særskilt|midlertidig)(?:e|t)$/u, '');
  // Only -iv and -ig take an ending in the neuter.
  return head !== 'gruppe' && head !== 'nemnd' && head !== 'komite' && /(?:iv|ig)$/u.test(stem) ? `${stem}t` : stem;
}

function lowerWords(words: string): string {
  return words.toLowerCase();
}

function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

type OwnOrgans = {
  readonly organs: readonly OwnOrgan[];
  readonly patterns: readonly { readonly organ: Organ; readonly pattern: RegExp }[];
  readonly short: ReadonlyMap<string, string>;
};
const ownOrgans = fromOwnNames(({ organs }: OwnNames): OwnOrgans => {
  const named = organs.flatMap(({ code, name, aliases }) => [name, ...aliases, code].map((alias) => ({ organ: { code, name }, alias })));
  const patterns = named
    .toSorted((a, b) => b.alias.length - a.alias.length)
    .map(({ organ, alias }) => ({ organ, pattern: new RegExp(`(?<![\\p{L}\\d-])${formsOf(alias)}(?![\\p{L}\\d])`, 'giu') }));
  const short = named.filter(({ alias }) => isShort(alias)).map(({ organ, alias }) => [alias.toUpperCase(), organ.code] as const);
  return { organs, patterns, short: new Map(short) };
});

function ownMatches(text: string): FoundOrgan[] {
  const found: FoundOrgan[] = [];
  for (const { organ, pattern } of ownOrgans().patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ organ, start, end, bare: false });
    }
  }
  return found;
}

function isShort(alias: string): boolean {
  return /^[\p{Lu}\d]{2,6}$/u.test(alias);
}

/** The name in the definite and indefinite, and in what it does («IPU-sak», «koordineringsgruppens»). */
function formsOf(alias: string): string {
  const words = alias.trim().split(/\s+/u);
  const last = words.pop() ?? '';
  const stem = isShort(last)
    ? `${escaped(last)}s?`
    : `${escaped(last.replace(/(?:et|en|t|n|a|e)$/iu, ''))}(?:e?[tn]|a|e|ene)?s?(?:${DOES})?`;
  return [...words.map((word) => `${escaped(word)}[et]?`), stem].join('\\s+');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
