import type { Line } from './line.ts';

/** What is usual in a document or on a page: against it headings and new paragraphs stand out. */
export type Style = {
  /** Font size of running text. */
  readonly size: number;
  readonly bold: boolean;
  /** Usual step from line to line, in font sizes. */
  readonly pitch: number;
};

const USUAL_PITCH = 1.2;
/** Steps outside this are paragraph gaps or columns. */
const PITCH_RANGE = { least: 0.9, most: 1.9 };
const LEAST_PITCH_SAMPLES = 3;

export function styleOf(lines: readonly Line[], fallback: Style | null): Style {
  const sizes = new Map<string, number>();
  for (const line of lines) {
    const key = `${roundSize(line.size)} ${line.bold}`;
    sizes.set(key, (sizes.get(key) ?? 0) + line.text.length);
  }
  const [key = '', letters = 0] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (letters === 0) return fallback ?? { size: 10, bold: false, pitch: USUAL_PITCH };
  const [size = '', bold = ''] = key.split(' ');
  return { size: Number(size), bold: bold === 'true', pitch: pitchOf(lines) ?? fallback?.pitch ?? USUAL_PITCH };
}

/** Fonts are scaled while drawn, so sizes are compared in half points. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function pitchOf(lines: readonly Line[]): number | null {
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page || roundSize(before.size) !== roundSize(line.size)) return;
    const step = (line.y - before.y) / line.size;
    if (step < PITCH_RANGE.least || step > PITCH_RANGE.most) return;
    const bucket = Math.round(step * 20) / 20;
    steps.set(bucket, (steps.get(bucket) ?? 0) + 1);
  });
  const [pitch = 0, samples = 0] = [...steps].sort(([, a], [, b]) => b - a)[0] ?? [];
  return samples < LEAST_PITCH_SAMPLES ? null : pitch;
}
