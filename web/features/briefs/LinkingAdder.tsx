import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { readDraft } from '../../client/draft.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PlusIcon } from '../common/icons.ts';
import type { StatementTools } from './edit-tools.ts';
import { LinkingEditor } from './LinkingEditor.tsx';
import { useFocusBack } from './use-focus-back.ts';

type Section = BriefView['sections'][number];
type Props = { readonly section: Section /** From 0, as the API counts. */; readonly index: number; readonly tools: StatementTools };

/** The way to put a linking sentence into a section; nothing where the brief cannot be changed. */
export function LinkingAdder({ section, index, tools }: Props) {
  const { linking: t } = useTexts().briefs;
  const { briefId, save } = tools;
  const draft = `brief.${briefId}.linking.${section.kind}`;
  const [open, setOpen] = useState(() => save !== null && readDraft(draft) !== '');
  const [told, setTold] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(open, button);
  if (save === null) return null;
  return (
    <div className="linking no-print">
      {open ? (
        <LinkingEditor
          parts={section.parts}
          section={index}
          draft={draft}
          save={save}
          onDone={(words) => {
            setTold(words);
            setOpen(false);
          }}
        />
      ) : (
        <Button
          ref={button}
          variant="tertiary"
          data-size="sm"
          className="linking__open"
          aria-label={t.addTo(section.heading)}
          onClick={() => setOpen(true)}
        >
          <PlusIcon aria-hidden /> {t.add}
        </Button>
      )}
      <p role="status" className="ds-sr-only">
        {told}
      </p>
    </div>
  );
}
