import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ApiError } from '../../client/api-error.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly error: ApiError; readonly retry: () => void /** What failed, when it needs saying. */; readonly what?: string };

/** What went wrong, and a way out. */
export function ErrorNotice({ error, retry, what }: Props) {
  const texts = useTexts();
  return (
    <Alert data-color="danger" className="notice">
      <Paragraph>
        <strong>{what ?? texts.error.title}</strong> {error.detail} {error.nextStep}
      </Paragraph>
      {error.requestId !== null && <Paragraph data-size="sm">{texts.error.requestId(error.requestId)}</Paragraph>}
      <Button variant="secondary" data-size="sm" onClick={retry}>
        {texts.app.tryAgain}
      </Button>
    </Alert>
  );
}
