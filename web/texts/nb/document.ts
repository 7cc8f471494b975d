import type { DocumentStatus, DocumentType } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';

export const document = {
  noDate: 'uten dato',
  replacedBy: 'Erstattet av',
  status: {
    vedtatt: 'Vedtatt',
    utkast: 'Utkast',
    hoeringsutkast: 'Høringsutkast',
    erstattet: 'Erstattet',
    ukjent: 'Status ukjent',
  } satisfies Record<DocumentStatus, string>,
  type: DOCUMENT_TYPE_NAMES satisfies Readonly<Record<DocumentType, string>>,
};
