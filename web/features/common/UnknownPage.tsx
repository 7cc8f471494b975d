import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { nb } from '../../texts/nb.ts';

/** An address that leads nowhere. */
export function UnknownPage() {
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {nb.app.unknownTitle}
      </Heading>
      <Paragraph>{nb.app.unknownText}</Paragraph>
      <RouteLink to={{ name: 'ask', question: '', source: null }}>{nb.app.toFrontPage}</RouteLink>
    </div>
  );
}
