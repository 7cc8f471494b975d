/** The evaluation suites, in the order they are run when none is named. */
export const SUITES = ['reading', 'norquad', 'archive', 'citations', 'refusals', 'injections', 'norsumm', 'peers'] as const;

export type SuiteName = (typeof SUITES)[number];

export function isSuiteName(name: string): name is SuiteName {
  return SUITES.some((suite) => suite === name);
}
