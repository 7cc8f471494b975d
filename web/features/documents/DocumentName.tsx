import { Link } from '@digdir/designsystemet-react';
import type { DocumentItem } from '../../../server/http/views/documents-view.ts';
import { followInPage, RouteLink } from '../../routes/RouteLink.tsx';
import { parseRoute } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Explanations } from './Explanations.tsx';

/** The title with what belongs to it: the place of the words searched for, what it is replaced by, and what is worth knowing. */
export function DocumentName({ document }: { readonly document: DocumentItem }) {
  const t = useTexts();
  const { hit, replacedBy, outcome, revisionCount, parentId, path, language } = document;
  const asides = [path, parentId === null ? null : t.documents.attachment, revisionCount > 1 ? t.documents.revisions(revisionCount) : null];
  return (
    <div className="document-name">
      <RouteLink
        to={{ name: 'document', target: { documentId: document.id, page: null, quote: null } }}
        className="ds-link document-name__title"
        lang={language ?? undefined}
      >
        {document.title}
      </RouteLink>
      <p className="document-name__path">{asides.filter((aside) => aside !== null).join(' · ')}</p>
      {hit !== null && (
        <p className="document-name__hit" lang={language ?? undefined}>
          {hit.before}
          {hit.words !== '' && <mark>{hit.words}</mark>}
          {hit.after}{' '}
          <Link href={hit.href} onClick={(event) => followInPage(event, () => navigate(parseRoute(hit.href)))}>
            {t.documents.openHit}
          </Link>
        </p>
      )}
      {replacedBy !== null && (
        <p className="document-name__note">
          {t.document.replacedBy}{' '}
          <RouteLink to={{ name: 'document', target: { documentId: replacedBy.id, page: null, quote: null } }}>
            {replacedBy.title}
          </RouteLink>
        </p>
      )}
      {outcome.explanations.length > 0 && (
        <details className="document-name__remarks">
          <summary>{t.documents.remarks(outcome.explanations.length)}</summary>
          <Explanations explanations={outcome.explanations} />
        </details>
      )}
    </div>
  );
}
