import { Dropdown, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { copyText } from '../../client/copy-text.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ClipboardIcon } from '../common/icons.ts';
import { markdownAnswer } from './markdown-answer.ts';
import { plainAnswer, type TextSetting } from './plain-answer.ts';

/** Copies the answer with its sources, as text or as Markdown. Where the browser does not let us, the text is shown to be copied by hand. */
export function CopyButton({ answer }: { readonly answer: AnswerView }) {
  const texts = useTexts();
  const t = texts.answer;
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly copied: boolean; readonly text: string } | null>(null);
  const copy = async (write: (answer: AnswerView, setting: TextSetting) => string): Promise<void> => {
    setOpen(false);
    const day = formatDate(new Date().toISOString().slice(0, 10));
    const text = write(answer, { texts, origin: window.location.origin, day });
    setOutcome({ copied: await copyText(text), text });
  };
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant="tertiary" data-size="sm" onClick={() => setOpen(!open)}>
          <ClipboardIcon aria-hidden />
          {t.copy}
        </Dropdown.Trigger>
        <Dropdown open={open} onClose={() => setOpen(false)} data-size="sm" placement="bottom-start">
          <Dropdown.List>
            <Dropdown.Item>
              <Dropdown.Button onClick={() => void copy(plainAnswer)}>{t.copyText}</Dropdown.Button>
            </Dropdown.Item>
            <Dropdown.Item>
              <Dropdown.Button onClick={() => void copy(markdownAnswer)}>{t.copyMarkdown}</Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      <span role="status" className="answer-actions__status">
        {outcome !== null && (outcome.copied ? t.copied : t.copyFailed)}
      </span>
      {outcome?.copied === false && (
        <Textfield multiline readOnly rows={6} label={t.copyManually} value={outcome.text} className="answer-actions__text" />
      )}
    </>
  );
}
