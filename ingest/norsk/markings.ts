import { readTable } from './words/read-table.ts';

/** Words that close a text to readers, or, when it is only «internt», that are worth a remark. */
export type Marking = { readonly kind: 'closes' | 'internal'; readonly words: string };

export type MarkingPlace =
  /** A line of the running text: all of it, or its first sentence, must be the marking. */
  | 'line'
  /** The head of a paper, or what a property says: the marking may be one piece among others. */
  | 'head'
  /** As the head, and a paragraph of a law that closes papers is enough. */
  | 'margin'
  /** As the head, for a line that names what the text is about («Taushetsplikt» is a subject there, not a marking). */
  | 'title'
  /** A file name or folder name, where capitals and punctuation say nothing. */
  | 'name';

type Word = { readonly text: string; readonly classes: ReadonlySet<string>; readonly capital: boolean; readonly quoted: boolean };
type Core = { readonly end: number; readonly strong: boolean };

/** Classes whose words are known also with one letter wrong. */
const MISSPELT: ReadonlySet<string> = new Set(['exempt', 'public', 'grade', 'secret', 'secrecy', 'limited', 'shut']);
const LEAST_LETTERS = 6;
const { exact: EXACT, beginnings: BEGINNINGS } = readClasses();
const FUZZY = [...EXACT].flatMap(([form, names]) => {
  const misspelt = [...names].filter((name) => MISSPELT.has(name));
  return form.length < LEAST_LETTERS || misspelt.length === 0 ? [] : [[form, misspelt] as const];
});
type Part = { readonly text: string; readonly classes: ReadonlySet<string> };
/** Words met, since the same ones come again on every page; begun anew when it is this long. */
const MET = new Map<string, readonly Part[]>();
const MOST_MET = 20_000;
/** Longer texts are sentences, whatever they hold. */
const MAX_MARKING = 140;

const LETTER_SPACED = /(?<!\p{L})(?:\p{L}[\s.]){3,}\p{L}(?!\p{L})/gu;
const WORD = /\p{L}+(?:-\p{L}+)*|§+|\d[\d.,/:-]*/gu;
const SENTENCE_END = /(?<=\p{Ll}{2}[.!?:]|\d[.!?:]|off\.)\s+(?=\p{Lu})/u;
const PIECES = /\s[|–—-]\s|[\t\n;()[\]]|\s{2,}|(?<=\p{Ll}{2}[.!?:,])\s+(?=\p{Lu})/u;

