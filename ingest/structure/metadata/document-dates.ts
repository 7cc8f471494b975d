import type { Attested } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import { isoDate } from '#domain/ids.ts';
import { attest } from './attest.ts';
import { type DocumentFace, ORIGIN_LINE } from './document-face.ts';
import { findDates, findDaysOfYear, findFileNameDates, type FoundDate } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';

export type DocumentDates = { readonly date: Attested<IsoDate> | null; readonly otherDates: readonly Attested<IsoDate>[] };

/** Words before a date that say it is not the document's own: a deadline, a version, another paper. */
const OTHERS_DATE =
  /(?:frist|innen|versjon|revidert|oppdatert|endret|utskrift|skrevet ut|høring|høyring|perioden?|(?:^|[^\p{L}])(?:pr\.?|per)|datert|brev(?:et)?(?: av)?|utsatt|flyttet|opprinnelig|forrige|godkjenning av .*|etablert|stiftet|omdannet|gjelder fra|født|hentet)(?:\s+(?:den|av|fra|frå|til|er|ble|på|i)|[\s:.])*$/iu;
const MEETING_WORD = /møte|startdato|samling|utvalgssak/iu;
const DATE_LABEL = /^(?:(?:journal)?dato|date)\s*[:|]|^\|?\s*dato\s*\|/iu;
const ORIGIN = /^\W*(?:vedtatt|vedteke|behandlet|behandla|godkjent|publisert)(?!\p{L})/iu;

/** A date in a longer line, or in a sentence, is what the text is about. */
const MAX_LINE = 120;

/** How much a place of finding says, the greatest first. */
type Strength = 'meeting' | 'dateline' | 'origin' | 'title' | 'head' | 'file-name';
const ORDER: readonly Strength[] = ['meeting', 'dateline', 'origin', 'title', 'head', 'file-name'];
type Candidate = { readonly found: Attested<IsoDate>; readonly lastDay: IsoDate; readonly strength: Strength };

/**
 * THE date and those that disagree with it. Only the head, the title and the file name compete; the file's own properties are asked when
 * they say nothing (an e-mail's own date goes first). A day inside the chosen period agrees; so does the date a paper was written, beside
 * the date of the meeting it was written for.
 */
export function documentDates(face: DocumentFace, title: Attested<string>): DocumentDates {
  const created = fromProperties(face, title);
  if (face.format === 'eml' && created !== null) return { date: created, otherDates: [] };
  const candidates = [...headCandidates(face), ...titleCandidates(title), ...fileCandidates(face)];
  const whole = [...candidates, ...withoutYear(face, title, candidates)].sort(
    (a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength),
  );
  const chosen = whole[0];
  if (chosen === undefined) return { date: created, otherDates: [] };
  const written = new Set(whole.filter(({ strength }) => strength === 'dateline').map(({ found }) => found.value));
  const others = whole.filter(
    ({ found, strength }) =>
      (found.value < chosen.found.value || found.value > chosen.lastDay) &&
      strength !== 'head' &&
      !(chosen.strength !== 'dateline' && written.has(found.value)),
  );
  const distinct = others.filter((one, index) => others.findIndex((other) => other.found.value === one.found.value) === index);
  return { date: chosen.found, otherDates: distinct.map(({ found }) => found) };
}

function headCandidates(face: DocumentFace): Candidate[] {
  const rows = new Set<string>();
  let dateline = false;
  return face.head.flatMap(({ text, block }): Candidate[] => {
    const dates = findDates(text).filter((date) => !OTHERS_DATE.test(text.slice(0, date.start)));
    // A note that retells several papers is no older than the newest of them.
    const date = ORIGIN_LINE.test(text)
      ? dates.reduce<FoundDate | undefined>((a, b) => (a === undefined || b.date > a.date ? b : a), undefined)
      : dates[0];
    if (date === undefined) return [];
    // The path of a sak through several organs is a table of meetings, one row each; the first is the one the paper was made for.
    if (block.kind === 'table-row' && block.header.length > 0) {
      const table = block.header.join('|');
      if (rows.has(table) || !/møtedato|utvalg/iu.test(table)) return [];
      rows.add(table);
    }
    const strength = strengthOf(text, date.start, date.end);
    if (strength === 'head' && (text.length > MAX_LINE || text.endsWith('.'))) return [];
    // Several «Dato:» lines are the entries of a log.
    if (strength === 'dateline' && dateline) return [];
    dateline ||= strength === 'dateline';
    return [{ found: attest(date.date, 'head', text), lastDay: date.lastDay, strength }];
  });
}

