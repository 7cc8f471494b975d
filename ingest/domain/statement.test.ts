import { describe, expect, expectTypeOf, it } from 'vitest';
import { cite, type Citation } from './citation.ts';
import { type Checksum, type DocumentId, passageId } from './ids.ts';
import type { Passage } from './passage.ts';
import { statement, type Statement } from './statement.ts';

const TEXT = 'Forslaget ble ikke vedtatt. Rammen er 12 millioner kroner.';
const PASSAGE: Passage = {
  id: passageId('d' as DocumentId, 1),
  documentId: 'd' as DocumentId,
  revision: '0'.repeat(64) as Checksum,
  ordinal: 1,
  headings: [],
  tableHeader: [],
  kind: 'paragraph',
  text: TEXT,
  spans: [{ start: 0, end: TEXT.length, place: { kind: 'paragraph', paragraph: 1 }, box: null, block: 0, blockStart: 0 }],
  units: [],
  ocr: false,
};

const citations = (quote: string): Citation[] => {
  const citation = cite(PASSAGE, quote);
  return citation === null ? [] : [citation];
};

describe('statement', () => {
  it('holds its text and at least one citation', () => {
    const made = statement('Rammen er 12 millioner kroner.', citations('Rammen er 12 millioner kroner.'));
    expect(made?.citations).toHaveLength(1);
  });

  it('cannot be made without a citation', () => {
    expect(statement('Rammen er 12 millioner kroner.', [])).toBeNull();
  });

  it('cannot be written by hand: the type is branded', () => {
    expectTypeOf<{ text: string; citations: [Citation] }>().not.toExtend<Statement>();
    expectTypeOf<Statement['citations']>().toExtend<readonly [Citation, ...Citation[]]>();
  });

  it.each(['Rammen er 2 millioner kroner.', 'Forslaget ble vedtatt.', 'vedtatt', 'Rammen er 12'])(
    'cannot say «%s» on the strength of other words',
    (text) => {
      expect(statement(text, citations(TEXT))).toBeNull();
    },
  );
});
