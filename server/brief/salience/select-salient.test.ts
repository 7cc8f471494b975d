import { describe, expect, it } from 'vitest';
import type { ScoredSentence } from './score-salience.ts';
import { selectSalient } from './select-salient.ts';
import { sentenceShape } from './sentence-shape.ts';

const scored = (text: string, score: number, follows = false): ScoredSentence => ({
  sentence: { text, headings: [], place: 0, sectionPlace: 0, follows },
  shape: sentenceShape(text),
  terms: new Set(text.toLowerCase().match(/\p{L}+/gu)),
  centrality: 0,
  themeCover: 0,
  score,
});

const LIST = [
  scored('Styret vedtok planen for fjorden.', 2),
  scored('Været var fint på møtet.', 0.5),
  scored('Rensing koster to hundre millioner kroner.', 3),
];

describe('selectSalient', () => {
  it('takes the best and puts them back in the order they were written', () => {
    expect(selectSalient(LIST, { kind: 'sentences', sentences: 2 })).toEqual([0, 2]);
  });

  it('goes on until the words are reached when the text is to be cut', () => {
    expect(selectSalient(LIST, { kind: 'words', words: 8, last: 'cut' })).toEqual([0, 2]);
  });

  it('takes only sentences that fit whole, also one after one that does not fit', () => {
    expect(selectSalient(LIST, { kind: 'words', words: 10, last: 'whole' })).toEqual([2]);
    expect(selectSalient(LIST, { kind: 'words', words: 5, last: 'whole' })).toEqual([0]);
  });

  it('never says the same twice', () => {
    const twice = [...LIST, scored('Rensing koster to hundre millioner kroner!', 2.9)];
    expect(selectSalient(twice, { kind: 'sentences', sentences: 9 })).toEqual([0, 1, 2]);
  });

  it('takes the one of two equals that is less like what is selected', () => {
    const list = [
      scored('Rensing koster to hundre millioner.', 3),
      scored('Rensing koster alt for mye.', 2),
      scored('Fjorden er syk av nitrogen.', 2),
    ];
    expect(selectSalient(list, { kind: 'sentences', sentences: 2 })).toEqual([0, 2]);
  });

  it('leaves a sentence that points back for one that does not, unless what it points to is selected', () => {
    const list = [
      scored('Lederen la fram planen i går.', 1),
      scored('Han fikk støtte fra alle.', 2, true),
      scored('Fjorden er syk av nitrogen.', 1.95),
    ];
    expect(selectSalient(list, { kind: 'sentences', sentences: 1 })).toEqual([2]);
    const opened = [scored('Lederen la fram planen i går.', 3), ...list.slice(1)];
    expect(selectSalient(opened, { kind: 'sentences', sentences: 2 })).toEqual([0, 1]);
  });

  it('never takes a fragment or a question', () => {
    expect(
      selectSalient([scored('Høy pris.', 9), scored('Hva koster det å rense fjorden?', 9)], { kind: 'sentences', sentences: 2 }),
    ).toEqual([]);
  });
});
