import { describe, expect, it } from 'vitest';
import { type BriefStanding, NEW_STANDING } from './brief-status.ts';
import { changeStatus } from './change-status.ts';

const AT = '2026-01-02T10:00:00.000Z';
const KARI = { by: 'Kari', at: AT };
const OLA = { by: 'Ola', at: AT };
const CLEAR = { uncovered: 0, titleUncovered: false, lost: 0 };
const CHECKED: BriefStanding = { status: 'kontrollert', checked: KARI, approved: null };
const APPROVED: BriefStanding = { status: 'godkjent', checked: KARI, approved: OLA };

describe('changeStatus', () => {
  it('goes from utkast by kontrollert to godkjent, and keeps who and when of each', () => {
    expect(changeStatus(NEW_STANDING, 'kontrollert', KARI, CLEAR)).toEqual({ kind: 'changed', standing: CHECKED });
    expect(changeStatus(CHECKED, 'godkjent', OLA, CLEAR)).toEqual({ kind: 'changed', standing: APPROVED });
  });

  it.each([CHECKED, APPROVED])('goes back to utkast from $status, and forgets who had agreed', (standing) => {
    expect(changeStatus(standing, 'utkast', { by: null, at: AT }, { ...CLEAR, uncovered: 3, lost: 1 })).toEqual({
      kind: 'changed',
      standing: NEW_STANDING,
    });
  });

  it.each([
    ['a step over the check', NEW_STANDING, 'godkjent', KARI, CLEAR, 'må kontrolleres'],
    ['no step', CHECKED, 'kontrollert', KARI, CLEAR, 'allerede kontrollert'],
    ['a half step back', APPROVED, 'kontrollert', KARI, CLEAR, 'Åpne det igjen'],
    ['a nameless step', NEW_STANDING, 'kontrollert', { by: null, at: AT }, CLEAR, 'Oppgi navnet'],
    ['a sentence without cover', NEW_STANDING, 'kontrollert', KARI, { ...CLEAR, uncovered: 1 }, 'Én setning er ikke lenger belagt'],
    ['a sentence that has lost its cover since', CHECKED, 'godkjent', OLA, { ...CLEAR, uncovered: 2 }, '2 setninger er ikke lenger belagt'],
    ['a title without cover', NEW_STANDING, 'kontrollert', KARI, { ...CLEAR, titleUncovered: true }, 'Tittelen er ikke lenger belagt'],
    [
      'a title and sentences without cover',
      NEW_STANDING,
      'kontrollert',
      KARI,
      { ...CLEAR, uncovered: 5, titleUncovered: true },
      '5 setninger og tittelen er ikke lenger belagt',
    ],
    ['a source that is gone', CHECKED, 'godkjent', OLA, { ...CLEAR, lost: 1 }, 'uten gyldig kilde'],
  ] as const)('refuses %s, and says why', (_, standing, to, signature, obstacles, why) => {
    expect(changeStatus(standing, to, signature, obstacles)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });
});
