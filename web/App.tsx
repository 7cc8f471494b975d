import { SkipLink } from '@digdir/designsystemet-react';
import { Suspense, useEffect } from 'react';
import { PageSkeleton } from './features/common/PageSkeleton.tsx';
import { ConnectionNotice } from './features/shell/ConnectionNotice.tsx';
import { ErrorBoundary } from './features/shell/ErrorBoundary.tsx';
import { SiteFooter } from './features/shell/SiteFooter.tsx';
import { SiteHeader } from './features/shell/SiteHeader.tsx';
import { ViewShown } from './features/shell/ViewShown.tsx';
import { onIntent } from './routes/route-intent.ts';
import { useRouteTitle } from './routes/use-page-title.ts';
import { useRoute } from './routes/use-route.ts';
import { preloadView, View } from './routes/View.tsx';
import { viewKey } from './routes/view-key.ts';
import { useTexts } from './texts/use-texts.ts';

/** The frame around every view. */
export function App() {
  const route = useRoute();
  const { app } = useTexts();
  useRouteTitle(route);
  useEffect(() => onIntent(preloadView), []);
  const view = viewKey(route);
  return (
    <>
      <SkipLink href="#innhold">{app.skipToContent}</SkipLink>
      <SiteHeader route={route} />
      <ConnectionNotice />
      <main id="innhold" tabIndex={-1}>
        <ErrorBoundary view={view}>
          <Suspense fallback={<PageSkeleton />}>
            <ViewShown view={view}>
              <View key={view} route={route} />
            </ViewShown>
          </Suspense>
        </ErrorBoundary>
      </main>
      <SiteFooter route={route} />
    </>
  );
}
