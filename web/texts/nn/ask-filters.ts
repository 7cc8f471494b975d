import type { Texts } from '../nb.ts';

export const askFilters: Texts['askFilters'] = {
  title: 'Avgrens søket',
  lead: 'Svaret blir henta berre frå dokumenta du vel her.',
  chosen: 'Søkjer berre i:',
  type: 'Dokumenttype',
  organ: 'Organ',
  from: 'Frå og med år',
  to: 'Til og med år',
  collection: 'Samling',
  any: 'Alle',
  option: (label, count) => `${label} (${count})`,
  remove: (label) => `Fjern ${label}`,
  clear: 'Fjern alle',
  period: (from, to) =>
    from === to && from !== null ? from : from === null ? `til og med ${to}` : to === null ? `frå og med ${from}` : `${from}–${to}`,
  undated: 'Dokument utan dato er ikkje med når du vel år.',
  failed: 'Fekk ikkje henta vala.',
};
