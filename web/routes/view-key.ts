import type { Route } from './route.ts';

/** The parts of the page the main menu leads to. */
export type Section = 'overview' | 'ask' | 'archive' | 'briefs';

/** Which view an address opens; two addresses with the same key show different places or states of one view. */
export function viewKey(route: Route): string {
  switch (route.name) {
    case 'document':
      return `document ${route.target.documentId}`;
    case 'shared':
    case 'brief':
      return `${route.name} ${route.id}`;
    case 'about':
      return `about ${route.page}`;
    case 'unknown':
      return `unknown ${route.path}`;
    default:
      return route.name;
  }
}

/** The part of the page a view belongs to; null when the main menu does not lead there. */
export function sectionOf(route: Route): Section | null {
  switch (route.name) {
    case 'overview':
      return 'overview';
    case 'ask':
    case 'shared':
      return 'ask';
    case 'archive':
    case 'document':
      return 'archive';
    case 'briefs':
    case 'new-brief':
    case 'brief':
      return 'briefs';
    case 'about':
    case 'unknown':
      return null;
  }
}
