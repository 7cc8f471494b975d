import { Search, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useDraft } from '../../client/use-draft.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The API takes no longer questions. */
const MAX_LENGTH = 2000;
const DRAFT = 'overview-question';

/** A question asked from the start page; the answer comes in «Spør». */
export function QuestionBox() {
  const { overview } = useTexts();
  const [text, setText] = useDraft(DRAFT);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const question = text.trim();
    setMissing(question === '');
    if (question === '') {
      field.current?.focus();
      return;
    }
    setText('');
    navigate({ name: 'ask', ...NOTHING_ASKED, question });
  };

  return (
    <form role="search" className="question-box no-print" onSubmit={ask} noValidate>
      <label htmlFor={id} className="question-box__label">
        {overview.question}
      </label>
      <Search>
        <Search.Input
          ref={field}
          id={id}
          name="q"
          value={text}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <Search.Button>{overview.ask}</Search.Button>
      </Search>
      <div aria-live="polite">{missing && <ValidationMessage id={`${id}-missing`}>{overview.empty}</ValidationMessage>}</div>
    </form>
  );
}
