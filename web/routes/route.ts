/** A view of the page, as its address says. */
export type Route =
  | {
      readonly name: 'ask';
      readonly question: string /** Number of the citation shown beside the answer. */;
      readonly source: number | null;
    }
  | { readonly name: 'documents' }
  | { readonly name: 'document'; readonly target: DocumentTarget }
  | { readonly name: 'unknown'; readonly path: string };

/** A document, and the place in it to open. */
export type DocumentTarget = {
  readonly documentId: string;
  /** From 1; null = where the quote stands, or the first page. */
  readonly page: number | null;
  readonly quote: QuoteTarget | null;
};

/** Characters `from`–`to` of passage number `passage` of the revision whose checksum begins with `revision`. */
export type QuoteTarget = { readonly passage: number; readonly from: number; readonly to: number; readonly revision: string };

const DOCUMENT_PATH = '/dokument/';

/** Reads an address of the page; `href` is a path with its query, or a whole address. */
export function parseRoute(href: string): Route {
  const { pathname, searchParams } = new URL(href, 'http://localhost');
  if (pathname === '/') {
    return { name: 'ask', question: searchParams.get('q')?.trim() ?? '', source: count(searchParams.get('kilde'), 1) };
  }
  if (/^\/dokumenter\/?$/u.test(pathname)) return { name: 'documents' };
  const documentId = pathname.startsWith(DOCUMENT_PATH) ? decoded(pathname.slice(DOCUMENT_PATH.length)) : null;
  if (documentId === null || documentId === '') return { name: 'unknown', path: pathname };
  return { name: 'document', target: { documentId, page: count(searchParams.get('side'), 1), quote: quoteTarget(searchParams) } };
}

/** The address of a view; `parseRoute` reads it back to the same route. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'ask': {
      const query = new URLSearchParams();
      if (route.question !== '') query.set('q', route.question);
      if (route.source !== null) query.set('kilde', String(route.source));
      return query.size === 0 ? '/' : `/?${query}`;
    }
    case 'documents':
      return '/dokumenter';
    case 'document': {
      const { documentId, page, quote } = route.target;
      const query = new URLSearchParams();
      if (page !== null) query.set('side', String(page));
      for (const [name, value] of quote === null ? [] : quoteQuery(quote)) query.set(name, value);
      return `${DOCUMENT_PATH}${encodeURIComponent(documentId)}${query.size === 0 ? '' : `?${query}`}`;
    }
    case 'unknown':
      return route.path;
  }
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

function quoteTarget(query: URLSearchParams): QuoteTarget | null {
  const passage = count(query.get('passasje'), 1);
  const from = count(query.get('fra'), 0);
  const to = count(query.get('til'), 1);
  const revision = query.get('sha');
  if (passage === null || from === null || to === null || to <= from || revision === null) return null;
  return { passage, from, to, revision };
}

function count(text: string | null, least: number): number | null {
  if (text === null || !/^\d{1,9}$/u.test(text)) return null;
  const number = Number(text);
  return number < least ? null : number;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
