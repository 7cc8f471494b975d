import { Table } from '@digdir/designsystemet-react';
import type { Block } from '#domain/block.ts';
import type { Mark } from '#domain/locator.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Numbered } from './block-groups.ts';
import { cellRanges } from './cell-ranges.ts';
import { MarkedText } from './MarkedText.tsx';

type Props = {
  readonly header: readonly string[];
  readonly rows: readonly Numbered<Extract<Block, { kind: 'table-row' }>>[];
  readonly marks: readonly Mark[];
};

/** A table of a document; wider than its place, it scrolls sideways by itself. */
export function DocumentTable({ header, rows, marks }: Props) {
  const { source: t } = useTexts();
  // The rows of a sheet have numbers, and citations name them.
  const numbered = rows.some(({ block }) => rowNumber(block) !== null);
  return (
    // What scrolls must be reachable by keyboard.
    <div className="scroll-x" role="group" aria-label={t.table} tabIndex={0}>
      <Table data-size="sm" border>
        {header.length > 0 && (
          <Table.Head>
            <Table.Row>
              {numbered && <Table.HeaderCell>{t.row}</Table.HeaderCell>}
              {header.map((name, index) => {
                const Cell = name === '' ? Table.Cell : Table.HeaderCell;
                return <Cell key={index}>{name}</Cell>;
              })}
            </Table.Row>
          </Table.Head>
        )}
        <Table.Body>
          {rows.map(({ block, number }) => (
            <Table.Row key={number} data-quoted={marks.some((mark) => mark.block === number) || undefined}>
              {numbered && (
                <Table.HeaderCell scope="row" className="row-number">
                  {rowNumber(block)}
                </Table.HeaderCell>
              )}
              {cellRanges(block.cells).map(({ start, end }, index) => (
                <Table.Cell key={index}>
                  <MarkedText text={block.text} block={number} marks={marks} from={start} to={end} />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function rowNumber(block: Block): number | null {
  const place = block.spans[0]?.place;
  return place?.kind === 'row' ? place.row : null;
}
