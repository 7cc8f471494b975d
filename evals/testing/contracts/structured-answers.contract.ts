import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/ids.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { StructuredAnswers, StructuredResult } from '../../../server/structured/structured-answers.ts';
import type { StructuredQuestion } from '../../../server/structured/structured-question.ts';

export type StructuredAnswersCase = {
  readonly answers: StructuredAnswers;
  readonly reader: ArchiveReader;
  /** A question the engine answers with at least two rows, at least one of them dated. */
  readonly asked: StructuredQuestion;
  /** A question of a kind the engine has no table for. */
  readonly other: StructuredQuestion;
  readonly close: () => void;
};

/** What every engine of the port promises. */
export function structuredAnswersContract(name: string, open: () => Promise<StructuredAnswersCase>): void {
  describe(`${name} as StructuredAnswers`, () => {
    let engine: StructuredAnswersCase;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    function result(changes: Partial<StructuredQuestion> = {}, filter = {}): StructuredResult {
      const found = engine.answers.answer({ ...engine.asked, ...changes }, filter);
      if (found === null) throw new Error('The engine has no table for the question of its case');
      return found;
    }

    it('has no answer to a question it has no table for', () => {
      expect(engine.answers.answer(engine.other, {})).toBeNull();
    });

    it('cites the very words of a passage in every row', () => {
      const { rows } = result();
      expect(rows.length).toBeGreaterThan(1);
      for (const { statement, documentId } of rows) {
        for (const { passageId, range, quote, documentId: cited } of statement.citations) {
          expect(engine.reader.passage(passageId)?.text.slice(range.start, range.end)).toBe(quote);
          expect(cited).toBe(documentId);
        }
      }
    });

    it('is complete: a row that could not be cited is counted and told of', () => {
      const { total, rows, notes } = result();
      expect(total).toBeGreaterThanOrEqual(rows.length);
      if (total > rows.length) expect(notes.length).toBeGreaterThan(0);
    });

    it('counts what it lists', () => {
      expect(result({ wants: 'count' }).total).toBe(result({ wants: 'list' }).total);
    });

    it('gives the same rows every time', () => {
      expect(result()).toEqual(result());
    });

    it('never gives a row of a closed document', () => {
      for (const { documentId } of result().rows) expect(engine.reader.document(documentId)?.access).toBe('open');
    });

    it('keeps to the period of the filter', () => {
      const dates = result().rows.flatMap(({ date }) => date ?? []);
      const day = dates.at(0);
      if (day === undefined) throw new Error('The case has no dated row');
      const { rows } = result({}, { from: day, to: day });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ date }) => date)).toEqual(rows.map(() => day));
    });

    it('gives none when question and filter leave nothing, and still says what was looked for', () => {
      const none = result({ period: { from: '1900-01-01' as IsoDate, to: '1900-12-31' as IsoDate } }, { from: '1950-01-01' as IsoDate });
      expect(none).toMatchObject({ total: 0, rows: [] });
      expect(none.heading).toMatch(/^\p{Lu}/u);
    });
  });
}
