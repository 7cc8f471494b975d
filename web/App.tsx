import { Paragraph, SkipLink } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { AskPage } from './features/ask/AskPage.tsx';
import { UnknownPage } from './features/common/UnknownPage.tsx';
import { DocumentPage } from './features/document/DocumentPage.tsx';
import { DocumentsPage } from './features/documents/DocumentsPage.tsx';
import { RouteLink } from './routes/RouteLink.tsx';
import type { Route } from './routes/route.ts';
import { useRoute } from './routes/use-route.ts';
import { nb } from './texts/nb.ts';

export function App() {
  const route = useRoute();
  usePageTitle(route);
  const main = useFocusOnNewView(route.name);
  return (
    <>
      <SkipLink href="#innhold">{nb.app.skipToContent}</SkipLink>
      <header className="top">
        <RouteLink to={{ name: 'ask', question: '', source: null }} className="top__name">
          {nb.app.name}
        </RouteLink>
        <nav aria-label={nb.app.mainNavigation} className="top__menu">
          <RouteLink to={{ name: 'ask', question: '', source: null }} aria-current={route.name === 'ask' ? 'page' : undefined}>
            {nb.app.ask}
          </RouteLink>
          <RouteLink to={{ name: 'documents' }} aria-current={route.name === 'documents' ? 'page' : undefined}>
            {nb.app.documents}
          </RouteLink>
        </nav>
      </header>
      <main id="innhold" ref={main} tabIndex={-1}>
        <View route={route} />
      </main>
      <footer className="bottom">
        <Paragraph data-size="sm">{nb.app.about}</Paragraph>
      </footer>
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'ask':
      return <AskPage question={route.question} source={route.source} />;
    case 'documents':
      return <DocumentsPage />;
    case 'document':
      return <DocumentPage target={route.target} />;
    case 'unknown':
      return <UnknownPage />;
  }
}

function usePageTitle(route: Route): void {
  useEffect(() => {
    document.title = `${viewTitle(route)} – ${nb.app.name}`;
  }, [route]);
}

function viewTitle(route: Route): string {
  switch (route.name) {
    case 'ask':
      return route.question === '' ? nb.ask.pageTitle : route.question;
    case 'documents':
      return nb.documents.pageTitle;
    case 'document':
      return nb.source.pageTitle;
    case 'unknown':
      return nb.app.unknownTitle;
  }
}

/** Moves the focus to the new view, as loading a page would; not on the first one. */
function useFocusOnNewView(name: Route['name']) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [name]);
  return main;
}