function strengthOf(text: string, start: number, end: number): Strength {
  if (ORIGIN.test(text) || ORIGIN_LINE.test(text)) return 'origin';
  if (DATE_LABEL.test(text)) return 'dateline';
  if (MEETING_WORD.test(text) || findOrgans(text).length > 0) return 'meeting';
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/(?<!\p{L})(?:den|dato)(?!\p{L})/giu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  // «Oslo, 16. februar 2024»: a place and nothing more.
  return rest.split(' ').length <= 2 && !/\d/u.test(rest) ? 'dateline' : 'head';
}

function titleCandidates(title: Attested<string>): Candidate[] {
  if (title.where === 'properties' || title.where === 'file-name') return [];
  return findDates(title.value)
    .filter((date) => !OTHERS_DATE.test(title.value.slice(0, date.start)))
    .slice(0, 1)
    .map((date) => ({ found: attest(date.date, 'title', title.quote), lastDay: date.lastDay, strength: 'title' }));
}

function fileCandidates(face: DocumentFace): Candidate[] {
  const words = face.fileName
    .normalize('NFC')
    .replace(/\.\p{L}[\p{L}\d]{1,7}$/u, '')
    .replace(/_/gu, ' ');
  return findFileNameDates(words)
    .filter((date) => !OTHERS_DATE.test(words.slice(0, date.start).replace(/-/gu, ' ')))
    .slice(0, 1)
    .map((date) => ({ found: attest(date.date, 'file-name', face.fileName), lastDay: date.lastDay, strength: 'file-name' }));
}

/** «Styremøte 8. desember» takes its year from the whole dates found, or from the only year the head and file name hold. */
function withoutYear(face: DocumentFace, title: Attested<string>, candidates: readonly Candidate[]): Candidate[] {
  const lines = [
    ...face.head.filter(({ text }) => !ORIGIN_LINE.test(text)).map(({ text }) => ({ text, where: 'head' as const })),
    { text: title.value, where: 'title' as const },
  ];
  const years = new Set(candidates.map(({ found }) => found.value.slice(0, 4)));
  if (years.size === 0)
    for (const text of [...lines.map((line) => line.text), face.fileWords])
      for (const [year] of text.matchAll(/(?<!\d)20\d{2}(?![\d–-])/gu)) years.add(year);
  const [year] = years;
  if (years.size !== 1 || year === undefined) return [];
  return lines.flatMap(({ text, where }): Candidate[] => {
    if (!MEETING_WORD.test(text) && findOrgans(text).length === 0) return [];
    const day = findDaysOfYear(text).find(({ start }) => !OTHERS_DATE.test(text.slice(0, start)));
    const date = day === undefined ? null : isoDate(Number(year), day.month, day.day);
    return date === null ? [] : [{ found: attest(date, where, text), lastDay: date, strength: where === 'title' ? 'title' : 'meeting' }];
  });
}

/** When the file was made; nothing where its name or title speaks of other years, as a copy made later does. */
function fromProperties(face: DocumentFace, title: Attested<string>): Attested<IsoDate> | null {
  const { created } = face.properties;
  const match = created === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(created);
  const date = match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (date === null) return null;
  const years: readonly string[] = `${face.fileWords} ${title.value}`.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  if (face.format !== 'eml' && years.length > 0 && !years.includes(date.slice(0, 4))) return null;
  return attest(date, 'properties', created ?? '');
}
