import type { Texts } from '../texts/nb.ts';
import type { Route } from './route.ts';

/**
 * What a view is called in the browser's tab and history until it says so itself with `usePageTitle` (a document, a brief and a
 * shared answer are called what they are called, once they have come).
 */
export function viewTitle(route: Route, texts: Texts): string {
  switch (route.name) {
    case 'overview':
      return texts.overview.pageTitle;
    case 'ask':
      return route.question === '' ? texts.ask.pageTitle : route.question;
    case 'shared':
      return texts.app.shared;
    case 'archive':
      return texts.app.archive;
    case 'document':
      return texts.source.pageTitle;
    case 'briefs':
      return texts.app.briefs;
    case 'new-brief':
      return texts.app.newBrief;
    case 'brief':
      return texts.app.brief;
    case 'about':
      return texts.about[route.page].title;
    case 'unknown':
      return texts.app.unknownTitle;
  }
}
