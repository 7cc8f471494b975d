import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { Route } from '../../routes/route.ts';
import { type Section, sectionOf } from '../../routes/view-key.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ViewSettings } from './ViewSettings.tsx';

const MENU: readonly { readonly section: Section; readonly to: Route }[] = [
  { section: 'overview', to: { name: 'overview' } },
  { section: 'ask', to: { name: 'ask', ...NOTHING_ASKED } },
  { section: 'archive', to: { name: 'archive', ...WHOLE_ARCHIVE } },
  { section: 'briefs', to: { name: 'briefs' } },
];

/** The name of the page, the main menu, and how the page is shown. */
export function SiteHeader({ route }: { readonly route: Route }) {
  const { app } = useTexts();
  const here = sectionOf(route);
  return (
    <header className="top">
      <RouteLink to={{ name: 'overview' }} className="top__name">
        {app.name}
      </RouteLink>
      <nav aria-label={app.mainNavigation} className="top__menu">
        <ul>
          {MENU.map(({ section, to }) => (
            <li key={section}>
              <RouteLink
                to={to}
                className="top__link"
                aria-current={section === here ? (to.name === route.name ? 'page' : 'true') : undefined}
              >
                {app[section]}
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
      <ViewSettings />
    </header>
  );
}
