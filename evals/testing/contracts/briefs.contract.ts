import { describe, expect, it } from 'vitest';
import type { BriefStanding } from '../../../server/brief/life/brief-status.ts';
import { NEW_STANDING } from '../../../server/brief/life/brief-status.ts';
import type { BriefId, BriefRecord, Briefs, NextVersion } from '../../../server/people/briefs.ts';
import { sampleDraft } from '../people/sample-draft.ts';

const NONE = 'finnes-ikke' as BriefId;
const CHECKED: BriefStanding = { status: 'kontrollert', checked: { by: 'Kari', at: '2026-01-03T00:00:00.000Z' }, approved: null };

function edited(by: string | null, title: string): NextVersion {
  return { change: 'endret', by, standing: NEW_STANDING, draft: sampleDraft(title) };
}

/** What every engine of the port promises. `make` gives an empty engine with the clock. */
export function briefsContract(name: string, make: (now: () => Date) => Briefs): void {
  describe(`${name} as Briefs`, () => {
    function open() {
      let day = 1;
      const briefs = make(() => new Date(Date.UTC(2026, 0, day)));
      return { briefs, nextDay: () => void day++ };
    }

    it('gives a brief back as it was made', () => {
      const { briefs } = open();
      const made = briefs.create(sampleDraft(), 'Kari');
      expect(made).toMatchObject({
        version: 1,
        ...NEW_STANDING,
        kind: 'pressebrief',
        length: 'lang',
        theme: 'Oslofjorden',
        title: 'Oslofjorden',
      });
      expect(made).toMatchObject({ created: { by: 'Kari', at: '2026-01-01T00:00:00.000Z' }, copiedFrom: null });
      expect(briefs.find(made.id)).toEqual(made);
      expect(made.draft).toEqual(sampleDraft());
      expect(briefs.find(NONE)).toBeNull();
    });

    it('makes a next version, and says who and when', () => {
      const { briefs, nextDay } = open();
      const { id } = briefs.create(sampleDraft(), 'Kari');
      nextDay();
      const result = briefs.save(id, 1, edited('Ola', 'Ny tittel'));
      expect(result).toMatchObject({ kind: 'saved', brief: { version: 2, title: 'Ny tittel', changed: { by: 'Ola' } } });
      expect(briefs.find(id)).toMatchObject({ version: 2, created: { by: 'Kari' }, changed: { at: '2026-01-02T00:00:00.000Z' } });
    });

    it('tells the second of two who save the same version, and changes nothing', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft(), null);
      briefs.save(id, 1, edited('Ola', 'Olas tittel'));
      const second = briefs.save(id, 1, edited('Kari', 'Karis tittel'));
      expect(second).toMatchObject({ kind: 'conflict', current: { version: 2, title: 'Olas tittel', changed: { by: 'Ola' } } });
      expect(briefs.find(id)).toMatchObject({ version: 2, title: 'Olas tittel' });
      expect(briefs.versions(id)).toHaveLength(2);
      expect(briefs.save(NONE, 1, edited(null, 'x'))).toEqual({ kind: 'absent' });
    });

    it('keeps every version and the words it had', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft(), 'Kari');
      briefs.save(id, 1, edited('Ola', 'To'));
      briefs.save(id, 2, { change: 'kontrollert', by: 'Kari', standing: CHECKED, draft: null });
      briefs.save(id, 3, edited('Ola', 'Fire'));
      expect(briefs.versions(id)?.map(({ number, change, status, by }) => [number, change, status, by])).toEqual([
        [4, 'endret', 'utkast', 'Ola'],
        [3, 'kontrollert', 'kontrollert', 'Kari'],
        [2, 'endret', 'utkast', 'Ola'],
        [1, 'opprettet', 'utkast', 'Kari'],
      ]);
      expect([1, 2, 3, 4, 5].map((number) => briefs.draftAt(id, number)?.title)).toEqual([null, 'To', 'To', 'Fire', undefined]);
      expect(briefs.versions(NONE)).toBeNull();
    });

    it('keeps who checked it and when', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft(), null);
      briefs.save(id, 1, { change: 'kontrollert', by: 'Kari', standing: CHECKED, draft: null });
      expect(briefs.find(id)).toMatchObject(CHECKED);
    });

    it('lists the most recently changed first, a page at a time, by words, status and kind', () => {
      const { briefs, nextDay } = open();
      const made = ['Én', 'To', 'Tre'].map((title): BriefRecord => {
        nextDay();
        return briefs.create(sampleDraft(title), null);
      });
      nextDay();
      briefs.save(made[0]?.id ?? NONE, 1, { change: 'kontrollert', by: 'Kari', standing: CHECKED, draft: null });
      const titles = (query: object) => briefs.list({ offset: 0, limit: 9, ...query }).briefs.map(({ title }) => title);
      expect(titles({})).toEqual(['Én', 'Tre', 'To']);
      expect(titles({ offset: 1, limit: 1 })).toEqual(['Tre']);
      expect(titles({ text: 'ÉN oslofjorden' })).toEqual(['Én']);
      expect(titles({ text: '40 prosent' })).toHaveLength(3);
      expect(titles({ text: '%' })).toEqual([]);
      expect(titles({ status: 'kontrollert' })).toEqual(['Én']);
      expect(titles({ kind: 'faktaark' })).toEqual([]);
      expect(briefs.list({ offset: 0, limit: 1 }).total).toBe(3);
    });

    it('copies a brief as a new utkast of its own', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft('Mal'), 'Kari');
      briefs.save(id, 1, { change: 'kontrollert', by: 'Kari', standing: CHECKED, draft: null });
      const copy = briefs.duplicate(id, 'Ola');
      expect(copy).toMatchObject({ version: 1, ...NEW_STANDING, title: 'Mal', copiedFrom: id, created: { by: 'Ola' } });
      briefs.save(copy?.id ?? NONE, 1, edited('Ola', 'Kopien'));
      expect(briefs.find(id)?.title).toBe('Mal');
      expect(briefs.duplicate(NONE, null)).toBeNull();
    });

    it('hides what is deleted until it is undone, with its history', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft(), null);
      briefs.save(id, 1, edited('Ola', 'To'));
      expect(briefs.delete(id, 'Ola')).toBe(true);
      expect(briefs.delete(id, 'Ola')).toBe(false);
      expect(briefs.find(id)).toBeNull();
      expect(briefs.versions(id)).toBeNull();
      expect(briefs.draftAt(id, 1)).toBeNull();
      expect(briefs.list({ offset: 0, limit: 9 }).total).toBe(0);
      expect(briefs.save(id, 2, edited('Kari', 'Tre'))).toEqual({ kind: 'absent' });
      expect(briefs.undoDelete(id)).toBe(true);
      expect(briefs.undoDelete(id)).toBe(false);
      expect(briefs.versions(id)).toHaveLength(2);
    });

    it('removes for good only what was deleted before the instant', () => {
      const { briefs } = open();
      const { id } = briefs.create(sampleDraft(), null);
      briefs.delete(id, null);
      expect(briefs.purge(new Date('2026-01-01T00:00:00.000Z'))).toBe(0);
      expect(briefs.purge(new Date('2026-01-02T00:00:00.000Z'))).toBe(1);
      expect(briefs.undoDelete(id)).toBe(false);
    });
  });
}
