import { Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { AboutPage, Route } from '../../routes/route.ts';
import { useTexts } from '../../texts/use-texts.ts';

const PAGES: readonly AboutPage[] = ['answers', 'privacy', 'accessibility', 'help'];

/** What one is talking to, and where to read more about it; the same on every page. */
export function SiteFooter({ route }: { readonly route: Route }) {
  const { app, about } = useTexts();
  return (
    <footer className="bottom">
      <Paragraph data-size="sm">{app.about}</Paragraph>
      <nav aria-label={app.footerNavigation}>
        <ul className="bottom__links">
          {PAGES.map((page) => (
            <li key={page}>
              <RouteLink to={{ name: 'about', page }} aria-current={route.name === 'about' && route.page === page ? 'page' : undefined}>
                {about[page].link}
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
