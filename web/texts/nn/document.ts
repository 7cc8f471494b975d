import type { Texts } from '../nb.ts';

export const document: Texts['document'] = {
  noDate: 'utan dato',
  replacedBy: 'Erstatta av',
  status: {
    vedtatt: 'Vedteke',
    utkast: 'Utkast',
    hoeringsutkast: 'Høyringsutkast',
    erstattet: 'Erstatta',
    ukjent: 'Status ukjend',
  },
  type: {
    moeteinnkalling: 'Møteinnkalling',
    saksframlegg: 'Saksframlegg',
    moeteprotokoll: 'Møteprotokoll',
    referat: 'Referat',
    saksprotokoll: 'Saksprotokoll',
    hoeringssvar: 'Høyringssvar',
    uttalelse: 'Fråsegn',
    pressemelding: 'Pressemelding',
    strategi: 'Strategi',
    handlingsprogram: 'Handlingsprogram',
    aarsrapport: 'Årsrapport',
    presentasjon: 'Presentasjon',
    notat: 'Notat',
    vedlegg: 'Vedlegg',
    epost: 'E-post',
    annet: 'Anna',
  },
};
