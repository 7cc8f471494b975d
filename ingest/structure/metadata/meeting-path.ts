import type { Organ } from '#domain/organ.ts';
import { findDates, type FoundDate } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import type { HeadLine } from './head-line.ts';
import { ORIGIN_LINE } from './origin-line.ts';

/** One stop of a sak on its way through the bodies: «Formannskapet | 12.03.2026 | 26/26». */
export type MeetingStop = {
  readonly organ: Organ | null;
  readonly date: FoundDate | null;
  /** «26/26», as printed. */
  readonly sak: string | null;
  readonly quote: string;
};

const ORGAN_COLUMN =
  /^(?:utvalg|utval|organ|råd|nemnd|saksgang|saksframlegg|behandl\p{L}*(?: av| i)?|handsam\p{L}*(?: av| i)?|(?:politisk\p{L}*\s)?(?:utvalg|utval|organ))$/iu;
const DATE_COLUMN = /^(?:møte)?dato$|^møte(?:dag)?$/iu;
export const SAK_COLUMN = /^(?:\p{L}*(?:utvalgs?|utvals?|møte|pol\.?|politisk)\s?)?sak(?:s?\s?nr|s?nummer)?\.?$|^utvalgssaks?nr\.?$/iu;
const NUMBER = /(?<![\d/.-])(?:\p{Lu}{1,4}\s)?(?<sak>\d{1,4}\/(?:20\d{2}|\d{2}))(?![\d/-])/u;

/** The stops of a table or line of the head that tell the way of the sak, in order; [] when there is none. */
export function meetingPath(head: readonly HeadLine[]): MeetingStop[] {
  const stops: MeetingStop[] = [];
  let columns = false;
  for (const { text, block } of head) {
    const cells = block.kind === 'table-row' ? block.cells : wordsOf(text);
    if (areColumns(cells)) {
      columns = true;
      continue;
    }
    const inTable =
      block.kind === 'table-row' &&
      (areColumns(block.header) || (columns && block.header.length === 0) || areColumns([...block.header, ...cells]));
    if (inTable || (columns && block.kind === 'table-row'))
      stops.push(...stopsIn(text, block.kind === 'table-row' ? block.cells : []).slice(0, 1));
    else if (columns && block.kind !== 'heading') {
      const found = stopsIn(text, []);
      if (found[0]?.date === null && found[0].sak === null) columns = false;
      else stops.push(...found);
    } else {
      columns = false;
      const found = ORIGIN_LINE.test(text) ? [] : stopsIn(text, []).filter(({ date }) => date !== null);
      // In a line, two bodies with their days are a way; one is a mention.
      if (found.length > 1) stops.push(...found);
      else if (block.kind === 'list-item' && found.length === 1 && findOrgans(text)[0]?.start === 0) stops.push(...found);
    }
  }
  return stops.filter(
    ({ organ, date }) => organ !== null && (date !== null || stops.length === 1 || stops.some((stop) => stop.date !== null)),
  );
}

/** The column headings of such a table. */
export function areColumns(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim().replace(/:$/u, '')).filter((cell) => cell !== '');
  const kinds = new Set(
    filled.flatMap((cell) =>
      [ORGAN_COLUMN.test(cell) ? 'organ' : [], DATE_COLUMN.test(cell) ? 'date' : [], SAK_COLUMN.test(cell) ? 'sak' : []].flat(),
    ),
  );
  return (
    kinds.has('organ') &&
    kinds.size >= 2 &&
    filled.every((cell) => ORGAN_COLUMN.test(cell) || DATE_COLUMN.test(cell) || SAK_COLUMN.test(cell))
  );
}

/** «Saksnr Utvalg Møtedato» as a line of words. */
function wordsOf(text: string): readonly string[] {
  return text.length > 60 ? [] : text.split(/\s*[|/,]\s*|\s+/u);
}

function stopsIn(text: string, cells: readonly string[]): MeetingStop[] {
  const organs = findOrgans(text, { bare: true, names: true });
  if (organs.length === 0) return [];
  return organs.flatMap((found, index): MeetingStop[] => {
    const end = cells.length > 0 ? text.length : (organs[index + 1]?.start ?? text.length);
    const around = text.slice(cells.length > 0 ? 0 : found.start, end);
    const [date] = findDates(around);
    const rest = date === undefined ? around : `${around.slice(0, date.start)} ${around.slice(date.end)}`;
    const sak = findSakReferences(rest)[0]?.display ?? NUMBER.exec(rest)?.groups?.['sak'] ?? null;
    return [{ organ: found.organ, date: date ?? null, sak: sak === null ? null : (NUMBER.exec(sak)?.groups?.['sak'] ?? sak), quote: text }];
  });
}
