import '../../styles/about.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { AboutPage as Page } from '../../routes/route.ts';
import type { AboutSection } from '../../texts/about-section.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Shortcuts } from './Shortcuts.tsx';

const PAGES: readonly Page[] = ['answers', 'privacy', 'accessibility', 'help'];

/** A page of plain text about the service, with the others beside it. */
export function AboutPage({ page }: { readonly page: Page }) {
  const { about } = useTexts();
  const { title, lead, sections } = about[page];
  return (
    <div className="about">
      <nav aria-label={about.navigation} className="about__menu">
        <ul>
          {PAGES.map((one) => (
            <li key={one}>
              <RouteLink to={{ name: 'about', page: one }} className="about__link" aria-current={one === page ? 'page' : undefined}>
                {about[one].link}
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
      <article className="about__text">
        <Heading level={1} data-size="lg">
          {title}
        </Heading>
        <Paragraph data-size="lg">{lead}</Paragraph>
        {page === 'help' && <Shortcuts />}
        {sections.map((section) => (
          <TextSection key={section.title} section={section} />
        ))}
      </article>
    </div>
  );
}

function TextSection({ section: { title, text, points = [], inOrder } }: { readonly section: AboutSection }) {
  const List = inOrder === true ? 'ol' : 'ul';
  return (
    <section>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {text.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {points.length > 0 && (
        <List className="points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </List>
      )}
    </section>
  );
}
