import type { DocumentType } from './document.ts';

/** A document's type as people read it. */
export const DOCUMENT_TYPE_NAMES: Readonly<Record<DocumentType, string>> = {
  moeteinnkalling: 'Møteinnkalling',
  saksframlegg: 'Saksframlegg',
  moeteprotokoll: 'Møteprotokoll',
  referat: 'Referat',
  saksprotokoll: 'Saksprotokoll',
  hoeringssvar: 'Høringssvar',
  uttalelse: 'Uttalelse',
  pressemelding: 'Pressemelding',
  strategi: 'Strategi',
  handlingsprogram: 'Handlingsprogram',
  aarsrapport: 'Årsrapport',
  presentasjon: 'Presentasjon',
  notat: 'Notat',
  vedlegg: 'Vedlegg',
  epost: 'E-post',
  annet: 'Annet',
};
