import { Table } from '@digdir/designsystemet-react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ChartEntry } from './chart-entry.ts';

type Props = { readonly caption: string; readonly nameHeader: string; readonly entries: readonly ChartEntry[] };

/** The numbers of a chart as a table. */
export function CountTable({ caption, nameHeader, entries }: Props) {
  const { overview } = useTexts();
  return (
    <Table data-size="sm" data-color="neutral" border className="counts">
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{nameHeader}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="counts__number">
            {overview.count}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {entries.map(({ key, label, documents, to }) => (
          <Table.Row key={key}>
            <Table.HeaderCell scope="row">{to === null ? label : <RouteLink to={to}>{label}</RouteLink>}</Table.HeaderCell>
            <Table.Cell className="counts__number">{documents}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
