import { Table } from '@digdir/designsystemet-react';
import type { DocumentItem } from '../../../server/http/views/documents-view.ts';
import type { ArchiveColumn, ArchiveTarget } from '../../routes/archive-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentName } from './DocumentName.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { Removal } from './removal.ts';
import { StatusTag } from './StatusTag.tsx';

const COLUMNS: readonly ArchiveColumn[] = ['tittel', 'type', 'organ', 'dato', 'status', 'format'];

/** «29. aug. 2025». */
const SHORT_DATE = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'medium', timeZone: 'UTC' });

type Props = {
  readonly target: ArchiveTarget;
  readonly documents: readonly DocumentItem[];
  /** null = nothing may be removed here. */
  readonly remove: ((removal: Removal) => void) | null;
};

export function DocumentTable({ target, documents, remove }: Props) {
  const t = useTexts();
  const sort = effectiveSort(target);
  return (
    <div className="archive-table">
      <Table data-size="sm" zebra={false} hover>
        <caption className="ds-sr-only">{t.documents.title}</caption>
        <Table.Head>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell
                key={column}
                sort={sort?.by === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                onClick={() => navigate({ name: 'archive', ...target, sort: nextSort(sort, column), page: 1 })}
              >
                {t.documents.column[column]}
              </Table.HeaderCell>
            ))}
            {remove !== null && (
              <Table.HeaderCell>
                <span className="ds-sr-only">{t.documents.actions}</span>
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {documents.map((document) => (
            <Table.Row key={document.id}>
              <Table.Cell>
                <DocumentName document={document} />
              </Table.Cell>
              <Table.Cell>{t.document.type[document.type]}</Table.Cell>
              <Table.Cell>{document.organ}</Table.Cell>
              <Table.Cell className="archive-table__date">
                {document.date === null ? t.document.noDate : SHORT_DATE.format(Date.parse(document.date))}
              </Table.Cell>
              <Table.Cell>
                <StatusTag status={document.status} />
              </Table.Cell>
              <Table.Cell className="archive-table__format">
                {t.documents.format[document.format]}
                <span>{t.documents.pages(document.pageCount)}</span>
              </Table.Cell>
              {remove !== null && (
                <Table.Cell>
                  {document.parentId === null && <RemoveButton removal={{ id: document.id, name: document.title }} remove={remove} short />}
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

type Sort = NonNullable<ArchiveTarget['sort']>;

/** The order of the list itself, when nothing else is asked for: newest first, but best hit when text is searched for. */
function effectiveSort({ sort, text, searchIn }: ArchiveTarget): Sort | null {
  return sort ?? (text !== '' && searchIn === 'tekst' ? null : { by: 'dato', descending: true });
}

/** The other way round when the column is sorted by already; dates begin with the newest. */
function nextSort(sort: Sort | null, column: ArchiveColumn): Sort {
  return { by: column, descending: sort?.by === column ? !sort.descending : column === 'dato' };
}
