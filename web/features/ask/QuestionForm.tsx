import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useDraft } from '../../client/use-draft.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { StopIcon } from '../common/icons.ts';

/** The API takes no longer questions. */
const MAX_LENGTH = 2000;

type Props = {
  /** What is typed is kept under this name. */
  readonly draft: string;
  readonly hint: string;
  /** True while an answer is coming. */
  readonly busy: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
  /** Stands between the field and the buttons. */
  readonly children?: ReactNode;
  /** Stands after the buttons. */
  readonly tools?: ReactNode;
};

/** The question; Enter asks, Shift and Enter makes a new line. */
export function QuestionForm({ draft, hint, busy, onAsk, onStop, children, tools }: Props) {
  const { ask: t } = useTexts();
  const [text, setText] = useDraft(`ask.${draft}`);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const ask = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    const asked = text.trim();
    const wrong = asked === '' ? t.empty : asked.length > MAX_LENGTH ? t.tooLong(MAX_LENGTH) : busy ? t.wait : null;
    setError(wrong);
    if (wrong !== null) {
      field.current?.focus();
      return;
    }
    setText('');
    onAsk(asked);
  };

  return (
    <form className="question" onSubmit={ask} noValidate>
      <Textfield
        ref={field}
        multiline
        rows={2}
        name="q"
        className="question__field"
        label={t.question}
        description={hint}
        value={text}
        error={error ?? undefined}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) ask(event);
        }}
      />
      {children}
      <div className="question__buttons">
        <Button type="submit">{t.send}</Button>
        {busy && (
          <Button variant="secondary" onClick={onStop}>
            <StopIcon aria-hidden />
            {t.stop}
          </Button>
        )}
        {tools}
      </div>
    </form>
  );
}
