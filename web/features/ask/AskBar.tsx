import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ClockDashedIcon, PlusIcon } from '../common/icons.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';

type Props = {
  readonly conversation: string | null;
  readonly title: string | null;
  /** True when something has been asked. */
  readonly begun: boolean;
};

/**
 * What can be done with conversations: find an earlier one, begin a new one, save this one. Nothing here is fetched when it is first used: a
 * piece of script that cannot be had, as when the service has just stopped, would take the answer on the page with it.
 */
export function AskBar({ conversation, title, begun }: Props) {
  const { conversations: t } = useTexts();
  const [history, setHistory] = useState(false);
  return (
    <div className="ask-bar">
      <Button variant="tertiary" data-size="sm" aria-haspopup="dialog" onClick={() => setHistory(true)}>
        <ClockDashedIcon aria-hidden />
        {t.open}
      </Button>
      {begun && (
        <RouteLink to={{ name: 'ask', ...NOTHING_ASKED }} className="ask-bar__new">
          <PlusIcon aria-hidden />
          {t.start}
        </RouteLink>
      )}
      {begun && conversation !== null && <ExportButtons conversation={conversation} title={title ?? ''} />}
      {history && (
        <HistoryDialog
          current={conversation}
          onClose={() => setHistory(false)}
          onChanged={(id, deleted) => {
            if (deleted && id === conversation) navigate({ name: 'ask', ...NOTHING_ASKED }, true);
          }}
        />
      )}
    </div>
  );
}
