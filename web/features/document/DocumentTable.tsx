import { Table } from '@digdir/designsystemet-react';
import type { Block } from '#domain/block.ts';
import type { Mark } from '#domain/locator.ts';
import { nb } from '../../texts/nb.ts';
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
  return (
    // What scrolls must be reachable by keyboard.
    <div className="scroll-x" role="group" aria-label={nb.source.table} tabIndex={0}>
      <Table data-size="sm" border>
        {header.length > 0 && (
          <Table.Head>
            <Table.Row>
              {header.map((name, index) => {
                const Cell = name === '' ? Table.Cell : Table.HeaderCell;
                return <Cell key={index}>{name}</Cell>;
              })}
            </Table.Row>
          </Table.Head>
        )}
        <Table.Body>
          {rows.map(({ block, number }) => (
            <Table.Row key={number}>
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
