import type { Texts } from '../nb.ts';

export const refusal: Texts['refusal'] = {
  title: 'Fann ikkje svar i arkivet',
  status: 'Fann ikkje svar i arkivet.',
  searched: 'Det vart søkt etter:',
  searchedWithin: 'Det vart søkt berre i:',
  searchAll: 'Spør utan avgrensing',
  nearest: 'Det næraste som finst',
  nearestLead: 'Desse stadene liknar på spørsmålet, men svarer ikkje på det.',
  noNearest: 'Ingen dokument liknar på spørsmålet.',
  tips: 'Prøv andre ord, skriv namnet på organet eller saka, eller sjå kva dokument som er med.',
};
