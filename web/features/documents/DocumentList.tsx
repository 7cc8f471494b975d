import { Paragraph } from '@digdir/designsystemet-react';
import { fetchDocuments } from '../../client/archive-requests.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { nb } from '../../texts/nb.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import { MoreButton } from './MoreButton.tsx';
import { usePaged } from './use-paged.ts';

const PART = 50;

export function DocumentList() {
  const list = usePaged(loadDocuments);
  return (
    <>
      {list.total !== null && <Paragraph>{list.total === 0 ? nb.documents.none : nb.documents.count(list.total)}</Paragraph>}
      <ul className="document-list">
        {list.items.map((document) => (
          <li key={document.id}>
            <RouteLink to={{ name: 'document', target: { documentId: document.id, page: null, quote: null } }}>{document.title}</RouteLink>
            <DocumentFacts head={document} />
            <span className="document-list__path">{document.path}</span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

async function loadDocuments(offset: number, signal: AbortSignal) {
  const { total, documents } = await fetchDocuments(offset, PART, signal);
  return { total, items: documents };
}
