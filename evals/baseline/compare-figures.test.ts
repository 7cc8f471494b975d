import { describe, expect, it } from 'vitest';
import { compareFigures, fallen } from './compare-figures.ts';
import { flatFigures } from './flat-figures.ts';

const DATA = [{ name: 'archive/corpus.jsonl', sha256: '0123456789abcdef' }];
const recorded = (figures: Record<string, number | null>) => ({
  recorded: '2026-01-01',
  node: 'v20.0.0',
  data: DATA,
  questions: 4,
  figures,
});
const paths = (figures: Record<string, number | null>, before: Record<string, number | null>) =>
  fallen(compareFigures({ data: DATA, figures }, recorded(before))).map(({ path }) => path);

describe('compareFigures', () => {
  it('lets a figure move within its tolerance, and no further', () => {
    expect(paths({ sentenceHitAt1: 0.695 }, { sentenceHitAt1: 0.7 })).toEqual([]);
    expect(paths({ sentenceHitAt1: 0.694 }, { sentenceHitAt1: 0.7 })).toEqual(['sentenceHitAt1']);
    expect(paths({ citationRecall: 0.999 }, { citationRecall: 1 })).toEqual(['citationRecall']);
  });

  it('knows the figures that should be low', () => {
    expect(paths({ falseRefusal: 0.3 }, { falseRefusal: 0.2 })).toEqual(['falseRefusal']);
    expect(paths({ falseRefusal: 0.1 }, { falseRefusal: 0.2 })).toEqual([]);
  });

  it('takes a figure that is gone, or can no longer be told, for fallen', () => {
    expect(paths({}, { right: 0.1 })).toEqual(['right']);
    expect(paths({ right: null }, { right: 0.1 })).toEqual(['right']);
    expect(paths({ right: 0.1 }, { right: null })).toEqual([]);
  });

  it('guards neither counts nor parts, but shows them', () => {
    expect(paths({ questions: 3, 'byKind.list.right': 0 }, { questions: 4, 'byKind.list.right': 1 })).toEqual([]);
    const { changes } = compareFigures({ data: DATA, figures: { 'byKind.list.right': 0 } }, recorded({ 'byKind.list.right': 1 }));
    expect(changes).toMatchObject([{ path: 'byKind.list.right', change: -1, rule: null }]);
  });

  it('does not compare figures of other data, and says which', () => {
    const figures = { right: 0 };
    const other = compareFigures({ data: [{ name: 'archive/corpus.jsonl', sha256: 'f'.repeat(16) }], figures }, recorded({ right: 1 }));
    expect(other).toMatchObject({ kind: 'not-compared', reason: 'Målt på andre data enn referansen: archive/corpus.jsonl.' });
    expect(fallen(other)).toEqual([]);
    expect(compareFigures({ data: [], figures }, recorded({ right: 1 })).kind).toBe('not-compared');
    expect(compareFigures({ data: DATA, figures }, undefined).kind).toBe('not-compared');
  });
});

describe('flatFigures', () => {
  it('names parts by their path and peers by their name, and leaves out texts and times', () => {
    const peers = [{ name: 'FTS5', sentenceHitAt1: 0.5, msPerQuestion: 3 }];
    expect(flatFigures({ suite: 'x', questions: 2, byKind: { list: { right: null } }, retrievers: peers })).toEqual({
      questions: 2,
      'byKind.list.right': null,
      'FTS5.sentenceHitAt1': 0.5,
    });
  });
});
