import { describe, expect, it } from 'vitest';
import { sentenceShape } from './sentence-shape.ts';

describe('sentenceShape', () => {
  it.each(['Han stemte imot forslaget.', '– Det er vi glade for, sier lederen.', 'Dei vil byggje ny bru.', 'Dette ble vedtatt i fjor.'])(
    'sees that «%s» points back',
    (text) => {
      expect(sentenceShape(text).pointsBack).toBe(true);
    },
  );

  it.each(['Hanne stemte imot forslaget.', 'Styret sier at det haster.', 'Denver er en by i Colorado.'])(
    'sees that «%s» stands by itself',
    (text) => {
      expect(sentenceShape(text).pointsBack).toBe(false);
    },
  );

  it('tells key words and questions from sentences', () => {
    expect(sentenceShape('Et klarere styre.')).toMatchObject({ words: 3, fragment: true, question: false });
    expect(sentenceShape('«Hva skjer nå med fjorden?»')).toMatchObject({ words: 5, fragment: false, question: true });
    expect(sentenceShape('Styret spør hva som skjer nå.')).toMatchObject({ fragment: false, question: false });
  });
});
