import {
  Alert,
  Button,
  Field,
  Fieldset,
  Label,
  Paragraph,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FEEDBACK_KINDS, type FeedbackKind } from '../../../server/people/feedback.ts';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { placeName } from '../../client/place-name.ts';
import { asApiError } from '../../client/problem.ts';
import { sendFeedback } from '../../client/send-feedback.ts';
import { useDraft } from '../../client/use-draft.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The API takes no longer comments. */
const MAX_LENGTH = 2000;

type Props = {
  readonly id: string;
  readonly conversation: string;
  readonly turn: number;
  readonly answer: AnswerView;
  readonly onClose: () => void;
};

/** Says what is wrong with an answer: which kind of wrong, where, and in one's own words. What is typed is kept until it is sent. */
export function FeedbackForm({ id, conversation, turn, answer, onClose }: Props) {
  const { feedback: t } = useTexts();
  const [kind, setKind] = useState<FeedbackKind | null>(null);
  const [citation, setCitation] = useState<number | null>(null);
  const [comment, setComment] = useDraft(`feedback.${conversation}.${turn}`);
  const [sending, setSending] = useState<'no' | 'now' | 'done'>('no');
  const [wrong, setWrong] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const citations = answer.kind === 'answered' ? answer.citations : answer.nearest;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fault = kind === null ? t.choose : comment.trim().length > MAX_LENGTH ? t.tooLong(MAX_LENGTH) : null;
    setWrong(fault);
    setError(null);
    if (kind === null || fault !== null || sending === 'now') return;
    setSending('now');
    try {
      await sendFeedback({ conversation, turn, kind, comment: comment.trim(), citation: kind === 'feil-kilde' ? citation : null });
      setComment('');
      setSending('done');
    } catch (failure) {
      setError(asApiError(failure));
      setSending('no');
    }
  };

  if (sending === 'done') {
    return (
      <Alert data-color="success" data-size="sm" className="notice" role="status">
        <Paragraph>{t.sent}</Paragraph>
      </Alert>
    );
  }
  return (
    <form id={id} ref={form} className="feedback" onSubmit={(event) => void send(event)} noValidate>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t.title}</Fieldset.Legend>
        {FEEDBACK_KINDS.map((known) => (
          <Radio
            key={known}
            name={`${id}-kind`}
            value={known}
            label={t.kinds[known]}
            description={t.kindHelp[known]}
            checked={kind === known}
            onChange={() => {
              setKind(known);
              setWrong(null);
            }}
          />
        ))}
        {wrong !== null && <ValidationMessage>{wrong}</ValidationMessage>}
      </Fieldset>
      {kind === 'feil-kilde' && citations.length > 1 && (
        <Field data-size="sm">
          <Label>{t.which}</Label>
          <Select value={citation ?? ''} onChange={(event) => setCitation(event.target.value === '' ? null : Number(event.target.value))}>
            <Select.Option value="">{t.wholeAnswer}</Select.Option>
            {citations.map(({ number, title, locator }) => (
              <Select.Option key={number} value={number}>
                {`[${number}] ${title}, ${placeName(locator)}`}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Textfield
        multiline
        rows={3}
        data-size="sm"
        label={t.comment}
        description={t.commentHelp}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {error !== null && (
        <Alert data-color="danger" data-size="sm" className="notice">
          <Paragraph>
            <strong>{t.failed}</strong> {error.detail} {error.nextStep}
          </Paragraph>
        </Alert>
      )}
      <div className="question__buttons">
        <Button type="submit" data-size="sm" loading={sending === 'now'}>
          {t.send}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
