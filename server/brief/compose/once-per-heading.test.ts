import { describe, expect, it } from 'vitest';
import type { StatementPart } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import { oncePerHeading } from './once-per-heading.ts';
import type { RankedPart } from './ranked-part.ts';

function under(heading: string | null, text: string, score = 1): RankedPart {
  const standing = heading === null ? null : { heading: { documentId: 'a', text: heading }, leadIn: null };
  const part = { kind: 'statement', statement: { text, citations: [] }, standing } as unknown as StatementPart;
  return { part, score, itemScores: [] };
}

describe('oncePerHeading', () => {
  it('gives statements from under one heading as points under it', () => {
    const [list, ...others] = oncePerHeading([under('Svar', 'En.', 1), under('Svar', 'To.', 3), under('Svar', 'Tre.', 2)]);
    expect(others).toEqual([]);
    expect(list).toMatchObject({ score: 3, itemScores: [1, 3, 2], part: { kind: 'list' } });
    expect(list === undefined ? [] : partStatements(list.part).map(({ text }) => text)).toEqual(['En.', 'To.', 'Tre.']);
  });

  it('leaves alone what reads alone, stands under another heading, or stands apart', () => {
    const parts = [under('Svar', 'En.'), under('Spørsmål', 'To.'), under(null, 'Tre.'), under(null, 'Fire.'), under('Spørsmål', 'Fem.')];
    expect(oncePerHeading(parts)).toEqual(parts);
  });
});
