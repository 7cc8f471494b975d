import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/ids.ts';
import { BLANK_BRIEF, type NewBriefTarget } from '../../routes/new-brief-target.ts';
import { briefOrder } from './brief-order.ts';

const from = isoDate(2024, 1, 1);
const to = isoDate(2024, 12, 31);
const period = { ...(from !== null && { from }), ...(to !== null && { to }) };
const order = (chosen: Partial<NewBriefTarget>, by = '') => briefOrder({ ...BLANK_BRIEF, ...chosen }, by);

describe('the order of a brief', () => {
  it('asks for one thing: a theme with its filters, a sak, a period or documents', () => {
    const common = { kind: 'pressebrief', length: 'lang' };
    expect(order({ theme: ' Oslofjorden ', filters: { type: 'notat' } }, 'Kari')).toEqual({
      ...common,
      theme: 'Oslofjorden',
      filters: { type: 'notat' },
      by: 'Kari',
    });
    expect(order({ about: 'sak', sak: 'REP-2024-10', theme: 'noe annet' })).toEqual({ ...common, sak: 'REP-2024-10' });
    expect(order({ about: 'sak', sak: 'sak 10/24', filters: { organ: 'IPU' } })).toEqual({ ...common, sak: 'IPU-2024-10' });
    expect(order({ about: 'periode', filters: { ...period, type: 'notat' } })).toEqual({
      ...common,
      period: { from: '2024-01-01', to: '2024-12-31' },
      filters: { type: 'notat' },
    });
    expect(order({ documentIds: ['a'], theme: 'vann' })).toEqual({ ...common, theme: 'vann', documentIds: ['a'] });
  });

  it('says what is missing', () => {
    expect(order({ theme: '  ' })).toBe('theme');
    expect(order({ theme: 'x'.repeat(301) })).toBe('theme-too-long');
    expect(order({ about: 'sak', sak: 'sak ti' })).toBe('sak');
    expect(order({ about: 'periode', filters: {} })).toBe('period');
    expect(order({ about: 'dokumenter' })).toBe('documents');
    expect(order({ documentIds: Array.from({ length: 51 }, (_, index) => `d${index}`) })).toBe('too-many-documents');
  });
});
