import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRIEF_SECTION_KINDS, type StatementPart } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import type { Statement } from '#domain/statement.ts';
import type { Composition } from './composition.ts';
import { linking } from './linking-sentences.ts';
import type { RankedPart } from './ranked-part.ts';
import { shorten } from './shorten.ts';

/** Stands in for a statement: shortening looks at nothing in it. */
const said = (text: string): Statement => ({ text, citations: [] }) as unknown as Statement;
const alone = (text: string): StatementPart => ({ kind: 'statement', statement: said(text), standing: null });

const statementPart = fc
  .record({ text: fc.string(), score: fc.double({ noNaN: true }) })
  .map(({ text, score }): RankedPart => ({ part: alone(text), score, itemScores: [] }));
const listPart = fc
  .tuple(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true })), { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([items, whole]): RankedPart => {
    const [first = '', ...rest] = items.map(([text]) => text);
    const part = {
      kind: 'list' as const,
      standing: { heading: null, leadIn: said('Slik:') },
      items: [said(first), ...rest.map(said)] as const,
    };
    return { part, score: 1, itemScores: whole ? [] : items.map(([, score]) => score) };
  });
const ours = fc.constant<RankedPart>({ part: linking('Punktene under er innspill.'), score: 9, itemScores: [] });
const composition = fc
  .tuple(
    ...BRIEF_SECTION_KINDS.map((kind) =>
      fc.array(fc.oneof(statementPart, listPart, ours), { maxLength: 12 }).map((parts) => ({ kind, parts })),
    ),
  )
  .map(
    (sections): Composition => ({
      lead: [alone('Ingress.')],
      keyMessages: [alone('a'), alone('b'), alone('c')],
      sections,
      furtherReading: [],
      proposed: false,
    }),
  );

const textsOf = ({ sections }: Composition): string[] =>
  sections.flatMap(({ parts }) => parts.flatMap(({ part }) => partStatements(part).map(({ text }) => text)));

describe('shorten', () => {
  it('keeps nothing that the long version has not, whatever it is made of', () => {
    fc.assert(
      fc.property(composition, (long) => {
        const short = shorten(long);
        const there = new Set(textsOf(long));
        expect(textsOf(short).filter((text) => !there.has(text))).toEqual([]);
        expect([short.lead, short.keyMessages]).toEqual([long.lead, long.keyMessages]);
      }),
    );
  });

  it('does not tell again what the lead or a key message told', () => {
    const parts = ['a', 'Nytt.', 'Ingress.'].map((text): RankedPart => ({ part: alone(text), score: 1, itemScores: [] }));
    const long: Composition = {
      lead: [alone('Ingress.')],
      keyMessages: [alone('a'), alone('b'), alone('c')],
      sections: [{ kind: 'bakgrunn', parts }],
      furtherReading: [],
      proposed: false,
    };
    expect(textsOf(shorten(long))).toEqual(['Nytt.']);
  });

  it('holds no more words than a page does when there is much of everything', () => {
    const many = (kind: string): RankedPart[] =>
      Array.from({ length: 9 }, (_, at) => ({ part: alone(`${kind}${at} ${'ord '.repeat(19)}`), score: at, itemScores: [] }));
    const long: Composition = {
      lead: [alone('Ingress.')],
      keyMessages: [alone('a'), alone('b'), alone('c')],
      sections: BRIEF_SECTION_KINDS.map((kind) => ({ kind, parts: many(kind) })),
      furtherReading: [],
      proposed: false,
    };
    const texts = textsOf(shorten(long));
    expect(texts).toHaveLength(9);
    expect(texts.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(200);
  });

  it('leaves no linking sentence without what it introduces', () => {
    fc.assert(
      fc.property(composition, (long) => {
        for (const { parts } of shorten(long).sections) expect(parts.at(-1)?.part.kind).not.toBe('editorial');
      }),
    );
  });
});
