import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/ids.ts';
import { sampleDocument } from '../../evals/testing/ingest/sample-document.ts';
import { hasYearInName } from './year-in-name.ts';

const Y2024 = { from: '2024-01-01' as IsoDate, to: '2024-12-31' as IsoDate };
const document = (path: string, title: string) => sampleDocument({ path, title, texts: ['Tekst.'] }).content.document;

describe('hasYearInName', () => {
  it.each([
    ['stormote-2024-innspill.pptx', 'Sortering av temaer', true],
    ['presentasjon.pptx', 'Presentasjon 2024', true],
    ['presentasjon-2024.pptx', 'Presentasjon 2024', true],
    ['2024/presentasjon.pptx', 'Presentasjon', false],
    ['handlingsprogram-2026.docx', 'Handlingsprogram', false],
    ['foringer.docx', 'Strategiske føringer 2024–2028', false],
    ['foringer-2024-2028.docx', 'Strategiske føringer', false],
    ['sak-2023.docx', 'Sak fra 2024', false],
    ['notat.docx', 'Notat 12024', false],
  ])('of %s «%s» is %s', (path, title, expected) => {
    expect(hasYearInName(document(path, title), Y2024)).toBe(expected);
  });

  it('is never so for a part of a year, and heeds a period without an end', () => {
    const found = document('presentasjon-2024.pptx', 'Presentasjon');
    expect(hasYearInName(found, { from: '2024-03-01' as IsoDate, to: '2024-12-31' as IsoDate })).toBe(false);
    expect(hasYearInName(found, { from: '2023-01-01' as IsoDate, to: null })).toBe(true);
    expect(hasYearInName(found, { from: null, to: '2019-12-31' as IsoDate })).toBe(false);
  });
});
