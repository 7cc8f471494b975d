import type { ReactNode } from 'react';

export type LegendEntry = { readonly className: string; readonly name: string };

/** What the colours and shapes of a drawing stand for; the same classes paint both. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactNode {
  return (
    <ul className="legend">
      {entries.map(({ className, name }) => (
        <li key={name}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            {className.includes('dot') ? (
              <circle className={className} cx="14" cy="7" r="5" />
            ) : className.includes('line') ? (
              <line className={className} x1="1" x2="27" y1="7" y2="7" />
            ) : (
              <rect className={className} x="1" y="2" width="26" height="10" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
