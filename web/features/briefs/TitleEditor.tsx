import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type BriefEdit, MAX_TITLE_LENGTH } from '../../../server/brief/life/brief-edit.ts';
import { keepDraft, readDraft } from '../../client/draft.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { EditOutcome } from './edit-tools.ts';

type Props = {
  readonly title: string;
  /** What is typed is kept under this name until it is saved. */
  readonly draft: string;
  readonly save: (edit: BriefEdit) => Promise<EditOutcome>;
  readonly onDone: () => void;
};

/** Changes the title; it too must be carried by what the brief cites. */
export function TitleEditor({ title, draft, save, onDone }: Props) {
  const { briefs } = useTexts();
  const t = briefs.edit;
  const [text, setText] = useState(() => readDraft(draft) || title);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const written = text.trim();
    if (written === '' || saving) return field.current?.focus();
    setSaving(true);
    setWrong(null);
    try {
      const outcome = written === title ? null : await save({ kind: 'title', text: written });
      if (outcome?.kind === 'conflict') setWrong(`${t.conflict}. ${outcome.detail}`);
      else giveUp();
    } catch (failure) {
      const { detail, nextStep } = asApiError(failure);
      setWrong(`${t.failed} ${detail} ${nextStep ?? ''}`);
    } finally {
      setSaving(false);
    }
  };
  const giveUp = (): void => {
    keepDraft(draft, '');
    onDone();
  };
  return (
    <form className="editor" onSubmit={(event) => void submit(event)} noValidate>
      <Textfield
        ref={field}
        label={t.titleLabel}
        value={text}
        maxLength={MAX_TITLE_LENGTH}
        onChange={(event) => {
          setText(event.target.value);
          keepDraft(draft, event.target.value === title ? '' : event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          giveUp();
        }}
      />
      {wrong !== null && (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{wrong}</Paragraph>
        </Alert>
      )}
      <div className="question__buttons">
        <Button type="submit" data-size="sm" loading={saving}>
          {t.save}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={giveUp}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
