import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import { copyText } from '../../client/copy-text.ts';
import { shareAnswer } from '../../client/shared-answer-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { formatRoute } from '../../routes/route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { LinkIcon } from '../common/icons.ts';

type Props = { readonly conversation: string; readonly turn: number; readonly onClose: () => void };

/** Makes a link to the answer as it is now, and gives it out. */
export function ShareDialog({ conversation, turn, onClose }: Props) {
  const { sharing: t } = useTexts();
  const shared = useLoaded(useCallback((signal: AbortSignal) => shareAnswer(conversation, turn, signal), [conversation, turn]));
  const [copied, setCopied] = useState(false);
  const link =
    shared.state === 'loaded'
      ? `${window.location.origin}${formatRoute({ name: 'shared', id: shared.value.id, turn: null, source: null })}`
      : null;
  return (
    <Dialog open onClose={onClose} closeButton={t.close} closedby="any" aria-labelledby="share-title">
      <Heading id="share-title" level={2} data-size="xs">
        {t.title}
      </Heading>
      <Paragraph data-size="sm" className="share__lead">
        {t.lead}
      </Paragraph>
      {shared.state === 'loading' && <Paragraph role="status">{t.making}</Paragraph>}
      {shared.state === 'failed' && <ErrorNotice error={shared.error} retry={shared.retry} what={t.failed} />}
      {link !== null && (
        <>
          <Textfield label={t.link} readOnly value={link} onFocus={(event) => event.target.select()} />
          <div className="question__buttons share__buttons">
            <Button data-size="sm" onClick={() => void copyText(link).then(setCopied)}>
              <LinkIcon aria-hidden />
              {t.copy}
            </Button>
            <span role="status">{copied && t.copied}</span>
          </div>
        </>
      )}
    </Dialog>
  );
}
