import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BriefEdit } from '../../../server/brief/life/brief-edit.ts';
import type { BriefPartView } from '../../../server/http/views/brief-part-view.ts';
import { keepDraft, readDraft } from '../../client/draft.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { EditOutcome } from './edit-tools.ts';
import { keptName } from './kept-name.ts';
import { NameField } from './NameField.tsx';
import { partWords } from './part-words.ts';

type Props = {
  readonly parts: readonly BriefPartView[];
  /** Number of the section, from 0. */
  readonly section: number;
  /** What is typed is kept under this name until it is saved. */
  readonly draft: string;
  readonly save: (edit: BriefEdit) => Promise<EditOutcome>;
  /** Told what came of it; '' when it was given up. */
  readonly onDone: (told: string) => void;
};

/** Writes a linking sentence and says where it is to stand. What the server holds against it stands at the field. */
export function LinkingEditor({ parts, section, draft, save, onDone }: Props) {
  const { briefs } = useTexts();
  const t = briefs.linking;
  const [text, setText] = useState(() => readDraft(draft));
  const [before, setBefore] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [nameless] = useState(() => keptName() === '');
  const field = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const refuse = (why: string): void => {
    setWrong(why);
    field.current?.focus();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const written = text.replaceAll(/\s+/gu, ' ').trim();
    if (written === '') return refuse(t.empty);
    if (saving) return;
    setSaving(true);
    setWrong(null);
    try {
      const outcome = await save({ kind: 'add-editorial', section, before: Math.min(before, parts.length), text: written });
      if (outcome.kind === 'conflict') return refuse(`${briefs.edit.conflict}. ${outcome.detail}`);
      close(t.saved);
    } catch (failure) {
      const { detail, nextStep } = asApiError(failure);
      refuse(`${detail} ${nextStep ?? ''}`.trim());
    } finally {
      setSaving(false);
    }
  };
  const close = (told: string): void => {
    keepDraft(draft, '');
    onDone(told);
  };
  return (
    <form
      className="editor"
      onSubmit={(event) => void submit(event)}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close('');
      }}
    >
      <Textfield
        ref={field}
        label={t.label}
        description={t.help}
        value={text}
        error={wrong ?? undefined}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
          keepDraft(draft, event.target.value);
        }}
      />
      <Field data-size="sm">
        <Label>{t.place}</Label>
        <Select value={before} onChange={(event) => setBefore(Number(event.target.value))}>
          <Select.Option value={0}>{t.first}</Select.Option>
          {parts.map((part, at) => (
            <Select.Option key={`${at} ${part.kind}`} value={at + 1}>
              {t.after(partWords(part))}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {nameless && <NameField error={null} field={name} asked />}
      <div className="question__buttons">
        <Button type="submit" data-size="sm" loading={saving}>
          {t.save}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => close('')}>
          {briefs.edit.cancel}
        </Button>
      </div>
    </form>
  );
}
