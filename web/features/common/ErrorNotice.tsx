import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ApiError } from '../../client/api-error.ts';
import { nb } from '../../texts/nb.ts';

type Props = { readonly error: ApiError; readonly retry: () => void /** What failed, when it needs saying. */; readonly what?: string };

/** What went wrong, and a way out. */
export function ErrorNotice({ error, retry, what = nb.error.title }: Props) {
  return (
    <Alert data-color="danger" className="notice">
      <Paragraph>
        <strong>{what}</strong> {error.detail} {error.nextStep}
      </Paragraph>
      {error.requestId !== null && <Paragraph data-size="sm">{nb.error.requestId(error.requestId)}</Paragraph>}
      <Button variant="secondary" data-size="sm" onClick={retry}>
        {nb.app.tryAgain}
      </Button>
    </Alert>
  );
}
