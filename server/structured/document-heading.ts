import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { IsoDate } from '#domain/ids.ts';
import { monthName } from '../../ingest/norsk/month-names.ts';
import type { Period } from './period.ts';
import type { StructuredQuestion } from './structured-question.ts';

/**
 * What was looked for, in words: «Dokumenter av typen referat, fra Styret, datert 2024, med «transport» i tittelen».
 *
 * @param byName some are not dated, but have the year in their title or file name
 */
export function documentHeading({ types, organ, period, topic }: StructuredQuestion, byName: boolean): string {
  const names = types.map((type) => DOCUMENT_TYPE_NAMES[type].toLowerCase());
  return [
    `Dokumenter${names.length === 0 ? ' i arkivet' : ` av typen ${names.join(' eller ')}`}`,
    organ === null ? '' : `fra ${organ.name}`,
    period === null ? '' : `${dated(period)}${byName ? ' eller med årstallet i tittelen eller filnavnet' : ''}`,
    topic === null ? '' : `med «${topic}» i tittelen`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function dated({ from, to }: Period): string {
  const [firstYear, lastYear] = [from?.slice(0, 4), to?.slice(0, 4)];
  const wholeYears = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  if (from !== null && from === to) return `datert ${written(from)}`;
  if (wholeYears && firstYear !== undefined && firstYear === lastYear) return `datert ${firstYear}`;
  if (wholeYears && firstYear !== undefined && lastYear !== undefined) return `datert ${firstYear}–${lastYear}`;
  const parts = [from === null ? '' : `fra ${written(from)}`, to === null ? '' : `til ${written(to)}`].filter((part) => part !== '');
  return `datert ${parts.join(' ')}`;
}

function written(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}. ${monthName(Number(month))} ${year}`;
}
