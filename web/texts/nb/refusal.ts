export const refusal = {
  title: 'Fant ikke svar i arkivet',
  status: 'Fant ikke svar i arkivet.',
  searched: 'Det ble søkt etter:',
  searchedWithin: 'Det ble søkt bare i:',
  searchAll: 'Spør uten avgrensning',
  nearest: 'Det nærmeste som finnes',
  nearestLead: 'Disse stedene ligner på spørsmålet, men svarer ikke på det.',
  noNearest: 'Ingen dokumenter ligner på spørsmålet.',
  tips: 'Prøv andre ord, skriv navnet på organet eller saken, eller se hvilke dokumenter som er med.',
};
