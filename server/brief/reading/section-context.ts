import type { Document } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import type { SakKey } from '#domain/sak-key.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import { headingRole } from '../../../ingest/norsk/heading-role.ts';
import type { Extract } from './piece.ts';

/** What the headings over a text say of the case it belongs to. */
export type SectionContext = {
  readonly role: 'vedtak' | 'innstilling' | 'forslag' | 'text';
  /** null = the headings name none. */
  readonly sak: NamedSak | null;
  readonly organ: Organ | null;
  readonly date: IsoDate | null;
};

export type NamedSak = { readonly key: SakKey /** The words that name it. */; readonly title: string; readonly line: Extract | null };

/** A line longer than this does not open a sak. */
const LONGEST_OPENING = 160;
/** Characters before the sak number in a line that opens a sak. */
const NUMBER_WITHIN = 4;

export function sectionContext(document: Document, headings: readonly string[]): SectionContext {
  const inner = headings.toReversed();
  const at = inner.findIndex((heading) => headingRole(heading) !== null || opensSak(heading) !== null);
  const deciding = at < 0 ? undefined : inner[at];
  const role = deciding === undefined || opensSak(deciding) !== null ? null : headingRole(deciding);
  const meeting = inner.find((heading) => findDates(heading).length > 0 && findOrgans(heading).length > 0) ?? '';
  const decider = role === 'vedtak' ? findOrgans(deciding ?? '')[0] : undefined;
  const organ = decider ?? findOrgans(meeting)[0];
  const named = inner.flatMap((heading) => opensSak(heading) ?? []);
  return {
    role: role === 'vedtak' || role === 'innstilling' || role === 'forslag' ? role : 'text',
    sak: named[0] ?? null,
    organ: organ?.organ ?? document.metadata.organ?.value ?? null,
    date: findDates(meeting)[0]?.date ?? document.metadata.date?.value ?? null,
  };
}

/** «Sak 41/25: Innspill til ny tiltaksplan» names the sak that follows; a sentence that mentions one does not. */
export function opensSak(line: string): NamedSak | null {
  if (line.length > LONGEST_OPENING) return null;
  const [first] = findSakReferences(line);
  if (first === undefined || first.start > NUMBER_WITHIN) return null;
  const { organ, year, number, display } = first;
  return { key: { organ, year, number, display }, title: line, line: null };
}
