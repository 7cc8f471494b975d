import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** What to do when a view stopped: load again, or go elsewhere. */
export function CrashNotice({ error }: { readonly error: unknown }) {
  const { app, error: texts } = useTexts();
  const outdated = isMissingScript(error);
  return (
    <div className="page page--narrow">
      <Alert data-color="danger">
        <Heading level={1} data-size="sm" tabIndex={-1}>
          {outdated ? texts.outdatedTitle : texts.crashTitle}
        </Heading>
        <Paragraph>{outdated ? texts.outdated : texts.crash}</Paragraph>
        <p className="actions">
          <Button variant="secondary" onClick={() => window.location.reload()}>
            {texts.reload}
          </Button>
          <RouteLink to={{ name: 'overview' }}>{app.toFrontPage}</RouteLink>
        </p>
      </Alert>
    </div>
  );
}

/** True when a view's script could not be fetched: the browsers word it each in their way. */
export function isMissingScript(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|importing a module|preload css|module script/iu.test(error.message);
}
