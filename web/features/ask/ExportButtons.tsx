import { Dropdown } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ConversationView } from '../../../server/http/views/conversation-view.ts';
import { readConversation } from '../../client/conversation-requests.ts';
import { asApiError } from '../../client/problem.ts';
import { saveFile } from '../../client/save-file.ts';
import type { TextFile } from '../../client/text-file.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DownloadIcon } from '../common/icons.ts';
import { jsonConversation, markdownConversation } from './exported-conversation.ts';

type Props = { readonly conversation: string; readonly title: string };

/** Saves a conversation, with every source, as Markdown to read or JSON for the record. */
export function ExportButtons({ conversation, title }: Props) {
  const texts = useTexts();
  const t = texts.conversations;
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (write: (kept: ConversationView) => TextFile): Promise<void> => {
    setOpen(false);
    setWrong(null);
    try {
      saveFile(write(await readConversation(conversation, AbortSignal.timeout(20_000))));
    } catch (error) {
      setWrong(`${t.failed} ${asApiError(error).detail}`);
    }
  };
  const asMarkdown = (kept: ConversationView): TextFile =>
    markdownConversation(kept, { texts, origin: window.location.origin, day: formatDate(new Date().toISOString().slice(0, 10)) });
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger icon variant="tertiary" data-size="sm" aria-label={t.exportAs(title)} onClick={() => setOpen(!open)}>
          <DownloadIcon aria-hidden />
        </Dropdown.Trigger>
        <Dropdown open={open} onClose={() => setOpen(false)} data-size="sm" placement="bottom-end">
          <Dropdown.List>
            <Dropdown.Item>
              <Dropdown.Button onClick={() => void save(asMarkdown)}>{t.exportMarkdown}</Dropdown.Button>
            </Dropdown.Item>
            <Dropdown.Item>
              <Dropdown.Button onClick={() => void save(jsonConversation)}>{t.exportJson}</Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      {wrong !== null && <span role="alert">{wrong}</span>}
    </>
  );
}
