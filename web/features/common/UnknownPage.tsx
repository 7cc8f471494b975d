import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** An address that leads nowhere. */
export function UnknownPage() {
  const { app } = useTexts();
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {app.unknownTitle}
      </Heading>
      <Paragraph>{app.unknownText}</Paragraph>
      <p className="actions">
        <RouteLink to={{ name: 'overview' }}>{app.toFrontPage}</RouteLink>
      </p>
    </div>
  );
}
