import type { Block } from '#domain/block.ts';
import type { Page } from '#domain/page.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findDates } from '../../norsk/find-dates.ts';
import { SAK_COLUMN } from './meeting-path.ts';

/** An item of an agenda, treated or to be treated in a meeting. */
export type AgendaItem = {
  /** «PS», «RS», «AU»: the series it is numbered in, or null. */
  readonly series: string | null;
  /** As printed: «12/25», «01», «13.1.3», «E2/2020». */
  readonly number: string;
  readonly title: string;
  readonly page: number;
  /** Place among the blocks of the page. */
  readonly block: number;
  /** Numbered as a sak («12/25», «Sak 01»), and not only as a point of the agenda. */
  readonly isCase: boolean;
};

type Candidate = AgendaItem & { readonly kind: Block['kind']; readonly own: string; readonly year: string };

const WORD = '(?:sak|saksforslag|vedtektsforslag|orienteringssak|drøftingssak|vedtakssak|referatsak|styresak|rådssak)';
/** «Sak 12/25 Tittel», «PS 12/25: Tittel», «[17:11] Sak 01:», «2.1 Sak 01/24 Årsmelding», «E2/2020 Valg». */
const LEAD = new RegExp(
  `^(?:\\[?\\(?\\d{1,2}[:.]\\d{2}\\)?\\]?\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+(?=${WORD}\\s))?(?:(?<word>${WORD})\\s*(?:s?(?:nr\\.?|nummer):?\\s*)?)?` +
    '(?:(?<series>\\p{Lu}{1,5})(?:-?sak)?[\\s.-]+)?(?<nr>(?:[A-ZÆØÅ]{1,2})?\\d{1,4}(?:\\/(?:20\\d{2}|\\d{2}))?)(?![\\d/]|[-.,]\\d|\\s?%)(?<after>\\s*[:.)–—-]*\\s*)(?<title>.*)$',
  'iu',
);
/** A cell that holds the number alone. */
const CELL = /^(?:[Ss]ak\s*)?(?:(?<series>\p{Lu}{1,5})[\s-]*)?(?<nr>\d{1,4}\/(?:20\d{2}|\d{2}))\.?$/u;
/** «Sak 4» in a list of saker. */
const PLAIN_CELL = /^[Ss]ak\s*(?:nr\.?\s*)?(?<nr>\d{1,3})[.:]?$/u;
/** «13.1.3 Forslag», «2. Årsberetning», «285 Eventuelt». */
const POINT = /^(?<nr>\d{1,3}(?:\.\d{1,2}){0,3})\.?\s+(?<title>[\p{Lu}«"(§].*)$/u;
/** What agendas begin with. */
const OPENS =
  /(?:konstituering|godkjenning|opprop|åpning|opning|valg av|val av|innkalling|referat|protokoll|dagsorden|sakliste|saksliste|navneopprop|opptak av)/iu;
/** «Sak 12/25 ble utsatt» is a sentence about it; «a) Godkjenning» a part of it. */
const NO_TITLE = /^(?:\p{Ll}|[a-zæøå]\)|\d)/u;
/** Series of their own beside that of the political saker. */
const OWN_SERIES = /^(?:RS|DS|FO|OS|MS|OR|D|R)$/u;
const MAX_TITLE = 160;
/** Numbers of one meeting lie close; one further away is another meeting's. */
const GAP = 6;
const LEAST = 2;
const SHORT_LINE = 80;

/** Every item of the agenda, in reading order, each once. A number merely mentioned is none: it does not open a line, or stands alone. */
export function agendaItems(pages: readonly Page[]): AgendaItem[] {
  const candidates = pages.flatMap((page) => page.blocks.flatMap((block, at) => candidateOf(block, page.number, at) ?? []));
  const cases = distinct(inOneMeeting(withoutReferred(candidates.filter(({ year }) => year !== ''))));
  if (cases.length >= LEAST) return cases;
  const words = distinct(candidates.filter(({ year }) => year === ''));
  if (words.length >= LEAST) return words;
  const points = agendaPoints(pages);
  return points.length >= LEAST ? points : cases.filter(({ series }) => series !== null);
}

function candidateOf(block: Block, page: number, at: number): Candidate | null {
  if (block.kind === 'footnote' || block.kind === 'speaker-note') return null;
  return block.kind === 'table-row' ? inRow(block.cells, block.header, page, at) : inLine(block.text, block.kind, page, at);
}

function inRow(cells: readonly string[], header: readonly string[], page: number, at: number): Candidate | null {
  const column = header.findIndex((cell) => SAK_COLUMN.test(cell.trim()) || /^(?:sak|nr\.?|punkt)$/iu.test(cell.trim()));
  const place = column < 0 ? 0 : column;
  const cell = cells[place]?.trim() ?? '';
  const alone = (CELL.exec(cell) ?? PLAIN_CELL.exec(cell))?.groups;
  if (alone?.['nr'] !== undefined) {
    // A body, a day and a number are the way of a sak.
    const text = cells.join(' | ');
    if (findDates(text).length > 0 && findOrgans(text).length > 0) return null;
    const title = cells.find((other, index) => index !== place && /\p{L}{2}/u.test(other) && !CELL.test(other.trim())) ?? '';
    return made(alone['series'], alone['nr'], title, 'table-row', page, at);
  }
  return column < 0 ? null : inLine(cell, 'table-row', page, at);
}

function inLine(text: string, kind: Block['kind'], page: number, at: number): Candidate | null {
  const { word, series, nr, title = '', after = '' } = LEAD.exec(text.trim())?.groups ?? {};
  if (nr === undefined || (word === undefined && !nr.includes('/'))) return null;
  if (series !== undefined && series !== series.toUpperCase()) return null;
  const opens = title === '' || !NO_TITLE.test(title) || (kind === 'heading' && /[:–-]/u.test(after));
  if (!opens || (title === '' && kind !== 'heading' && !/[:.]/u.test(after))) return null;
  return made(series, nr, title, kind, page, at);
}

function made(series: string | undefined, number: string, title: string, kind: Block['kind'], page: number, block: number): Candidate {
  const [digits = '', year = ''] = number.split('/');
  const own = `${series !== undefined && OWN_SERIES.test(series) ? series : ''}${digits.replace(/^0+(?=\d)/u, '')}/${year.slice(-2)}`;
  return { series: series ?? null, number, title: titleOf(title), page, block, isCase: true, kind, own, year: year.slice(-2) };
}

function titleOf(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[([]?arkivsak\p{L}*\.?:?\s*\d[\d/-]*[)\]]?.*$/iu, '')
    .trim();
  const sentence = /^.{3,}?\p{L}{2}[).»]?\.(?=\s+\p{Lu})/u.exec(line)?.[0] ?? line;
  const short = sentence.length <= MAX_TITLE ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', MAX_TITLE))} …`;
  return short.replace(/[\s.:–-]+$/u, '');
}

