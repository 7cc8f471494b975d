import { monthName } from './month-names.ts';

/** «29. august 2024», as Språkrådet has it, from `2024-08-29`; what is no date is given back as it is. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (monthName(Number(month)) === '' || !/^\d+$/u.test(day)) return date;
  return `${Number(day)}. ${monthName(Number(month))} ${year}`;
}
