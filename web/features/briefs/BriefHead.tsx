import { Button, Heading } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { readDraft } from '../../client/draft.ts';
import { formatTime } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PencilIcon } from '../common/icons.ts';
import { BriefLife } from './BriefLife.tsx';
import { BriefStatusTag } from './BriefStatusTag.tsx';
import { Coverage } from './Coverage.tsx';
import { TitleEditor } from './TitleEditor.tsx';
import type { OpenBrief } from './use-brief.ts';
import { useFocusBack } from './use-focus-back.ts';

type Props = { readonly brief: BriefView; readonly open: OpenBrief; readonly old: boolean; readonly editable: boolean };

/** What the brief is called, how far it has come and by whom, and what can be done with it. */
export function BriefHead({ brief, open, old, editable }: Props) {
  const { briefs: t } = useTexts();
  const { id, title, titleVerification, status, kind, length, version, changed, checked, approved, copiedFrom } = brief;
  const draft = `brief.${id}.tittel`;
  const [naming, setNaming] = useState(() => editable && readDraft(draft) !== '');
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(naming, button);
  const facts = [
    `${t.kinds[kind]}, ${t.lengths[length].toLocaleLowerCase('nb')}`,
    `${t.page.version(version)}, ${t.page.changed(formatTime(changed.at), changed.by)}`,
    ...(copiedFrom === null ? [] : [t.page.copiedFrom]),
  ];
  return (
    <header className="brief__head">
      <p className="facts">
        <BriefStatusTag status={status} />
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {checked !== null && <p className="brief__signed">{t.page.checked(formatTime(checked.at), checked.by)}</p>}
      {approved !== null && <p className="brief__signed">{t.page.approved(formatTime(approved.at), approved.by)}</p>}
      <div className="brief__title">
        <Heading level={1} data-size="lg" className={naming ? 'ds-sr-only' : undefined}>
          {title}
        </Heading>
        {editable && !naming && (
          <Button
            ref={button}
            icon
            variant="tertiary"
            data-size="sm"
            aria-label={t.edit.editTitle}
            title={t.edit.editTitle}
            className="no-print"
            onClick={() => setNaming(true)}
          >
            <PencilIcon aria-hidden />
          </Button>
        )}
      </div>
      {naming && editable && <TitleEditor title={title} draft={draft} save={open.edit} onDone={() => setNaming(false)} />}
      {titleVerification.kind !== 'covered' && (
        <p className="sentence__state">
          <Coverage verification={titleVerification} />
        </p>
      )}
      {!old && <BriefLife brief={brief} open={open} />}
    </header>
  );
}
