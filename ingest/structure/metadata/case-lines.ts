import type { Organ } from '#domain/organ.ts';
import type { Page } from '#domain/page.ts';
import { findDates, type FoundDate } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';

/** «Formannskapets behandling av sak 10/2026 i møte den 12.02.2026»: the line over what one body did with one sak. */
export type CaseLine = {
  readonly organ: Organ;
  readonly date: FoundDate;
  readonly sak: string | null;
  readonly quote: string;
  readonly page: number;
  readonly block: number;
};

const TREATED =
  /\p{L}s\s+(?:behandling|handsaming)\s+av\s|^(?:saksprotokoll|særutskrift|behandling|handsaming|vedtak|møtebehandling)\s+(?:i|frå|fra|-|–)\s|(?:har|hadde)\s+(?:behandlet|behandla|handsama)\s+(?:saken|saka|sak)(?!\p{L})|handsama\s+saka\s/iu;
const NUMBER = /(?<![\d/.-])(?<sak>\d{1,4}\/(?:20\d{2}|\d{2}))(?![\d/-])/u;
const MAX_LINE = 170;

/** A line of this kind, whatever it names. */
export function isCaseLine(text: string): boolean {
  return text.length <= MAX_LINE && TREATED.test(text) && findDates(text).length > 0;
}

/** In reading order; [] for papers of other kinds. */
export function caseLines(pages: readonly Page[]): CaseLine[] {
  return pages.flatMap((page) =>
    page.blocks.flatMap(({ kind, text }, block): CaseLine[] => {
      if (text.length > MAX_LINE || kind === 'table-row' || /\p{L}{3,}\.$/u.test(text) || !TREATED.test(text)) return [];
      const [organ] = findOrgans(text, { bare: true, names: true });
      const [date] = findDates(text);
      if (organ === undefined || date === undefined) return [];
      const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
      return [{ organ: organ.organ, date, sak: NUMBER.exec(rest)?.groups?.['sak'] ?? null, quote: text, page: page.number, block }];
    }),
  );
}
