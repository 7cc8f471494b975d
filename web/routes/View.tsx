import { UnknownPage } from '../features/common/UnknownPage.tsx';
import { lazyPage } from './lazy-page.ts';
import type { Route } from './route.ts';

/* One line per view; its script, and the styles it imports, come when it is first shown. */
const overview = lazyPage(async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage);
const ask = lazyPage(async () => (await import('../features/ask/AskPage.tsx')).AskPage);
const shared = lazyPage(async () => (await import('../features/ask/SharedPage.tsx')).SharedPage);
const archive = lazyPage(async () => (await import('../features/documents/ArchivePage.tsx')).ArchivePage);
const document = lazyPage(async () => (await import('../features/document/DocumentPage.tsx')).DocumentPage);
const briefs = lazyPage(async () => (await import('../features/briefs/BriefsPage.tsx')).BriefsPage);
const newBrief = lazyPage(async () => (await import('../features/briefs/NewBriefPage.tsx')).NewBriefPage);
const brief = lazyPage(async () => (await import('../features/briefs/BriefPage.tsx')).BriefPage);
const about = lazyPage(async () => (await import('../features/about/AboutPage.tsx')).AboutPage);

/** The view an address asks for. */
export function View({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'overview':
      return <overview.Page />;
    case 'ask':
      return <ask.Page target={route} />;
    case 'shared':
      return <shared.Page id={route.id} turn={route.turn} source={route.source} />;
    case 'archive':
      return <archive.Page target={route} />;
    case 'document':
      return <document.Page target={route.target} />;
    case 'about':
      return <about.Page page={route.page} />;
    case 'briefs':
      return <briefs.Page target={route} />;
    case 'new-brief':
      return <newBrief.Page target={route} />;
    case 'brief':
      return <brief.Page route={route} />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** Fetches the script of a view that someone is about to open. */
export function preloadView(route: Route): void {
  switch (route.name) {
    case 'overview':
      return overview.preload();
    case 'ask':
      return ask.preload();
    case 'shared':
      return shared.preload();
    case 'archive':
      return archive.preload();
    case 'document':
      return document.preload();
    case 'about':
      return about.preload();
    case 'briefs':
      return briefs.preload();
    case 'new-brief':
      return newBrief.preload();
    case 'brief':
      return brief.preload();
    case 'unknown':
  }
}
