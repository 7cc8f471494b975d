import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../server/people/feedback.ts';
import { sampleExchange, sampleRefusal } from '../people/sample-exchange.ts';

/** What every engine of the port promises. `make` gives an empty engine. */
export function feedbackContract(name: string, make: () => Feedback): void {
  describe(`${name} as Feedback`, () => {
    it('keeps what was said with the answer it was said of, newest first', () => {
      const feedback = make();
      const source = feedback.add({ kind: 'feil-kilde', comment: 'Feil side', citation: 1, exchange: sampleExchange('En?') });
      const lack = feedback.add({ kind: 'mangler', comment: '', citation: null, exchange: sampleRefusal('To?') });
      const { total, feedback: kept } = feedback.list({ offset: 0, limit: 9 });
      expect(total).toBe(2);
      expect(kept.map(({ id }) => id)).toEqual([lack, source]);
      expect(kept[1]).toMatchObject({ kind: 'feil-kilde', comment: 'Feil side', citation: 1, exchange: sampleExchange('En?') });
      expect(kept[0]?.exchange).toEqual(sampleRefusal('To?'));
    });

    it('lists one kind, a page at a time', () => {
      const feedback = make();
      for (const kind of ['mangler', 'feil-svar', 'mangler'] as const) {
        feedback.add({ kind, comment: '', citation: null, exchange: sampleExchange('En?') });
      }
      expect(feedback.list({ kind: 'mangler', offset: 0, limit: 1 })).toMatchObject({ total: 2, feedback: [{ kind: 'mangler' }] });
      expect(feedback.list({ kind: 'feil-kilde', offset: 0, limit: 9 })).toEqual({ total: 0, feedback: [] });
    });
  });
}
