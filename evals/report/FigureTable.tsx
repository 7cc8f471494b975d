import type { ReactNode } from 'react';

export type TableRow = {
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Shown as the row to look at. */
  readonly marked?: boolean;
};

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Wider than a phone: the table can be scrolled by itself, from the keyboard too. */
  readonly wide?: boolean;
};

/** A table whose first column names the row and whose other columns are figures. */
export function FigureTable({ caption, head, rows, wide = false }: Props): ReactNode {
  const [first, ...others] = head;
  return (
    <div className="scroll" {...(wide ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {})}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, marked }, index) => (
            <tr key={index} {...(marked ? { className: 'marked' } : {})}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
