import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../evals/testing/brief/claim-of.ts';
import { chooseKeyMessages } from './choose-key-messages.ts';

const textsOf = (claims: Parameters<typeof chooseKeyMessages>[0]): string[] =>
  (chooseKeyMessages(claims) ?? []).map(({ statement }) => statement.text);

const SENTENCES = [
  claimOf('Rådet skal vedta nye føringer hvert fjerde år.'),
  claimOf('Byggingen av renseanlegg koster kommunene mange millioner.'),
  claimOf('Torskebestanden i fjorden er halvert siden årtusenskiftet.'),
];

describe('chooseKeyMessages', () => {
  it('takes whole sentences before points and headings that score higher', () => {
    const points = [
      claimOf('Kartlegge arealene langs hele kysten', { input: true, score: 6 }),
      claimOf('Resultatmål: Et felles kart skal lages i løpet av året.', { input: true, score: 6 }),
      claimOf('Klima, miljø og natur', { score: 6 }),
    ];
    expect(textsOf([...points, ...SENTENCES]).toSorted()).toEqual(SENTENCES.map(({ statement }) => statement.text).toSorted());
  });

  it('takes the saksframlegg before workshop notes', () => {
    const [first] = textsOf([
      claimOf('Deltakerne synes at havna trenger nye kraner.', { input: true, score: 5.5 }),
      claimOf('Styret foreslår at strandsonen vernes.', { type: 'saksframlegg', document: 'framlegg.pdf' }),
      ...SENTENCES,
    ]);
    expect(first).toBe('Styret foreslår at strandsonen vernes.');
  });

  it('never takes a sentence that leans on something not shown, or one item of a list that only its introduction places', () => {
    const unfit = [
      claimOf('Styret behandlet den som sak 38/24 i juni.', { score: 9 }),
      claimOf('Ved å bygge allianser og nettverk', {
        list: 'a',
        leadIn: 'Slik skal rådet nå målene:',
        ownCover: 0.1,
        introduced: true,
        score: 9,
      }),
    ];
    expect(textsOf([...unfit, ...SENTENCES])).not.toContain(unfit[0]?.statement.text);
    expect(textsOf([...unfit, ...SENTENCES])).not.toContain(unfit[1]?.statement.text);
    expect(chooseKeyMessages([...unfit, ...SENTENCES.slice(0, 2)])).toHaveLength(2);
  });

  it('may take the item that is the theme', () => {
    const item = claimOf('Miljøtilstanden i fjorden', {
      list: 'a',
      leadIn: 'Rådet foreslår fem satsinger:',
      introduced: true,
      readability: 'phrase',
      score: 7,
    });
    expect(textsOf([item, ...SENTENCES])).toContain('Miljøtilstanden i fjorden');
  });
});
