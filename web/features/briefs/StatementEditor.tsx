import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { MAX_SENTENCE_LENGTH } from '../../../server/brief/life/brief-edit.ts';
import type { BriefEdit } from '../../../server/brief/life/brief-edit.ts';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { keepDraft, readDraft } from '../../client/draft.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Coverage } from './Coverage.tsx';
import type { Allowed, CheckWording, EditOutcome } from './edit-tools.ts';
import { keptName } from './kept-name.ts';
import { NameField } from './NameField.tsx';
import { LiveCoverage } from './LiveCoverage.tsx';
import { briefStatements } from './statement-key.ts';
import { useLiveCheck } from './use-live-check.ts';

type Props = {
  readonly statement: BriefStatementView;
  readonly allowed: Allowed;
  /** What is typed is kept under this name until it is saved. */
  readonly draft: string;
  readonly save: (edit: BriefEdit) => Promise<EditOutcome>;
  readonly check: CheckWording;
  readonly onDone: () => void;
  /** Told what came of it, for those who cannot see it. */
  readonly onTold: (words: string) => void;
};

/** Changes one sentence. What is saved is held against its source at once; a sentence without cover stays open, to be mended. */
export function StatementEditor({ statement, allowed, draft, save, check, onDone, onTold }: Props) {
  const { briefs } = useTexts();
  const t = briefs.edit;
  const { number, original, reworded, verification } = statement;
  const [text, setText] = useState(() => readDraft(draft) || statement.text);
  const [wrong, setWrong] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [conflict, setConflict] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // Asked for once, with the first change.
  const [nameless] = useState(() => keptName() === '');
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => (field.current ?? form.current?.querySelector<HTMLElement>('button'))?.focus(), []);

  const type = (typed: string): void => {
    setText(typed);
    setWrong(null);
    keepDraft(draft, typed === statement.text ? '' : typed);
  };
  const run = async (edit: BriefEdit): Promise<void> => {
    if (saving) return;
    setSaving(true);
    setError(null);
    try {
      const outcome = await save(edit);
      if (outcome.kind === 'conflict') {
        setConflict(outcome.detail);
        onTold(outcome.detail);
        return;
      }
      keepDraft(draft, '');
      setConflict(null);
      finish(edit, outcome);
    } catch (failure) {
      setError(asApiError(failure));
    } finally {
      setSaving(false);
    }
  };
  const finish = (edit: BriefEdit, { brief }: Extract<EditOutcome, { kind: 'saved' }>): void => {
    if (edit.kind === 'remove') return;
    const now = briefStatements(brief).find((one) => one.number === number);
    if (edit.kind === 'restore') onTold(t.restored);
    else if (now?.verification.kind === 'no-longer-covered') {
      onTold(`${t.uncovered}. ${now.verification.why} ${now.verification.missing.join(', ')}`);
      return;
    } else onTold(`${t.covered}. ${t.coveredText}`);
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const written = oneLine(text);
    const fault = written === '' ? t.empty : written.length > MAX_SENTENCE_LENGTH ? t.tooLong(MAX_SENTENCE_LENGTH) : null;
    setWrong(fault);
    if (fault !== null) field.current?.focus();
    else if (written === statement.text && conflict === null) onDone();
    else void run({ kind: 'reword', statement: number, text: written });
  };
  const giveUp = (): void => {
    keepDraft(draft, '');
    onDone();
  };
  const written = oneLine(text);
  const checkable = allowed.reword && written !== '' && written !== statement.text && written.length <= MAX_SENTENCE_LENGTH;
  const live = useLiveCheck(number, checkable ? written : null, check);
  const shown = original ?? statement.text;
  const savedUncovered = reworded && verification.kind !== 'covered' && written === statement.text;
  return (
    <form
      ref={form}
      className="editor"
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Gives up this sentence only; a source beside it stays open.
        event.preventDefault();
        event.stopPropagation();
        giveUp();
      }}
    >
      {allowed.reword ? (
        <Textfield
          ref={field}
          multiline
          rows={3}
          label={t.label}
          description={t.help}
          value={text}
          error={wrong ?? undefined}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <Paragraph>{t.verbatim}</Paragraph>
      )}
      {allowed.reword && (
        <p className="editor__source">
          {t.sourceWords} <q>{shown}</q>
        </p>
      )}
      {nameless && <NameField error={null} field={name} asked />}
      <LiveCoverage live={live} />
      {savedUncovered && (
        <p className="sentence__state">
          <Coverage verification={verification} />
        </p>
      )}
      {conflict !== null && (
        <Alert data-color="warning" className="editor__conflict">
          <Paragraph>
            <strong>{t.conflict}.</strong> {conflict}
          </Paragraph>
          <dl className="editor__both">
            <dt>{t.yours}</dt>
            <dd>{text}</dd>
            <dt>{t.theirs}</dt>
            <dd>{statement.text}</dd>
          </dl>
        </Alert>
      )}
      {error !== null && (
        <Alert data-color="danger" data-size="sm">
          <Paragraph>
            <strong>{t.failed}</strong> {error.detail} {error.nextStep}
          </Paragraph>
        </Alert>
      )}
      <div className="question__buttons">
        {allowed.reword && (
          <Button type="submit" data-size="sm" loading={saving}>
            {saving ? t.saving : conflict === null ? t.save : t.keepMine}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={giveUp}>
          {conflict === null ? (savedUncovered ? t.close : t.cancel) : t.takeTheirs}
        </Button>
        {reworded && conflict === null && (
          <Button variant="tertiary" data-size="sm" disabled={saving} onClick={() => void run({ kind: 'restore', statement: number })}>
            {t.restore}
          </Button>
        )}
        {allowed.remove && conflict === null && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            disabled={saving}
            onClick={() => void run({ kind: 'remove', statement: number })}
          >
            {allowed.vedtak === true ? t.removeVedtak : t.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The sentence is one line to the API. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
