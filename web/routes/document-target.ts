import { readCount } from './read-count.ts';

/** A document, and the place in it to open. */
export type DocumentTarget = {
  readonly documentId: string;
  /** From 1; null = where the quote stands, or the first page. */
  readonly page: number | null;
  readonly quote: QuoteTarget | null;
  /** Set when «slik leste vi dokumentet» is shown instead of the document itself. */
  readonly reading?: true;
};

/** Characters `from`–`to` of passage number `passage` of the revision whose checksum begins with `revision`. */
export type QuoteTarget = { readonly passage: number; readonly from: number; readonly to: number; readonly revision: string };

/** Reads `side`, the quote and `lest`. */
export function readDocumentTarget(documentId: string, query: URLSearchParams): DocumentTarget {
  return {
    documentId,
    page: readCount(query.get('side'), 1),
    quote: readQuote(query),
    ...(query.get('lest') === '1' && { reading: true }),
  };
}

export function documentQuery({ page, quote, reading }: DocumentTarget): [string, string][] {
  return [
    ...(page === null ? [] : [['side', String(page)] satisfies [string, string]]),
    ...(quote === null ? [] : quoteQuery(quote)),
    ...(reading === true ? [['lest', '1'] satisfies [string, string]] : []),
  ];
}

/** The query names of a quote, the same in the page's addresses and in the API's. */
export function quoteQuery(quote: QuoteTarget): [string, string][] {
  return [
    ['passasje', String(quote.passage)],
    ['fra', String(quote.from)],
    ['til', String(quote.to)],
    ['sha', quote.revision],
  ];
}

function readQuote(query: URLSearchParams): QuoteTarget | null {
  const passage = readCount(query.get('passasje'), 1);
  const from = readCount(query.get('fra'), 0);
  const to = readCount(query.get('til'), 1);
  const revision = query.get('sha');
  if (passage === null || from === null || to === null || to <= from || revision === null) return null;
  return { passage, from, to, revision };
}
