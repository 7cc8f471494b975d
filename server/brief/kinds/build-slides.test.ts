import { describe, expect, it } from 'vitest';
import type { BriefPart, BriefSlide, StatementPart } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { samplePassage } from '../../../evals/testing/people/sample-passage.ts';
import type { Composition } from '../compose/composition.ts';
import { LINKING, linking } from '../compose/linking-sentences.ts';
import type { RankedPart, RankedSection } from '../compose/ranked-part.ts';
import { buildSlides } from './build-slides.ts';

const SHORT = ['Styret støtter planen.', 'Fristen er satt til mai.', 'Planen skal på høring.'];
const LONG = `Rådet mener at ${Array.from({ length: 45 }, (_, index) => `ord${index}`).join(' ')}.`;
const SOURCE = samplePassage('a.txt', [...SHORT, LONG].join(' '));
const LEAD = plain('Styret støtter planen.');
const [FIRST, SECOND, THIRD] = [plain(SHORT[0] ?? ''), plain(SHORT[1] ?? ''), plain(SHORT[2] ?? '')];
const INPUT = linking(LINKING.input);

function plain(text: string): StatementPart {
  return { kind: 'statement', statement: SOURCE.state(text), standing: null };
}

function slidesOf(...parts: readonly BriefPart[]): BriefSlide[] {
  const ranked = parts.map((part, index): RankedPart => ({ part, score: parts.length - index, itemScores: [] }));
  const sections: RankedSection[] = [{ kind: 'innspill-og-uenighet', parts: ranked }];
  const whole: Pick<Composition, 'lead' | 'keyMessages'> = { lead: [LEAD], keyMessages: [FIRST, SECOND, THIRD] };
  return buildSlides('Planen', whole, sections);
}

const words = (parts: readonly BriefPart[] = []): string[] =>
  parts.map((part) =>
    part.kind === 'editorial'
      ? part.text
      : partStatements(part)
          .map(({ text }) => text)
          .join(' '),
  );

describe('the slides of a presentation', () => {
  it('begin with the title and the ingress', () => {
    expect(slidesOf(FIRST)[0]).toMatchObject({ title: 'Planen', points: [LEAD], notes: [] });
  });

  it('say above the points what they are, on the slide and in the notes', () => {
    const slide = slidesOf(INPUT, SECOND, plain(LONG), THIRD)[2];
    expect(words(slide?.points)).toEqual([LINKING.input, SHORT[1], SHORT[2]]);
    expect(words(slide?.notes)).toEqual([LINKING.input, LONG]);
  });

  it('say it nowhere where nothing follows', () => {
    const slide = slidesOf(SECOND, INPUT, plain(LONG))[2];
    expect(words(slide?.points)).toEqual([SHORT[1]]);
    expect(words(slide?.notes)).toEqual([LINKING.input, LONG]);
  });

  it('hold one long point rather than none', () => {
    const slide = slidesOf(INPUT, plain(LONG))[2];
    expect(words(slide?.points)).toEqual([LINKING.input, LONG]);
    expect(slide?.notes).toEqual([]);
  });
});
