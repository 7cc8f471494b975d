import { type NewBriefTarget, subjectOf } from '../../routes/new-brief-target.ts';
import type { BriefOrder } from '../../client/make-brief.ts';
import { sakKeyOf } from './sak-choice.ts';

/** The limits of the API. */
export const MAX_THEME_LENGTH = 300;
export const MAX_DOCUMENTS = 50;

export type OrderFault = 'theme' | 'theme-too-long' | 'sak' | 'period' | 'documents' | 'too-many-documents';

/**
 * What is asked of the API for a form as it is filled in, or what is wrong with it.
 *
 * @param target what is chosen, with the texts as they are typed
 * @param by '' when no name is given
 */
export function briefOrder(target: NewBriefTarget, by: string): BriefOrder | OrderFault {
  const { kind, length, filters, documentIds } = target;
  const theme = target.theme.trim();
  if (theme.length > MAX_THEME_LENGTH) return 'theme-too-long';
  const common = { kind, length, ...(by !== '' && { by }) };
  const themed = { ...common, ...(theme !== '' && { theme }) };
  const filtered = Object.keys(filters).length > 0 ? { filters } : {};
  switch (subjectOf(target)) {
    case 'tema':
      return theme === '' ? 'theme' : { ...themed, ...filtered };
    case 'sak': {
      // Of a sak the filter is the organ chosen, and stands in the key.
      const sak = sakKeyOf(filters.organ ?? '', target.sak ?? '');
      return sak === null ? 'sak' : { ...common, sak };
    }
    case 'periode': {
      const { from, to, ...others } = filters;
      if (from === undefined || to === undefined || from > to) return 'period';
      return { ...themed, period: { from, to }, ...(Object.keys(others).length > 0 && { filters: others }) };
    }
    case 'dokumenter':
      if (documentIds.length === 0) return 'documents';
      return documentIds.length > MAX_DOCUMENTS ? 'too-many-documents' : { ...themed, documentIds };
  }
}
