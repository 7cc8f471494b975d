import type { Box } from '#domain/locator.ts';
import { applyTo, combine, type DrawingStep, type Matrix } from './drawing-step.ts';

export type Drawing = {
  readonly rules: readonly Box[];
  /** Where pictures stand, in points on the page as seen. */
  readonly pictures: readonly Box[];
  readonly paths: number;
  /** Runs of text drawn, and how many of them in the mode that leaves no ink. */
  readonly texts: number;
  readonly invisibleTexts: number;
  /** Characters drawn, on the page or beside it, in order. */
  readonly text: string;
};

/** Points. A rule is thinner than the first and longer than the second. */
const RULE_THICKNESS = 2.5;
const RULE_LENGTH = 8;
/** More than this is a chart or a map, and its lines say nothing about tables. */
const MOST_RULES = 2_000;

/** Reads lines and what kinds of things are drawn off a page; `toPage` takes PDF coordinates to the page as seen. */
export function readDrawing(steps: readonly DrawingStep[], toPage: Matrix): Drawing {
  const rules: Box[] = [];
  const pictures: Box[] = [];
  let paths = 0;
  let texts = 0;
  let text = '';
  let invisibleTexts = 0;
  let state = { matrix: toPage, invisible: false };
  const stack: (typeof state)[] = [];
  for (const step of steps) {
    switch (step.kind) {
      case 'save':
        stack.push(state);
        break;
      case 'restore':
        state = stack.pop() ?? state;
        break;
      case 'transform':
        state = { ...state, matrix: combine(state.matrix, step.matrix) };
        break;
      case 'text-mode':
        state = { ...state, invisible: step.invisible };
        break;
      case 'text':
        texts += 1;
        text += step.text;
        if (state.invisible) invisibleTexts += 1;
        break;
      case 'image':
        pictures.push(boxOf([0, 0, 1, 1], state.matrix));
        break;
      case 'path':
        paths += 1;
        if (rules.length < MOST_RULES) rules.push(...rulesOf(boxOf(step.bounds, state.matrix), step.stroked));
        break;
    }
  }
  return { rules: rules.length < MOST_RULES ? rules : [], pictures, paths, texts, invisibleTexts, text };
}

function boxOf(bounds: readonly [number, number, number, number], matrix: Matrix): Box {
  const [x1, y1] = applyTo(matrix, bounds[0], bounds[1]);
  const [x2, y2] = applyTo(matrix, bounds[2], bounds[3]);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function rulesOf(box: Box, stroked: boolean): Box[] {
  const thin = Math.min(box.width, box.height) <= RULE_THICKNESS;
  if (thin) return Math.max(box.width, box.height) >= RULE_LENGTH ? [box] : [];
  if (!stroked) return [];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    { ...box, height: 0 },
    { ...box, y: bottom, height: 0 },
    { ...box, width: 0 },
    { ...box, x: right, width: 0 },
  ];
}