/** Papers referred to under one sak («RS 4/26», one after the other) are no saker of the meeting. */
function withoutReferred(candidates: readonly Candidate[]): Candidate[] {
  const listed = candidates.filter(({ kind, series }) => kind === 'list-item' && series !== null && OWN_SERIES.test(series));
  return candidates.filter((candidate) => !listed.includes(candidate) || listed.length === candidates.length);
}

/** Those of the year most of them are of, and near each other in number; headings are saker wherever they are. */
function inOneMeeting(candidates: readonly Candidate[]): Candidate[] {
  const years = new Map<string, number>();
  for (const { year } of candidates) years.set(year, (years.get(year) ?? 0) + 1);
  const [year] = [...years].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const same = candidates.filter((candidate) => candidate.year === year);
  const numbers = (series: string): number[] => [
    ...new Set(same.filter(({ own }) => seriesOf(own) === series).map(({ number }) => numberOf(number))),
  ];
  return same.filter(({ own, number, kind }) => {
    const others = numbers(seriesOf(own)).filter((other) => other !== numberOf(number));
    return kind === 'heading' || others.length === 0 || others.some((other) => Math.abs(other - numberOf(number)) <= GAP);
  });
}

function seriesOf(own: string): string {
  return /^\p{L}*/u.exec(own)?.[0] ?? '';
}

function numberOf(number: string): number {
  return Number(/\d+/u.exec(number)?.[0] ?? 0);
}

/** Each number once: where it is treated rather than listed, by the first title it has. */
function distinct(candidates: readonly Candidate[]): AgendaItem[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = found.get(candidate.own);
    const title = before === undefined || before.title === '' ? candidate.title : before.title;
    if (before === undefined || (before.kind === 'table-row' && candidate.kind !== 'table-row'))
      found.set(candidate.own, { ...candidate, title });
    else found.set(candidate.own, { ...before, title });
  }
  return items([...found.values()]);
}

