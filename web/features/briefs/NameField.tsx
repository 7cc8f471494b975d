import { Button, Textfield } from '@digdir/designsystemet-react';
import { type RefObject, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { keepName, MAX_NAME_LENGTH } from './kept-name.ts';
import { useLastAsked } from './use-last-asked.ts';
import { useName } from './use-name.ts';

type Props = {
  /** What is wrong with the name; null = nothing. */
  readonly error: string | null;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The field is shown at once; otherwise when the reader wants it. */
  readonly asked: boolean;
};

/** The name the reader works by: asked for once, in one place at a time, and kept in the browser. */
export function NameField({ error, field, asked }: Props) {
  const { life: t } = useTexts().briefs;
  const name = useName();
  const [text, setText] = useState(name);
  const [changing, setChanging] = useState(false);
  const isField = changing || (asked && name === '');
  const isLast = useLastAsked(isField);
  const change = (): void => {
    setText(name);
    setChanging(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  if (name !== '' && !changing) {
    return (
      <p className="name-line">
        {t.you(name)}{' '}
        <Button variant="tertiary" data-size="sm" onClick={change}>
          {t.changeName}
        </Button>
      </p>
    );
  }
  if (!asked && !changing) {
    return (
      <p className="name-line">
        <Button variant="tertiary" data-size="sm" onClick={change}>
          {t.giveName}
        </Button>
      </p>
    );
  }
  if (!isLast) return null;
  const use = (): void => {
    keepName(text);
    setChanging(text.trim() === '');
  };
  return (
    <div className="name-field">
      <Textfield
        ref={field}
        data-size="sm"
        label={t.name}
        description={t.nameHelp}
        value={text}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="name"
        error={error ?? undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          use();
        }}
        onBlur={() => {
          if (text.trim() !== '') keepName(text);
        }}
      />
      <Button variant="secondary" data-size="sm" onClick={use}>
        {t.nameSave}
      </Button>
    </div>
  );
}
