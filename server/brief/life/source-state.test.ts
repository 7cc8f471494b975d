import { describe, expect, it } from 'vitest';
import type { Checksum } from '#domain/ids.ts';
import { sampleDocument } from '../../../evals/testing/ingest/sample-document.ts';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import { sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import { samplePassage } from '../../../evals/testing/people/sample-passage.ts';
import { exportRefusal } from './export-refusal.ts';
import { createSourceStates, type SourceState } from './source-state.ts';

const TEXT = 'Styret vedtok budsjettet.';
const { cite, passage } = samplePassage('a.txt', TEXT);
const CITATION = cite(TEXT);
const NEW = 'b'.repeat(64) as Checksum;

function archiveWith(...documents: readonly Parameters<typeof sampleDocument>[0][]): Archive {
  const archive = openArchive(':memory:');
  for (const document of documents) {
    const { input, content } = sampleDocument(document);
    const outcome = document.access === 'closed' ? closedOutcome() : content.outcome;
    archive.writer.putDocument(input, { ...content, outcome });
  }
  return archive;
}

function closedOutcome() {
  return { state: 'indeksert med merknad', remarks: [{ code: 'closed', detail: '' }] } as const;
}

function stateIn(archive: Archive): SourceState {
  return createSourceStates(archive.reader)(CITATION);
}

describe('what has become of a source', () => {
  it('is as cited while nothing has happened', () => {
    expect(stateIn(archiveWith({ path: 'a.txt', title: 'A', texts: [TEXT] }))).toEqual({ kind: 'as-cited' });
  });

  it('is changed, with the words found where they have moved, or without', () => {
    const moved = archiveWith({ path: 'a.txt', title: 'A', texts: ['Nytt først.', TEXT], revision: NEW });
    expect(stateIn(moved)).toMatchObject({ kind: 'changed', now: { revision: NEW, quote: TEXT, passageId: `${passage.documentId}#2` } });
    const gone = archiveWith({ path: 'a.txt', title: 'A', texts: ['Styret vedtok ikke budsjettet.'], revision: NEW });
    expect(stateIn(gone)).toEqual({ kind: 'changed', now: null });
  });

  it('is replaced when another document has taken its place', () => {
    const archive = archiveWith({ path: 'a.txt', title: 'A', texts: [TEXT] }, { path: 'b.txt', title: 'B', texts: ['Nytt.'] });
    const [b] = archive.reader.documents({ offset: 0, limit: 9, text: 'B' }).documents;
    if (b === undefined) throw new Error('B is missing');
    archive.writer.setReplacements(new Map([[passage.documentId, b.id]]));
    expect(stateIn(archive)).toMatchObject({ kind: 'replaced', by: { id: b.id } });
  });

  it('is removed when it is no longer in the archive', () => {
    expect(stateIn(archiveWith({ path: 'b.txt', title: 'B', texts: [TEXT] }))).toEqual({ kind: 'removed' });
  });

  it('is closed when it has been, and when it came with something that has been', () => {
    expect(stateIn(archiveWith({ path: 'a.txt', title: 'A', texts: [TEXT], access: 'closed' }))).toEqual({ kind: 'closed' });
    const attachment = samplePassage('post.eml/vedlegg.txt', TEXT).cite(TEXT);
    const archive = archiveWith(
      { path: 'post.eml', title: 'Post', texts: ['x'], access: 'closed' },
      { path: 'post.eml/vedlegg.txt', title: 'Vedlegg', texts: [TEXT], access: 'closed' },
    );
    expect(createSourceStates(archive.reader)(attachment)).toEqual({ kind: 'closed' });
  });
});

describe('a brief whose sources have changed', () => {
  const fjord = { path: 'fjord.txt', title: 'Fjord', texts: [textOf('fjord.txt')] };
  const protokoll = { path: 'protokoll.txt', title: 'Protokoll', texts: [textOf('protokoll.txt')] };

  it('may be exported while all stands', () => {
    const { reader } = archiveWith(fjord, protokoll);
    expect(exportRefusal(sampleDraft(), createSourceStates(reader))).toBeNull();
  });

  it('may be exported when a source has changed', () => {
    const { reader } = archiveWith(fjord, { ...protokoll, revision: NEW });
    expect(exportRefusal(sampleDraft(), createSourceStates(reader))).toBeNull();
  });

  it('may not be exported when a source is closed or removed, and the closed one is not named', () => {
    const closed = exportRefusal(sampleDraft(), createSourceStates(archiveWith(fjord, { ...protokoll, access: 'closed' }).reader));
    expect(closed).toContain('En kilde i briefet er unntatt offentlighet');
    expect(closed).not.toContain('Protokoll');
    expect(exportRefusal(sampleDraft(), createSourceStates(archiveWith(fjord).reader))).toContain(
      'En kilde i briefet finnes ikke lenger i arkivet',
    );
    expect(exportRefusal(sampleDraft(), createSourceStates(openArchive(':memory:').reader))).toContain('2 kilder');
  });

  function textOf(path: string): string {
    const draft = sampleDraft();
    const { passageId } = samplePassage(path, 'x').cite('x');
    const quotes = draft.content.citations.filter((citation) => citation.passageId === passageId);
    return quotes.map(({ quote }) => quote).join('\n');
  }
});
