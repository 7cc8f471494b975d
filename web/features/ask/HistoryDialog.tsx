import { Button, Dialog, Heading, Paragraph, Search } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { HistoryItem } from './HistoryItem.tsx';
import { useHistory } from './use-history.ts';

type Props = {
  /** The conversation shown in the page. */
  readonly current: string | null;
  readonly onClose: () => void;
  /** Told when the conversation shown in the page is renamed or deleted. */
  readonly onChanged: (id: string, deleted: boolean) => void;
};

/** Earlier conversations: find one, open it, name it, save it, delete it. */
export function HistoryDialog({ current, onClose, onChanged }: Props) {
  const { conversations: t } = useTexts();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const history = useHistory(text);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setText(typed.trim());
  };
  const { total, deleted } = history;
  return (
    <Dialog
      open
      onClose={onClose}
      placement="left"
      closedby="any"
      closeButton={t.close}
      aria-labelledby="history-title"
      className="history"
    >
      <Heading ref={heading} id="history-title" level={2} data-size="xs" tabIndex={-1} className="history__title">
        {t.title}
      </Heading>
      <Paragraph data-size="sm">{t.lead}</Paragraph>
      <form onSubmit={search} className="history__search">
        <Search data-size="sm">
          <Search.Input
            aria-label={t.search}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              if (event.target.value === '') setText('');
            }}
          />
          <Search.Clear aria-label={t.clearSearch} />
          <Search.Button>{t.searchButton}</Search.Button>
        </Search>
      </form>
      <div role="status" className="history__status">
        {deleted !== null ? (
          <>
            {t.removed(deleted.title)}{' '}
            <Button variant="secondary" data-size="sm" onClick={() => void history.undo()}>
              {t.undo}
            </Button>
          </>
        ) : (
          total !== null && (total === 0 ? (text === '' ? t.none : t.noHits) : t.hits(total))
        )}
      </div>
      {history.error !== null && <ErrorNotice error={history.error} retry={history.retry} what={t.failed} />}
      <ul className="history__list">
        {history.conversations.map((conversation) => (
          <HistoryItem
            key={conversation.id}
            conversation={conversation}
            current={conversation.id === current}
            onOpen={onClose}
            onRename={async (title) => {
              const done = await history.rename(conversation, title);
              if (done) onChanged(conversation.id, false);
              return done;
            }}
            onRemove={async () => {
              if (!(await history.remove(conversation))) return;
              onChanged(conversation.id, true);
              // The item had the focus, and is gone.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {history.loading && <Loading />}
      {!history.loading && total !== null && history.conversations.length < total && (
        <Button variant="secondary" data-size="sm" onClick={history.more}>
          {t.more}
        </Button>
      )}
    </Dialog>
  );
}
