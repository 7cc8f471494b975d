import { Tag } from '@digdir/designsystemet-react';
import type { DocumentHead } from '../../../server/http/views/document-head.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly head: DocumentHead /** «side 3», when one place is meant. */; readonly place?: string };

/** What kind of document it is, from whom, from when, where in it, and whether it still holds. */
export function DocumentFacts({ head, place }: Props) {
  const { document } = useTexts();
  const { type, organ, date, status, replacedBy } = head;
  const words = [place, document.type[type], organ, date === null ? document.noDate : formatDate(date)];
  return (
    <div className="facts">
      <span>{words.filter((word) => word !== undefined && word !== null).join(' · ')}</span>
      <Tag data-size="sm" data-color={STATUS_COLORS[status]}>
        {document.status[status]}
      </Tag>
      {replacedBy !== null && (
        <span>
          {document.replacedBy}{' '}
          <RouteLink to={{ name: 'document', target: { documentId: replacedBy.id, page: null, quote: null } }}>
            {replacedBy.title}
          </RouteLink>
        </span>
      )}
    </div>
  );
}

/** What is not settled, or no longer holds, stands out. */
const STATUS_COLORS = { vedtatt: 'success', utkast: 'warning', hoeringsutkast: 'warning', erstattet: 'danger', ukjent: 'neutral' } as const;
