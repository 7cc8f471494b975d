import { describe, expect, it } from 'vitest';
import { type PaperTruth, paperTruth } from '../datasets/reading/paper-truth.ts';
import { type PaperReading, READ_FIELDS, type ReadField, readFields, sakNumber } from './read-fields.ts';
import { wilsonInterval } from './wilson-interval.ts';

const TRUTH: PaperTruth = paperTruth.parse({
  file: 'protokoll.pdf',
  half: 'open',
  titles: ['Møteprotokoll – Havneutvalget 3. mars 2025', 'Møteprotokoll Havneutvalget'],
  type: 'moeteprotokoll',
  date: '2025-03-03',
  organ: 'Havneutvalget',
  sakerHead: [],
  sakerInside: ['1/25', '2/25', '3/25'],
  arkivsak: null,
});
const RIGHT: PaperReading = {
  title: 'MØTEPROTOKOLL: Havneutvalget, 3. mars 2025',
  type: 'moeteprotokoll',
  date: '2025-03-03',
  organ: 'Havneutvalg',
  sakerHead: [],
  sakerInside: ['PS 01/25', 'PS 02/25', 'PS 03/25'],
  arkivsak: null,
};

function score(reading: Partial<PaperReading>, truth: Partial<PaperTruth> = {}) {
  return readFields({ ...TRUTH, ...truth }, { ...RIGHT, ...reading });
}

describe('what is read off a paper', () => {
  it('is right when it says what a person wrote down, in whatever case and form', () => {
    const fields = score({});
    for (const field of READ_FIELDS) expect([field, fields[field].right]).toEqual([field, fields[field].wanted]);
    expect(fields.sakInside).toEqual({ given: 3, wanted: 3, right: 3 });
  });

  const wrong: readonly (readonly [ReadField, Partial<PaperReading>, Partial<PaperTruth>])[] = [
    ['title', { title: 'Behandling' }, {}],
    ['title', { title: 'Møteprotokoll' }, {}],
    ['type', { type: 'referat' }, {}],
    ['date', { date: '2025-03-04' }, {}],
    ['organ', { organ: 'Hamneutvalget' }, {}],
    ['organ', { organ: 'Havneutvalget for sør' }, { organ: 'Havn' }],
  ];
  it.each(wrong)('is a wrong %s with %j', (field, reading, truth) => {
    expect(score(reading, truth)[field]).toEqual({ given: 1, wanted: 1, right: 0 });
  });

  it('tells what is missing from what is wrong', () => {
    expect(score({ organ: null }).organ).toEqual({ given: 0, wanted: 1, right: 0 });
    expect(score({}, { organ: null }).organ).toEqual({ given: 1, wanted: 0, right: 0 });
    expect(score({ sakerInside: ['1/25', '9/25'] }).sakInside).toEqual({ given: 2, wanted: 3, right: 1 });
    expect(score({ type: null }, { type: 'annet' }).type).toEqual({ given: 0, wanted: 0, right: 0 });
  });

  it('accepts what a reader may judge otherwise', () => {
    expect(score({ type: 'referat' }, { typesAlso: ['referat'] }).type).toEqual({ given: 1, wanted: 1, right: 1 });
    expect(score({ organ: null }, { organOptional: true }).organ).toEqual({ given: 0, wanted: 0, right: 0 });
    expect(score({ organ: 'Planutvalget' }, { organ: null, organsAlso: ['Planutvalget'] }).organ).toEqual({
      given: 1,
      wanted: 1,
      right: 1,
    });
    expect(score({ sakerInside: ['1/25', '2/25', '3/25', '3.1'] }, { sakerOptional: ['3.1'] }).sakInside.given).toBe(3);
  });

  it.each([
    ['PS 08/24', '8/2024'],
    ['Sak 8/2024:', '8/2024'],
    ['17-24', '17/2024'],
    ['13.1.3', '13.1.3'],
    ['Sak 01:', '1'],
  ])('takes «%s» for the sak number %s', (printed, number) => {
    expect(sakNumber(printed)).toBe(number);
  });
});

describe('the interval of a share', () => {
  it('is wide for few and narrow for many, and never leaves 0–1', () => {
    const [from, to] = wilsonInterval(9, 10) ?? [0, 0];
    expect(from).toBeCloseTo(0.596, 3);
    expect(to).toBeCloseTo(0.982, 3);
    expect(wilsonInterval(10, 10)?.[1]).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
