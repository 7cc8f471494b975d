import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ConversationSummaryView } from '../../../server/http/views/conversation-view.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { formatRoute, type Route } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PencilIcon, TrashIcon } from '../common/icons.ts';
import { ExportButtons } from './ExportButtons.tsx';

/** The API takes no longer names. */
const MAX_LENGTH = 200;

type Props = {
  readonly conversation: ConversationSummaryView;
  readonly current: boolean;
  readonly onOpen: () => void;
  /** Tells whether it was done. */
  readonly onRename: (title: string) => Promise<boolean>;
  readonly onRemove: () => Promise<void>;
};

/** A conversation in the list. */
export function HistoryItem({ conversation, current, onOpen, onRename, onRemove }: Props) {
  const { conversations: t } = useTexts();
  const [naming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const { id, title, exchanges, changedAt } = conversation;
  const route: Route = { name: 'ask', ...NOTHING_ASKED, conversation: id };
  const stopNaming = (): void => {
    setNaming(false);
    requestAnimationFrame(() => rename.current?.focus());
  };
  if (naming) return <NameForm title={title} onRename={onRename} onDone={stopNaming} />;
  return (
    <li className="history__item">
      <a
        href={formatRoute(route)}
        aria-current={current || undefined}
        className="ds-link history__link"
        onClick={(event) =>
          followInPage(event, () => {
            navigate(route);
            onOpen();
          })
        }
      >
        {title}
      </a>
      <span className="history__facts">
        {formatDate(changedAt.slice(0, 10))} · {t.questions(exchanges)}
      </span>
      <div className="history__tools">
        <Button ref={rename} icon variant="tertiary" data-size="sm" aria-label={t.rename(title)} onClick={() => setNaming(true)}>
          <PencilIcon aria-hidden />
        </Button>
        <ExportButtons conversation={id} title={title} />
        <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={t.remove(title)} onClick={() => void onRemove()}>
          <TrashIcon aria-hidden />
        </Button>
      </div>
    </li>
  );
}

type NameProps = {
  readonly title: string;
  readonly onRename: (title: string) => Promise<boolean>;
  readonly onDone: () => void;
};

function NameForm({ title, onRename, onDone }: NameProps) {
  const { conversations: t } = useTexts();
  const [text, setText] = useState(title);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = text.trim();
    const fault = name === '' ? t.nameless : name.length > MAX_LENGTH ? t.nameTooLong(MAX_LENGTH) : null;
    setWrong(fault);
    if (fault === null && (name === title || (await onRename(name)))) onDone();
  };
  return (
    <li className="history__item">
      <form onSubmit={(event) => void save(event)} className="history__naming" noValidate>
        <Textfield
          ref={field}
          data-size="sm"
          label={t.newName}
          value={text}
          error={wrong ?? undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Gives up the name only; the list stays open.
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
        />
        <div className="question__buttons">
          <Button type="submit" data-size="sm">
            {t.save}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={onDone}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </li>
  );
}
