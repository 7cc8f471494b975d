import type { ReactNode } from 'react';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { ChartEntry } from './chart-entry.ts';

type Props = { readonly entry: ChartEntry; readonly className: string; readonly children: ReactNode };

/** A bar with its words: a link to what it counts, or plain when it counts nothing. */
export function ChartLink({ entry, className, children }: Props) {
  if (entry.to === null) return <span className={className}>{children}</span>;
  return (
    <RouteLink to={entry.to} className={className}>
      {children}
    </RouteLink>
  );
}
