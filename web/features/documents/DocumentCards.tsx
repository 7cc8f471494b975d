import type { DocumentItem } from '../../../server/http/views/documents-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentName } from './DocumentName.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { Removal } from './removal.ts';
import { StatusTag } from './StatusTag.tsx';

type Props = { readonly documents: readonly DocumentItem[]; readonly remove: ((removal: Removal) => void) | null };

/** The list on a narrow screen, where a table would need scrolling sideways. */
export function DocumentCards({ documents, remove }: Props) {
  const t = useTexts();
  return (
    <ul className="archive-cards">
      {documents.map((document) => {
        const facts = [
          t.document.type[document.type],
          document.organ,
          document.date === null ? t.document.noDate : formatDate(document.date),
          t.documents.format[document.format],
          t.documents.pages(document.pageCount),
        ];
        return (
          <li key={document.id}>
            <DocumentName document={document} />
            <p className="archive-cards__facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>
            <div className="archive-cards__end">
              <StatusTag status={document.status} />
              {remove !== null && document.parentId === null && (
                <RemoveButton removal={{ id: document.id, name: document.title }} remove={remove} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