/** The numbered headings of a meeting's paper, from whatever number they begin: «6.1», «6.4.2», «285». For papers known to be of a meeting. */
export function numberedHeadings(pages: readonly Page[]): AgendaItem[] {
  const points = pages.flatMap((page) =>
    page.blocks.flatMap((block, at) => (block.kind === 'heading' ? (pointOf(block, page.number, at) ?? []) : [])),
  );
  const runs = points.map((_, from) => runFrom(points.slice(from), isLater));
  // A table of contents before them repeats them.
  const longest = runs.reduce<readonly Candidate[]>((best, one) => (one.length >= best.length ? one : best), []);
  // One alone is a sak when the numbers run from meeting to meeting or from year to year.
  return longest.length >= LEAST || longest.some(({ number }) => number.includes('.') || Number(number) >= 10) ? items(longest) : [];
}

/** Short lines numbered from 1, in bold or in a list: the saker of minutes that have no headings for them. */
export function numberedLines(pages: readonly Page[]): AgendaItem[] {
  const points = pages
    .flatMap((page) =>
      page.blocks.flatMap((block, at) =>
        block.text.length > SHORT_LINE || /[.;,]$/u.test(block.text) ? [] : (pointOf(block, page.number, at) ?? []),
      ),
    )
    .filter(({ kind }) => kind !== 'heading');
  const runs = points.flatMap(({ number }, from) => (number === '1' ? [runFrom(points.slice(from), follows)] : []));
  const longest = runs.reduce<readonly Candidate[]>((best, one) => (one.length >= best.length ? one : best), []);
  return longest.length >= LEAST ? items(longest) : [];
}

/** The points of an agenda without sak numbers: numbers in sequence, from one that opens a meeting, or running from meeting to meeting. */
function agendaPoints(pages: readonly Page[]): AgendaItem[] {
  const points = pages.flatMap((page) => page.blocks.flatMap((block, at) => pointOf(block, page.number, at) ?? []));
  const headings = run(points.filter(({ kind, number }) => kind === 'heading' || number.includes('.')));
  return headings.length >= LEAST ? headings : run(points);
}

function pointOf(block: Block, page: number, at: number): Candidate | null {
  if (block.kind === 'table-row' || block.kind === 'footnote' || block.kind === 'speaker-note') return null;
  const marker = block.kind === 'list-item' && block.level === 1 && /^\d{1,3}[.)]?$/u.test(block.marker.trim()) ? block.marker.trim() : '';
  const { nr, title } =
    POINT.exec(marker === '' ? block.text.trim() : `${marker.replace(/[.)]$/u, '')} ${block.text.trim()}`)?.groups ?? {};
  if (nr === undefined || title === undefined) return null;
  return { ...made(undefined, nr, title, block.kind, page, at), isCase: false };
}

function run(points: readonly Candidate[]): AgendaItem[] {
  const start = points.findIndex(begins);
  return start < 0 ? [] : items(runFrom(points.slice(start), follows));
}

type Order = (last: readonly number[], number: readonly number[]) => boolean;

function runFrom(points: readonly Candidate[], comesNext: Order): Candidate[] {
  const found: Candidate[] = [];
  let last: readonly number[] = [];
  for (const point of points) {
    const number = point.number.split('.').map(Number);
    if (found.length === 0 || comesNext(last, number)) {
      found.push(point);
      last = number;
    }
  }
  return found;
}

function items(candidates: readonly Candidate[]): AgendaItem[] {
  return candidates.map(({ kind: _kind, own: _own, year: _year, ...item }) => item);
}

function begins({ title, kind, number }: Candidate): boolean {
  if (number.includes('.')) return false;
  return (Number(number) <= 1 && OPENS.test(title)) || (Number(number) >= 10 && kind === 'heading');
}

/** 285 after 283, 4.1 after 1.3: an extract leaves some out. */
function isLater(last: readonly number[], number: readonly number[]): boolean {
  const at = number.findIndex((part, index) => part !== last[index]);
  const step = (number[at] ?? 0) - (last[at] ?? 0);
  return at >= 0 && step > 0 && step <= GAP;
}

/** 2 after 1, 1.1 after 1, 1.2 after 1.1, 2 after 1.2. */
function follows(last: readonly number[], number: readonly number[]): boolean {
  const depth = number.length;
  if (depth > last.length + 1) return false;
  const parent = number.slice(0, -1);
  if (!parent.every((part, index) => part === last[index])) return false;
  return (number.at(-1) ?? 0) === (last[depth - 1] ?? 0) + 1;
}
