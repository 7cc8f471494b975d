import { isoDate } from '#domain/ids.ts';
import type { OverviewView } from '../../../server/http/views/overview-view.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import type { Texts } from '../../texts/nb.ts';
import type { ChartEntry } from './chart-entry.ts';
import { yearGroups, yearsText } from './year-groups.ts';

/** The document types with their number, the most common first. */
export function typeEntries(types: OverviewView['types'], texts: Texts): ChartEntry[] {
  return types.map(({ type, documents }) => ({
    key: type,
    label: texts.document.type[type],
    documents,
    to: { name: 'archive', ...WHOLE_ARCHIVE, filters: { type } },
  }));
}

/** The years, or groups of years, with their number of documents, the earliest first. */
export function yearEntries(years: OverviewView['years']): ChartEntry[] {
  return yearGroups(years).map((group) => {
    const from = isoDate(group.from, 1, 1);
    const to = isoDate(group.to, 12, 31);
    const filters = { ...(from !== null && { from }), ...(to !== null && { to }) };
    return {
      key: String(group.from),
      label: yearsText(group),
      documents: group.documents,
      to: group.documents === 0 ? null : { name: 'archive', ...WHOLE_ARCHIVE, filters },
    };
  });
}