/** What is asked is not said, and what is answered by no is open. */
const QUESTION = /\?\s*(?:$|(?:nei|ikke|ikkje)(?!\p{L}))/iu;
/** «Rapporten fra 2019 er …», «Sak 4/25 … ble behandlet …» tell of something else than the paper itself. */
const OTHER_PAPER = /^\p{L}+\s+(?:fra|frå|av|datert)\s+[^,]{0,30}\d{4}\s+(?:er|var|ble|blei|vart)(?!\p{L})/iu;
const OTHER_SAK = /^(?:sak|PS)\s+\d+\/\d+[^.]*?\s(?:ble|blei|vart)\s+(?:behandl|handsam)/iu;
/** A box without a tick, with what it stands before. */
const NOT_TICKED = /(?:[☐□]|\[\s?\])[^☐□☒☑[]*/u;
/** The code of records systems, in brackets or ticked. */
const CODE = /^\s*(?:\(UO\)|(?:\[[xX]\]|[☒☑])\s*UO)\s*$/u;

/** The marking a text is or holds, or null. A text that speaks of the law is none. */
export function readMarking(text: string, place: MarkingPlace): Marking | null {
  if (place === 'line' && !/^(?:[☐□☒☑([]|dette vedlegget)/iu.test(text) && !mayBeWhole(text)) return null;
  const plain = text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
  if (QUESTION.test(plain) || OTHER_PAPER.test(plain) || OTHER_SAK.test(plain)) return null;
  const written = plain.replace(new RegExp(NOT_TICKED, 'gu'), '').replace(/^dette vedlegget/iu, 'Dette dokumentet');
  if (CODE.test(written)) return closing(plain);
  if (written.length > MAX_MARKING * 2 && place !== 'line') return null;
  const whole = readWhole(written, place);
  if (whole !== null) return whole;
  if (place === 'line') return readWhole(written.split(SENTENCE_END)[0] ?? '', place);
  const words = wordsOf(written);
  if (words.some(({ classes }) => classes.has('genre'))) return null;
  const within = holdsMarking(words, place) ? closing(written) : null;
  // «Pris – offl. § 23»: the paragraph comes last in a title.
  const last = place === 'title' ? /\s[–—-]\s([^–—-]+)$/u.exec(written)?.[1] : undefined;
  return within ?? pieceMarking(written, place) ?? (last === undefined ? null : readWhole(last, 'margin'));
}

/** Words that stand for «open» in such a field, or for nothing. */
export function isOpenValue(value: string): boolean {
  const [first, second] = wordsOf(value);
  return (
    first === undefined ||
    has(first, 'open') ||
    (has(first, 'no') && !has(second, 'public')) ||
    (has(first, 'goes-on') && !has(first, 'no'))
  );
}

/** Words that stand for «closed», by themselves, in a field that says whether the paper is: «Ja», «UO», «13», «Offl. § 13». */
export function isClosedValue(value: string): boolean {
  const words = wordsOf(value);
  const [first] = words;
  if (first === undefined || isOpenValue(value)) return false;
  if (has(first, 'yes') || has(first, 'own-to-sender') || /^(?:1[3-9]|2[0-6])\.?$/u.test(first.text)) return true;
  if (has(first, 'exempt') || has(first, 'shielded') || has(first, 'limited') || has(first, 'shut')) return true;
  return words.some(({ text }) => text.startsWith('§')) || beginsWithMarking(words) || readWhole(value, 'margin')?.kind === 'closes';
}

/** True when a paragraph is named of a law that closes papers, not of any law. */
export function namesClosingLaw(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, index) => closingLaw(words, index) !== null);
}

/** True when a title says that the paper tells of a meeting with its saker. */
export function isMeetingPaper(title: string): boolean {
  return wordsOf(title).some((word) => has(word, 'meeting-paper'));
}

/** True when a title says that the paper is a guide, so that headings with words of closing name its subject. */
export function isGuide(title: string): boolean {
  return wordsOf(title).some((word) => has(word, 'genre'));
}

/** True when the words speak of a meeting behind closed doors. */
export function tellsOfShutMeeting(text: string): boolean {
  if (!/lukk|steng/iu.test(text)) return false;
  const words = wordsOf(text);
  return words.some((_, index) => shutMeeting(words, index) !== null);
}

/** False when a word in the first sentence can stand in no marking: cheap, since nearly all lines of a text are such. */
function mayBeWhole(text: string): boolean {
  for (const match of text.slice(0, MAX_MARKING).matchAll(WORD)) {
    const [written] = match;
    const after = text.slice(match.index + written.length, match.index + written.length + 3);
    if (!met(written).some((part) => part.classes.size > 0 || isLawLike(part.text)) && !after.includes('§')) return false;
    if (/^[.!?]\s/u.test(after) && written.length > 2) return true;
  }
  return true;
}

function closing(words: string): Marking {
  return { kind: 'closes', words: words.replace(/\s+/gu, ' ').trim() };
}

function pieceMarking(text: string, place: MarkingPlace): Marking | null {
  for (const piece of text.split(PIECES)) {
    // A law in brackets is what a sentence refers to.
    const marking = readWhole(piece, place === 'head' ? 'title' : place) ?? (beginsWithMarking(wordsOf(piece)) ? closing(piece) : null);
    if (marking !== null) return marking;
  }
  return null;
}

/** Nothing in the text but the marking, the law it rests on, and what is marked: «Dokumentet er unntatt offentlighet, jf. offl. § 13». */
function readWhole(text: string, place: MarkingPlace): Marking | null {
  if (text.length > MAX_MARKING) return null;
  const words = wordsOf(text);
  let closes = false;
  let internal = false;
  for (let index = 0; index < words.length; ) {
    const core = coreAt(words, index, place);
    if (core !== null) {
      closes = true;
      index = core.end;
    } else if (has(words[index], 'internal')) {
      internal = true;
      index++;
    } else if (isBeside(words, index)) index++;
    else return null;
  }
  if (closes) return closing(text);
  return internal && place !== 'line' && words.length <= 4 ? { kind: 'internal', words: text.trim() } : null;
}

/** The marking comes first, also after its subject, and what follows does not make a sentence about markings of it. */
function beginsWithMarking(words: readonly Word[]): boolean {
  const first = words.findIndex((word) => !has(word, 'frame'));
  const core = first === -1 ? null : strongAt(words, first);
  return core?.strong === true && !has(words[core.end], 'goes-on');
}

/** The marking stands among other words: as a label does, with a capital, or in a name, which has none. */
function holdsMarking(words: readonly Word[], place: MarkingPlace): boolean {
  return words.some((word, index) => {
    const before = words.slice(0, index);
    if (before.some((earlier) => has(earlier, 'asking')) || has(before.at(-1), 'no')) return false;
    if ((place === 'title' || place === 'name') && shutMeeting(words, index) !== null) return true;
    const core = strongAt(words, index);
    if (place === 'margin' && closingLaw(words, index) !== null) return true;
    if (core?.strong !== true || has(words[core.end], 'goes-on')) return false;
    return place === 'name' || (index > 0 && word.capital && !word.quoted);
  });
}

function coreAt(words: readonly Word[], index: number, place: MarkingPlace): Core | null {
  const strong = strongAt(words, index) ?? shutMeeting(words, index);
  if (strong !== null) return strong;
  const word = words[index];
  if (has(word, 'secret')) return { end: index + 1, strong: false };
  if (has(word, 'secrecy') && place !== 'title') {
    const end = lawAfter(words, index + 1);
    if (end !== null) return { end, strong: false };
  }
  let grade = index;
  while (has(words[grade], 'degree')) grade++;
  if (has(words[grade], 'grade')) return { end: grade + 1, strong: false };
  // «Begrenset» and «Lukket» are grades only when nothing else is said.
  const alone = words.length === 1 && (has(word, 'limited') || has(word, 'shielded') || (has(word, 'shut') && place !== 'line'));
  if (alone || (has(word, 'limited') && index > 0 && has(words[index - 1], 'degree'))) return { end: index + 1, strong: false };
  const end = place === 'head' || place === 'margin' ? closingLaw(words, index) : null;
  return end === null ? null : { end, strong: false };
}

/** Wordings that can hardly be anything but a marking. */
function strongAt(words: readonly Word[], index: number): Core | null {
  const found = (end: number): Core => ({ end, strong: true });
  const word = words[index];
  const after = skip(words, index + 1, 'from');
  if (has(word, 'exempt')) {
    if (has(words[after], 'public')) return found(skip(words, after, 'public'));
    const law = lawAfter(words, index + 1);
    return law === null ? null : found(law);
  }
  if (has(word, 'unread') && words[index + 1]?.text === 'off') return found(index + 2);
  if (word?.text === 'uoff') return found(index + 1);
  if (has(word, 'limited') && has(words[after], 'access')) return found(after + 1);
  // «Ikke offentlig» by itself is one; «ikke offentlig vei» speaks of a road.
  if (has(word, 'no') && has(words[after], 'public'))
    return { end: after + 1, strong: !/^offentl[ei]ge?$/u.test(words[after]?.text ?? '') };
  if (has(word, 'no') && has(words[after], 'spread')) return found(after + 1);
  const law = has(word, 'shielded') || has(word, 'secret') ? lawAfter(words, index + 1) : null;
  return law === null ? null : found(law);
}

/** «lukket møte», «for lukkede dører», «møtet er lukket». Meetings in general («lukkede møter») are none. */
function shutMeeting(words: readonly Word[], index: number): Core | null {
  if (has(words[index], 'shut') && has(words[index + 1], 'meeting')) return { end: index + 2, strong: false };
  if (!has(words[index], 'meeting')) return null;
  const shut = skip(words, index + 1, 'frame');
  return has(words[shut], 'shut') ? { end: shut + 1, strong: false } : null;
}

/** End of «(etter) offentleglova § 14» or «(etter) offentleglova» from here, or null when no law is named. */
function lawAfter(words: readonly Word[], from: number): number | null {
  let end = from;
  let named = false;
  while (isLawWord(words, end) || has(words[end], 'from')) {
    const text = words[end]?.text ?? '';
    named ||= text.startsWith('§') || /\p{L}{3}lov(?:en|a|i)$/u.test(text);
    end++;
  }
  return named ? end : null;
}

/** «Offl. § 13 jf. fvl. § 13» from here. */
function closingLaw(words: readonly Word[], index: number): number | null {
  const paragraph = words[index + 1]?.text.startsWith('§') === true;
  return has(words[index], 'closing-law') && paragraph ? lawAfter(words, index) : null;
}

/** What may stand beside a marking without making it a sentence. */
function isBeside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return isLawWord(words, index) || ['frame', 'degree', 'from', 'meeting'].some((name) => has(word, name));
}

function isLawWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (['law', 'closing-law', 'law-filler'].some((name) => has(word, name))) return true;
  // A letter or number of a paragraph, any law, and whatever stands before a paragraph sign.
  return isLawLike(word.text) || words[index + 1]?.text.startsWith('§') === true;
}

function isLawLike(text: string): boolean {
  return /^(?:§+|\d.*|\p{L}|.{2,}lov(?:en|a|i|ens|as)?)$/u.test(text);
}

function skip(words: readonly Word[], from: number, name: string): number {
  let index = from;
  while (has(words[index], name)) index++;
  return index;
}

function has(word: Word | undefined, name: string): boolean {
  return word?.classes.has(name) === true;
}

function wordsOf(text: string): Word[] {
  const joined = text.replace(LETTER_SPACED, (spaced) => ` ${spaced.replace(/[\s.]/gu, '')} `);
  return [...joined.matchAll(WORD)].flatMap((match) => {
    const [written] = match;
    const quoted = /[«"“”']/u.test(joined[match.index - 1] ?? '');
    return met(written).map((part, index) => ({ ...part, capital: index === 0 && /^\p{Lu}/u.test(written), quoted }));
  });
}

function met(written: string): readonly Part[] {
  const before = MET.get(written);
  if (before !== undefined) return before;
  const parts = apart(written.toLowerCase()).map((text) => ({ text, classes: classesOf(text) }));
  if (MET.size >= MOST_MET) MET.clear();
  MET.set(written, parts);
  return parts;
}

/** «unntattoffentlighet», as in letter-spaced lines and file names, is two words; so is «unntatt-offentlighet». */
function apart(text: string): string[] {
  if (EXACT.has(text)) return [text];
  const hyphen = text.indexOf('-');
  if (hyphen > 0) return [text.slice(0, hyphen), ...apart(text.slice(hyphen + 1))];
  for (let length = text.length - 3; length >= LEAST_LETTERS; length--) {
    const [first, rest] = [text.slice(0, length), text.slice(length)];
    const joins = ['exempt', 'limited', 'degree', 'shut'].some((name) => EXACT.get(first)?.has(name) === true);
    if (joins && classesOf(rest).size > 0) return [first, ...apart(rest)];
  }
  return [text];
}

function classesOf(text: string): ReadonlySet<string> {
  const known = new Set(EXACT.get(text));
  for (const [beginning, name] of BEGINNINGS) if (text.startsWith(beginning)) known.add(name);
  if (known.size > 0 || text.length < LEAST_LETTERS) return known;
  const misspelt = FUZZY.filter(([form]) => withinOne(text, form)).flatMap(([, names]) => names);
  const begun = BEGINNINGS.filter(([beginning, name]) => {
    const lengths = [-1, 0, 1].map((more) => beginning.length + more);
    return MISSPELT.has(name) && beginning.length >= LEAST_LETTERS && lengths.some((length) => withinOne(text.slice(0, length), beginning));
  });
  return new Set([...misspelt, ...begun.map(([, name]) => name)]);
}

/** True when one letter put in, left out, changed, or moved one place makes the one of the other. */
function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (a.length === b.length) {
    return rest(a, 1) === rest(b, 1) || (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2));
  }
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}

function readClasses() {
  const exact = new Map<string, Set<string>>();
  const beginnings: (readonly [string, string])[] = [];
  for (const [name = '', forms = ''] of readTable('markings')) {
    for (const form of forms.split(' ')) {
      if (form.endsWith('*')) beginnings.push([form.slice(0, -1), name]);
      else exact.set(form, (exact.get(form) ?? new Set()).add(name));
    }
  }
  return { exact, beginnings };
}
