import { describe, expect, it } from 'vitest';
import { readArchiveTarget, WHOLE_ARCHIVE } from '../routes/archive-target.ts';
import { documentsQuery } from './archive-query.ts';

describe('documentsQuery', () => {
  it('asks for nothing of the whole archive', () => {
    expect(String(documentsQuery(WHOLE_ARCHIVE))).toBe('');
  });

  it('asks for all the address says', () => {
    const target = readArchiveTarget(
      new URLSearchParams(
        'q=ferje&i=tekst&type=strategi&organ=REP&fra=2024-01-01&til=2024-12-31&samling=ipr&status=vedtatt&format=pdf&sorter=-tittel',
      ),
    );
    expect(String(documentsQuery(target))).toBe(
      'text=ferje&type=strategi&organ=REP&from=2024-01-01&to=2024-12-31&collection=ipr&status=vedtatt&format=pdf&sort=title&order=desc',
    );
    expect(String(documentsQuery({ ...target, searchIn: 'titler', sort: null }))).toMatch(/^q=ferje&(?!.*sort)/u);
  });
});
