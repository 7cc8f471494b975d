import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { LinkIcon, ThumbDownIcon } from '../common/icons.ts';
import { CopyButton } from './CopyButton.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { ShareDialog } from './ShareDialog.tsx';

type Props = { readonly conversation: string; readonly turn: number; readonly answer: AnswerView };

/** What can be done with an answer: copy it with its sources, share it, say what is wrong with it. */
export function AnswerActions({ conversation, turn, answer }: Props) {
  const texts = useTexts();
  const [sharing, setSharing] = useState(false);
  const [telling, setTelling] = useState(false);
  const form = `feedback-${turn}`;
  return (
    <div className="answer-actions">
      <div className="answer-actions__buttons" role="group" aria-label={texts.answer.actions}>
        <CopyButton answer={answer} />
        <Button variant="tertiary" data-size="sm" onClick={() => setSharing(true)}>
          <LinkIcon aria-hidden />
          {texts.sharing.open}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={telling}
          aria-controls={telling ? form : undefined}
          onClick={() => setTelling(!telling)}
        >
          <ThumbDownIcon aria-hidden />
          {texts.feedback.open}
        </Button>
      </div>
      {telling && <FeedbackForm id={form} conversation={conversation} turn={turn} answer={answer} onClose={() => setTelling(false)} />}
      {sharing && <ShareDialog conversation={conversation} turn={turn} onClose={() => setSharing(false)} />}
    </div>
  );
}
