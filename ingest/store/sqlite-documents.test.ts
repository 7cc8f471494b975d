import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/ids.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { documentIdOf } from '../load/scan-corpus.ts';
import { type SampleDocument, sampleDocument } from '../../evals/testing/ingest/sample-document.ts';
import type { DocumentFilter, DocumentQuery } from './archive-reader.ts';
import { norwegianKey } from './norwegian-text.ts';

let archive: Archive;
beforeEach(() => {
  archive = openArchive(':memory:');
  const samples: readonly SampleDocument[] = [
    { path: 'ipr/a.txt', title: 'Årsrapport 2023', texts: ['Ferjene kostet mer enn ventet.'], date: '2024-03-01', type: 'aarsrapport' },
    {
      path: 'ipr/b.txt',
      title: 'Høringsuttalelse om jernbane',
      texts: ['Styret vil ha dobbeltspor.'],
      date: '2023-05-02',
      type: 'uttalelse',
    },
    { path: 'ipr/c.txt', title: 'Strategi 10', texts: ['Jernbanen skal bygges ut.'], date: '2024-09-09', status: 'vedtatt' },
    { path: 'styret/d.txt', title: 'Strategi 9', texts: ['Vedtatte retningslinjer for energi.'], type: 'strategi', status: 'utkast' },
    { path: 'rot.txt', title: 'Øvelse', texts: ['Beredskap.'], date: '2024-01-01' },
    { path: 'ipr/lukket.txt', title: 'Jernbane hemmelig', texts: ['Jernbanen er hemmelig.'], date: '2024-01-02', access: 'closed' },
  ];
  for (const sample of samples) {
    const { input, content } = sampleDocument(sample);
    archive.writer.putDocument(input, content);
  }
});
afterEach(() => archive.close());

const titles = (query: Partial<DocumentQuery>): string[] =>
  archive.reader.documents({ offset: 0, limit: 50, ...query }).documents.map(({ metadata }) => metadata.title.value);

describe('the list of documents', () => {
  it('is newest first, undated last, when nothing else is asked for', () => {
    expect(titles({})).toEqual(['Strategi 10', 'Årsrapport 2023', 'Øvelse', 'Høringsuttalelse om jernbane', 'Strategi 9']);
  });

  it('is sorted by the Norwegian alphabet, numbers by size, and the other way round', () => {
    const ordered = ['Høringsuttalelse om jernbane', 'Strategi 9', 'Strategi 10', 'Øvelse', 'Årsrapport 2023'];
    expect(titles({ sort: { by: 'title', descending: false } })).toEqual(ordered);
    expect(titles({ sort: { by: 'title', descending: true } })).toEqual(ordered.toReversed());
    expect(titles({ sort: { by: 'date', descending: false } }).at(-1)).toBe('Strategi 9');
    for (const by of ['type', 'organ', 'status', 'format'] as const) expect(titles({ sort: { by, descending: false } })).toHaveLength(5);
  });

  it('is cut into pages in SQL, with the number of all', () => {
    expect(archive.reader.documents({ offset: 4, limit: 2 })).toMatchObject({ total: 5, documents: [{ path: 'styret/d.txt' }] });
  });

  it('finds words of titles with Æ, Ø and Å in any case', () => {
    expect(titles({ text: 'ÅRSRAPPORT' })).toEqual(['Årsrapport 2023']);
    expect(titles({ text: 'øvelse' })).toEqual(['Øvelse']);
  });

  it('searches title and text, in any form of a word, the title first', () => {
    expect(titles({ text: 'jernbane' })).toEqual(['Høringsuttalelse om jernbane']);
    expect(titles({ content: 'jernbane' })).toEqual(['Høringsuttalelse om jernbane', 'Strategi 10']);
    expect(titles({ content: 'vedta retningslinje' })).toEqual(['Strategi 9']);
    expect(titles({ content: 'strategi jernbane' })).toEqual(['Strategi 10']);
    expect(titles({ content: 'jernbane ferje' })).toEqual([]);
  });

  it('names the passage that holds the words', () => {
    const { places } = archive.reader.documents({ content: 'dobbeltspor', offset: 0, limit: 5 });
    expect([...(places ?? [])]).toEqual([[documentIdOf('ipr/b.txt'), `${documentIdOf('ipr/b.txt')}#1`]]);
  });

  it('takes any text as a search without failing', () => {
    for (const content of ['"', "' OR 1=1 --", 'NEAR(a b)', 'title:x', '*', '%', '…', 'a'.repeat(200), '( AND', '-']) {
      expect(() => titles({ content })).not.toThrow();
      expect(() => titles({ text: content })).not.toThrow();
    }
  });

  it('never shows a closed document', () => {
    expect(titles({ content: 'hemmelig' })).toEqual([]);
    expect(titles({ text: 'hemmelig' })).toEqual([]);
  });
});

describe('facets', () => {
  const facets = (filter: DocumentFilter = {}) => archive.reader.facets(filter);
  const plain = (counts: readonly { readonly value: string; readonly count: number }[]) => counts.map(({ value, count }) => [value, count]);

  it('are counted over what matches', () => {
    expect(plain(facets().year)).toEqual([
      ['2024', 3],
      ['2023', 1],
    ]);
    expect(plain(facets().collection)).toEqual([
      ['ipr', 3],
      ['styret', 1],
    ]);
    expect(plain(facets({ content: 'jernbane' }).collection)).toEqual([['ipr', 2]]);
  });

  it('show the other choices of a facet that is set', () => {
    const narrowed = facets({ collection: 'ipr', from: '2024-01-01' as IsoDate, to: '2024-12-31' as IsoDate });
    expect(plain(narrowed.collection)).toEqual([['ipr', 2]]);
    expect(plain(narrowed.year)).toEqual([
      ['2024', 2],
      ['2023', 1],
    ]);
    expect(plain(narrowed.status)).toEqual([
      ['ukjent', 1],
      ['vedtatt', 1],
    ]);
  });

  it('add up to the list, each of them', () => {
    for (const { value, count } of facets().type) {
      expect(archive.reader.documents({ type: value as 'annet', offset: 0, limit: 50 }).total).toBe(count);
    }
  });
});

describe('norwegianKey', () => {
  it('puts æ, ø and å last, accents with their letter', () => {
    const words = ['åpen', 'zeta', 'ære', 'Øst', 'élan', 'eple', 'Abba'];
    expect(words.toSorted((a, b) => (norwegianKey(a) < norwegianKey(b) ? -1 : 1))).toEqual([
      'Abba',
      'élan',
      'eple',
      'zeta',
      'ære',
      'Øst',
      'åpen',
    ]);
  });
});
