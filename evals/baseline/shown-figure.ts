const FORMAT = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const WHOLE = new Intl.NumberFormat('nb-NO');

/** «0,682»; «472» for a count; «–» where there is no figure. 0 and 1 are shares: «0,000». */
export function shownFigure(value: number | null | undefined): string {
  if (typeof value !== 'number') return '–';
  return Number.isInteger(value) && value > 1 ? WHOLE.format(value) : FORMAT.format(value);
}

/** With its sign: «+0,012», «−0,003», «0,000»; «–» where there is none. */
export function shownChange(change: number | null): string {
  if (change === null) return '–';
  const size = shownFigure(Math.abs(change));
  if (/^0,0+$/u.test(size)) return size;
  return `${change > 0 ? '+' : '−'}${size}`;
}
