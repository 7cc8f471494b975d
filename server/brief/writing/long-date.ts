import { monthName } from '../../../ingest/norsk/month-names.ts';

/** `2024-08-29` as «29. august 2024». */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}. ${monthName(Number(month))} ${year}`;
}
