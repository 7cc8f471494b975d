/** Who a question is suggested to: new politicians, the secretariat, members of a working group. */
export const READER_ROLES = ['folkevalgt', 'sekretariat', 'faggruppe'] as const;
export type ReaderRole = (typeof READER_ROLES)[number];
