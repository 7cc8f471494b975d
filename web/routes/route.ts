import { type ArchiveTarget, archiveQuery, readArchiveTarget } from './archive-target.ts';
import { type AskTarget, askQuery, readAskTarget } from './ask-target.ts';
import { type BriefsTarget, briefsQuery, readBriefsTarget } from './briefs-target.ts';
import { type DocumentTarget, documentQuery, readDocumentTarget } from './document-target.ts';
import { type NewBriefTarget, newBriefQuery, readNewBriefTarget } from './new-brief-target.ts';
import { readCount } from './read-count.ts';

/** A view of the page, as its address says. */
export type Route =
  | { readonly name: 'overview' }
  /** `NOTHING_ASKED` with what differs: `{ name: 'ask', ...NOTHING_ASKED, question }`. */
  | ({ readonly name: 'ask' } & AskTarget)
  | SharedRoute
  /** `WHOLE_ARCHIVE` with what differs. */
  | ({ readonly name: 'archive' } & ArchiveTarget)
  | { readonly name: 'document'; readonly target: DocumentTarget }
  | ({ readonly name: 'briefs' } & BriefsTarget)
  /** `BLANK_BRIEF` with what differs. */
  | ({ readonly name: 'new-brief' } & NewBriefTarget)
  | BriefRoute
  | { readonly name: 'about'; readonly page: AboutPage }
  | { readonly name: 'unknown'; readonly path: string };

/** An answer as it was when it was shared. */
type SharedRoute = {
  readonly name: 'shared';
  readonly id: string;
  /** Number of the answer that `source` belongs to, from 1; null = the last one. */
  readonly turn: number | null;
  /** Number of the citation shown beside the answer. */
  readonly source: number | null;
};

export type BriefRoute = {
  readonly name: 'brief';
  readonly id: string;
  /** Number of the version shown; null = the newest, which can be edited. */
  readonly version: number | null;
  /** Number of the version it is compared with. */
  readonly compareWith: number | null;
  /** Number of the citation shown beside the brief. */
  readonly source: number | null;
};

/** How answers are made; AI and privacy; accessibility; help. */
export type AboutPage = 'answers' | 'privacy' | 'accessibility' | 'help';

const ABOUT_PATHS: Readonly<Record<AboutPage, string>> = {
  answers: '/om',
  privacy: '/om/personvern',
  accessibility: '/om/tilgjengelighet',
  help: '/hjelp',
};
const ABOUT_PAGES: readonly AboutPage[] = ['answers', 'privacy', 'accessibility', 'help'];

/** Reads an address of the page; `href` is a path with its query, or a whole address. */
export function parseRoute(href: string): Route {
  const { pathname, searchParams: query } = new URL(href, 'http://localhost');
  const path = pathname.length > 1 ? pathname.replace(/\/$/u, '') : pathname;
  // Before there was a start page, questions stood there.
  if (path === '/') return query.has('q') ? { name: 'ask', ...readAskTarget(query) } : { name: 'overview' };
  if (path === '/spor') return { name: 'ask', ...readAskTarget(query) };
  // The archive's address before it could be filtered.
  if (path === '/arkiv' || path === '/dokumenter') return { name: 'archive', ...readArchiveTarget(query) };
  if (path === '/brief') return { name: 'briefs', ...readBriefsTarget(query) };
  if (path === '/brief/ny') return { name: 'new-brief', ...readNewBriefTarget(query) };
  const page = ABOUT_PAGES.find((known) => ABOUT_PATHS[known] === path);
  if (page !== undefined) return { name: 'about', page };
  return readThing(path, query) ?? { name: 'unknown', path: pathname };
}

/** The address of a view; `parseRoute` reads it back to the same route. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'overview':
      return '/';
    case 'ask':
      return withQuery('/spor', askQuery(route));
    case 'shared':
      return withQuery(thingPath('delt', route.id), [...counted('svar', route.turn), ...counted('kilde', route.source)]);
    case 'archive':
      return withQuery('/arkiv', archiveQuery(route));
    case 'document':
      return withQuery(thingPath('dokument', route.target.documentId), documentQuery(route.target));
    case 'briefs':
      return withQuery('/brief', briefsQuery(route));
    case 'new-brief':
      return withQuery('/brief/ny', newBriefQuery(route));
    case 'brief':
      return withQuery(thingPath('brief', route.id), [
        ...counted('versjon', route.version),
        ...counted('sammenlign', route.compareWith),
        ...counted('kilde', route.source),
      ]);
    case 'about':
      return ABOUT_PATHS[route.page];
    case 'unknown':
      return route.path;
  }
}

/** `/delt/<id>`, `/dokument/<id>`, `/brief/<id>`; null when it is none of them. */
function readThing(path: string, query: URLSearchParams): Route | null {
  const [, kind, written = ''] = /^\/(delt|dokument|brief)\/(.+)$/u.exec(path) ?? [];
  const id = decoded(written);
  if (id === null || id === '') return null;
  const source = readCount(query.get('kilde'), 1);
  switch (kind) {
    case 'delt':
      return { name: 'shared', id, turn: readCount(query.get('svar'), 1), source };
    case 'dokument':
      return { name: 'document', target: readDocumentTarget(id, query) };
    case 'brief':
      return {
        name: 'brief',
        id,
        version: readCount(query.get('versjon'), 1),
        compareWith: readCount(query.get('sammenlign'), 1),
        source,
      };
    default:
      return null;
  }
}

function thingPath(kind: 'delt' | 'dokument' | 'brief', id: string): string {
  return `/${kind}/${encodeURIComponent(id)}`;
}

function counted(name: string, count: number | null): [string, string][] {
  return count === null ? [] : [[name, String(count)]];
}

function withQuery(path: string, query: [string, string][]): string {
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
