/** Abbreviations with stops inside that say nothing of the subject, lower case, stops taken out. */
const EMPTY: ReadonlySet<string> = new Set(
  'feks bla mm mv mfl osv dvs ol od oa tom fom pga pgba ift iht mht ifm ie eg pt ba mao dd då då så sst vha fl etc mht'.split(' '),
);

/** Abbreviations written out, so that «15 mill. kr» is found by «millioner kroner». */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['mill', 'million'],
  ['mrd', 'milliard'],
  ['pst', 'prosent'],
  ['kr', 'kroner'],
  ['kap', 'kapittel'],
  ['nr', 'nummer'],
]);

const DOTTED = /\p{L}{1,4}(?:\.\p{L}{1,4})+\.?(?![\p{L}\p{N}])/uy;

/** Where an abbreviation such as «f.eks.» that starts at `start` ends, or null when none does. */
export function emptyAbbreviationAt(text: string, start: number): number | null {
  DOTTED.lastIndex = start;
  const match = DOTTED.exec(text);
  if (match === null || !EMPTY.has(match[0].toLowerCase().replaceAll('.', ''))) return null;
  return start + match[0].length;
}
