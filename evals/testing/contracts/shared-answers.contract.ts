import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../server/people/reader-key.ts';
import type { SharedAnswers } from '../../../server/people/shared-answers.ts';
import { sampleExchange } from '../people/sample-exchange.ts';

const ME = ownerOf('x'.repeat(22));
const YOU = ownerOf('y'.repeat(22));

/** What every engine of the port promises. `make` gives an empty engine. */
export function sharedAnswersContract(name: string, make: () => SharedAnswers): void {
  describe(`${name} as SharedAnswers`, () => {
    it('gives the answer back as it was, by the id alone', () => {
      const shared = make();
      const id = shared.share(sampleExchange('En?'), ME);
      expect(shared.find(id)?.exchange).toEqual(sampleExchange('En?'));
      expect(shared.find(`${id}x`)).toBeNull();
    });

    it('shares the same answer under a new id each time', () => {
      const shared = make();
      expect(shared.share(sampleExchange('En?'), null)).not.toBe(shared.share(sampleExchange('En?'), null));
    });

    it('is withdrawn only by the one who shared it', () => {
      const shared = make();
      const id = shared.share(sampleExchange('En?'), ME);
      const open = shared.share(sampleExchange('To?'), null);
      expect(shared.withdraw(id, YOU)).toBe(false);
      expect(shared.withdraw(open, ME)).toBe(false);
      expect(shared.find(id)).not.toBeNull();
      expect(shared.withdraw(id, ME)).toBe(true);
      expect(shared.find(id)).toBeNull();
    });
  });
}
