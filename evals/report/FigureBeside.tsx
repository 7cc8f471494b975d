import type { ReactNode } from 'react';

type Props = { readonly caption: string; readonly drawing: ReactNode; readonly legend?: ReactNode; readonly children: ReactNode };

/** A drawing with its caption, and the table of the same figures beside it. */
export function FigureBeside({ caption, drawing, legend, children }: Props): ReactNode {
  return (
    <div className="beside">
      <figure>
        {drawing}
        {legend}
        <figcaption>{caption}</figcaption>
      </figure>
      <div className="tables">{children}</div>
    </div>
  );
}
