const LONG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** «5. juni 2014», as Språkrådet has it, from `2014-06-05`; what is not a date is given back as it is. */
export function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : LONG.format(day);
}
