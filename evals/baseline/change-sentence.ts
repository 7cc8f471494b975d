import type { FigureChange } from './compare-figures.ts';
import { shownFigure } from './shown-figure.ts';

/** «Rett setning først (sentenceHitAt1): 0,612, mot 0,682 i referansen (tillatt endring 0,005).» */
export function changeSentence({ path, rule, value, before }: FigureChange): string {
  const allowed = shownFigure(rule?.tolerance ?? 0);
  return `${rule?.label ?? path} (${path}): ${shownFigure(value)}, mot ${shownFigure(before)} i referansen (tillatt endring ${allowed}).`;
}
