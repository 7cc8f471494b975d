import type { SakKey } from '#domain/sak-key.ts';
import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';

/** The one sak that a theme names, whatever else it says; null when it names none or several. */
export function sakNamedIn(theme: string): Pick<SakKey, 'organ' | 'year' | 'number'> | null {
  const [first, ...more] = findSakReferences(theme);
  if (first === undefined || more.some(({ year, number }) => year !== first.year || number !== first.number)) return null;
  const { year, number, end } = first;
  return { organ: first.organ ?? organAlone(theme.slice(end)), year, number };
}

/** «sak 10/24, representantskapet»; in a longer text after the number («sak 10/24 styrets rolle») an organ is part of the subject. */
function organAlone(after: string): string | null {
  const words = after.replace(/^[\s,.:–-]+|[\s?.!)]+$/gu, '');
  const [found] = findOrgans(words);
  return found !== undefined && found.start === 0 && found.end === words.length ? found.organ.code : null;
}
