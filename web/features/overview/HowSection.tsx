import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** How answers are made, in three steps. */
export function HowSection() {
  const { overview } = useTexts();
  return (
    <section className="overview__section" aria-labelledby="how-title">
      <Heading id="how-title" level={2} data-size="sm">
        {overview.howTitle}
      </Heading>
      <ol className="steps">
        {overview.how.map(({ title, text }) => (
          <li key={title} className="card">
            <Heading level={3} data-size="2xs">
              {title}
            </Heading>
            <Paragraph>{text}</Paragraph>
          </li>
        ))}
      </ol>
      <p className="actions">
        <RouteLink to={{ name: 'about', page: 'answers' }}>{overview.toAbout}</RouteLink>
      </p>
    </section>
  );
}
