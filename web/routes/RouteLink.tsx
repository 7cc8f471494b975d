import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { formatRoute, type Route } from './route.ts';
import { tellIntent } from './route-intent.ts';
import { navigate } from './use-route.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick' | 'onPointerEnter' | 'onFocus'> & {
  readonly to: Route;
  readonly children: ReactNode;
};

/** A link to a view of the page; opening it in a new tab works as for any link. */
export function RouteLink({ to, children, className = 'ds-link', ...rest }: Props) {
  const intend = (): void => tellIntent(to);
  return (
    <a
      {...rest}
      className={className}
      href={formatRoute(to)}
      onPointerEnter={intend}
      onFocus={intend}
      onClick={(event) => followInPage(event, () => navigate(to))}
    >
      {children}
    </a>
  );
}

/** Does `go` instead of loading the link's page, unless the reader asked for a new tab or window. */
export function followInPage(event: MouseEvent, go: () => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
}
