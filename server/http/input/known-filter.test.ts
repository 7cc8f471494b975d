import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import { sampleDocument } from '../../../evals/testing/ingest/sample-document.ts';
import { knownFilter } from './known-filter.ts';

describe('knownFilter', () => {
  let archive: Archive;
  beforeAll(() => {
    archive = openArchive(':memory:');
    put('ipr/a.txt', 'REP', 'Representantskapet');
    put('annet/b.txt', 'RAADET', 'Rådet');
    put('lukket/c.txt', 'HEM', 'Hemmelig utvalg', 'closed');
  });
  afterAll(() => archive.close());

  function put(path: string, code: string, name: string, access: 'open' | 'closed' = 'open'): void {
    const { input, content } = sampleDocument({ path, title: path, texts: ['Tekst.'], access });
    const organ = { value: { code, name }, where: 'head', quote: name } as const;
    const { document } = content;
    archive.writer.putDocument(input, { ...content, document: { ...document, metadata: { ...document.metadata, organ } } });
  }

  it.each(['REP', 'rep', 'Representantskapet', 'representantskapet'])('takes the organ «%s» by code or name', (organ) => {
    expect(knownFilter(archive.reader, { organ, type: 'referat' })).toEqual({ organ: 'REP', type: 'referat' });
  });

  it('takes a name with å written as two signs', () => {
    expect(knownFilter(archive.reader, { organ: 'ra\u030adet' })).toEqual({ organ: 'RAADET' });
  });

  it('leaves a filter without them alone', () => {
    expect(knownFilter(archive.reader, { type: 'notat' })).toEqual({ type: 'notat' });
  });

  it('takes a collection in any case', () => {
    expect(knownFilter(archive.reader, { collection: 'IPR' })).toEqual({ collection: 'ipr' });
  });

  it('says which organs and collections there are, and never names a closed document’s', () => {
    expect(() => knownFilter(archive.reader, { organ: 'HEM' }, 'filters.')).toThrow('Feltet «filters.organ» er ikke et organ i arkivet.');
    expect(() => knownFilter(archive.reader, { organ: 'HEM' })).toThrow(
      expect.objectContaining({ code: 'invalid-input', nextStep: 'Arkivet har: Representantskapet (REP), Rådet (RAADET).' }),
    );
    expect(() => knownFilter(archive.reader, { collection: 'lukket' })).toThrow(
      expect.objectContaining({ code: 'invalid-input', nextStep: 'Arkivet har: annet, ipr.' }),
    );
  });

  it('says so when there are none', () => {
    const empty = openArchive(':memory:');
    expect(() => knownFilter(empty.reader, { collection: 'ipr' })).toThrow(
      expect.objectContaining({ nextStep: 'Arkivet har ingen samlinger. Fjern filteret og prøv igjen.' }),
    );
    empty.close();
  });
});
