import { Button } from '@digdir/designsystemet-react';
import type { BriefSummaryView } from '../../../server/http/views/brief-summary-view.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { formatTime } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ClipboardIcon, TrashIcon } from '../common/icons.ts';
import { BriefStatusTag } from './BriefStatusTag.tsx';
import { SourcesState } from './SourcesState.tsx';
import type { BriefsWork } from './use-briefs-work.ts';

type Props = { readonly brief: BriefSummaryView; readonly work: BriefsWork };

/** A brief in the list: what it is, how far it has come, and whether its sources still carry it. */
export function BriefCard({ brief, work }: Props) {
  const { briefs: t } = useTexts();
  const { id, title, theme, kind, length, status, changed } = brief;
  return (
    <li className="brief-card">
      <div className="brief-card__main">
        <RouteLink to={{ name: 'brief', id, version: null, compareWith: null, source: null }} className="ds-link brief-card__title">
          {title}
        </RouteLink>
        <div className="facts">
          <BriefStatusTag status={status} />
          <span>{[t.kinds[kind], t.lengths[length].toLocaleLowerCase('nb')].join(', ')}</span>
          {theme !== title && <span>{t.list.about(theme)}</span>}
          <span>{t.list.changed(formatTime(changed.at), changed.by)}</span>
        </div>
        <SourcesState id={id} />
      </div>
      <div className="brief-card__tools">
        <Button variant="tertiary" data-size="sm" aria-label={t.list.duplicateOf(title)} onClick={() => void work.duplicate({ id, title })}>
          <ClipboardIcon aria-hidden /> {t.list.duplicate}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={t.list.removeOf(title)}
          onClick={() => void work.remove({ id, title })}
        >
          <TrashIcon aria-hidden /> {t.list.remove}
        </Button>
      </div>
    </li>
  );
}
