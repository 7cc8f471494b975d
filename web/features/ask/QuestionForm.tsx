import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { nb } from '../../texts/nb.ts';

/** The API takes no longer questions. */
const MAX_LENGTH = 2000;

type Props = {
  /** The question asked last, '' before the first. */
  readonly question: string;
  readonly busy: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
};

/** The question; Enter asks, Shift and Enter makes a new line. */
export function QuestionForm({ question, busy, onAsk, onStop }: Props) {
  const [text, setText] = useState(question);
  const [followed, setFollowed] = useState(question);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // «Tilbake» and «frem» change the question from outside.
  if (followed !== question) {
    setFollowed(question);
    setText(question);
    setError(null);
  }

  const ask = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    const asked = text.trim();
    const wrong = asked === '' ? nb.ask.empty : asked.length > MAX_LENGTH ? nb.ask.tooLong(MAX_LENGTH) : null;
    setError(wrong);
    if (wrong === null) onAsk(asked);
    else field.current?.focus();
  };

  return (
    <form className="question" onSubmit={ask} noValidate>
      <Textfield
        ref={field}
        multiline
        rows={2}
        name="q"
        label={nb.ask.question}
        description={nb.ask.hint}
        value={text}
        error={error ?? undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) ask(event);
        }}
      />
      <div className="question__buttons">
        <Button type="submit">{nb.ask.send}</Button>
        {busy && (
          <Button variant="secondary" onClick={onStop}>
            {nb.ask.stop}
          </Button>
        )}
      </div>
    </form>
  );
}
