import { describe, expect, it } from 'vitest';
import { conversationId } from '../../../server/conversation/conversation-id.ts';
import type { ConversationHistory } from '../../../server/people/conversation-history.ts';
import { ownerOf } from '../../../server/people/reader-key.ts';
import { sampleExchange, sampleRefusal } from '../people/sample-exchange.ts';

const A = conversationId('a');
const B = conversationId('b');
const ME = ownerOf('x'.repeat(22));
const YOU = ownerOf('y'.repeat(22));
const LATER = '2026-01-03T10:00:00.000Z';

/** What every engine of the port promises. `make` gives an empty engine whose clock stands at the instant. */
export function conversationHistoryContract(name: string, make: (now: () => Date) => ConversationHistory): void {
  describe(`${name} as ConversationHistory`, () => {
    const history = (): ConversationHistory => make(() => new Date('2026-02-01T00:00:00.000Z'));

    it('gives answers and refusals back as they were, numbered in order', () => {
      const kept = history();
      expect(kept.record(A, ME, sampleExchange('Hva vedtok de?'))).toBe(1);
      expect(kept.record(A, ME, sampleRefusal('Og skiheisen?'))).toBe(2);
      expect(kept.find(A, ME)).toMatchObject({ title: 'Hva vedtok de?', exchanges: 2 });
      expect(kept.find(A, ME)?.all).toEqual([
        { ...sampleExchange('Hva vedtok de?'), number: 1 },
        { ...sampleRefusal('Og skiheisen?'), number: 2 },
      ]);
      expect(kept.exchange(A, ME, 2)).toEqual(sampleRefusal('Og skiheisen?'));
      expect(kept.exchange(A, ME, 3)).toBeNull();
    });

    it('does not exist to anyone but its owner', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('Hemmelig spørsmål?'));
      for (const other of [YOU, null]) {
        expect(kept.find(A, other)).toBeNull();
        expect(kept.exchange(A, other, 1)).toBeNull();
        expect(kept.list({ owner: other, offset: 0, limit: 10 }).total).toBe(0);
        expect(kept.rename(A, other, 'Min nå')).toBe(false);
        expect(kept.delete(A, other)).toBe(false);
        expect(kept.record(A, other, sampleExchange('Mitt eget'))).toBe(1);
        expect(kept.find(A, other)).toMatchObject({ title: 'Mitt eget', exchanges: 1 });
      }
      expect(kept.find(A, ME)).toMatchObject({ title: 'Hemmelig spørsmål?', exchanges: 1 });
    });

    it('lists the most recently used first, a page at a time', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('En?'));
      kept.record(B, ME, sampleExchange('To?'));
      kept.record(A, ME, sampleExchange('Tre?', LATER));
      const titles = (offset: number, limit: number) =>
        kept.list({ owner: ME, offset, limit }).conversations.map(({ title, exchanges }) => `${title} ${exchanges}`);
      expect(titles(0, 10)).toEqual(['En? 2', 'To? 1']);
      expect(titles(1, 1)).toEqual(['To? 1']);
      expect(kept.list({ owner: ME, offset: 5, limit: 5 })).toEqual({ total: 2, conversations: [] });
    });

    it('is found by words of the title, the questions and the answers, whatever the case', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('Hva sier ÅRSMELDINGEN?'));
      kept.record(B, ME, sampleExchange('Noe annet?'));
      kept.rename(B, ME, 'Om Øyeren 100 %');
      const found = (text: string) => kept.list({ owner: ME, text, offset: 0, limit: 9 }).conversations.map(({ id }) => id);
      expect(found('årsmeldingen')).toEqual([A]);
      expect(found('øyeren')).toEqual([B]);
      expect(found('100 %')).toEqual([B]);
      expect(found('millioner representantskapet')).toHaveLength(2);
      expect(found('årsmeldingen øyeren')).toEqual([]);
      expect(found('_')).toEqual([]);
    });

    it('keeps a new name', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('En?'));
      expect(kept.rename(A, ME, 'Budsjettet')).toBe(true);
      expect(kept.find(A, ME)?.title).toBe('Budsjettet');
    });

    it('hides what is deleted until it is undone', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('En?'));
      expect(kept.delete(A, ME)).toBe(true);
      expect(kept.delete(A, ME)).toBe(false);
      expect(kept.find(A, ME)).toBeNull();
      expect(kept.list({ owner: ME, offset: 0, limit: 9 }).total).toBe(0);
      expect(kept.undoDelete(A, YOU)).toBe(false);
      expect(kept.undoDelete(A, ME)).toBe(true);
      expect(kept.find(A, ME)?.all).toHaveLength(1);
    });

    it('begins anew when something is asked in a deleted conversation', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('Gammelt?'));
      kept.delete(A, ME);
      expect(kept.record(A, ME, sampleExchange('Nytt?'))).toBe(1);
      expect(kept.find(A, ME)).toMatchObject({ title: 'Nytt?', exchanges: 1 });
    });

    it('removes for good only what was deleted before the instant', () => {
      const kept = history();
      kept.record(A, ME, sampleExchange('En?'));
      kept.record(B, ME, sampleExchange('To?'));
      kept.delete(A, ME);
      expect(kept.purge(new Date('2026-01-31T00:00:00.000Z'))).toBe(0);
      expect(kept.purge(new Date('2026-02-02T00:00:00.000Z'))).toBe(1);
      expect(kept.undoDelete(A, ME)).toBe(false);
      expect(kept.find(B, ME)).not.toBeNull();
    });
  });
}
