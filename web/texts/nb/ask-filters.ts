export const askFilters = {
  title: 'Avgrens søket',
  lead: 'Svaret hentes bare fra dokumentene du velger her.',
  chosen: 'Søker bare i:',
  type: 'Dokumenttype',
  organ: 'Organ',
  from: 'Fra og med år',
  to: 'Til og med år',
  collection: 'Samling',
  any: 'Alle',
  option: (label: string, count: number): string => `${label} (${count})`,
  remove: (label: string): string => `Fjern ${label}`,
  clear: 'Fjern alle',
  period: (from: string | null, to: string | null): string =>
    from === to && from !== null ? from : from === null ? `til og med ${to}` : to === null ? `fra og med ${from}` : `${from}–${to}`,
  undated: 'Dokumenter uten dato er ikke med når du velger år.',
  failed: 'Fikk ikke hentet valgene.',
};
