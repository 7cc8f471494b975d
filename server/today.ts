import { type IsoDate, isoDate } from '#domain/ids.ts';

/** Today's date where the program runs. */
export function today(): IsoDate {
  const now = new Date();
  const date = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError('The clock gives no date.');
  return date;
}
