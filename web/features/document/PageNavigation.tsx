import { Button } from '@digdir/designsystemet-react';
import type { Page } from '#domain/page.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChevronLeftIcon, ChevronRightIcon } from '../common/icons.ts';

type Props = {
  readonly kind: Page['kind'] | null;
  /** The page's own name, such as that of a sheet. */
  readonly label: string | null;
  readonly number: number;
  readonly count: number;
  readonly onTurn: (page: number) => void;
};

/** Turns the pages. The buttons stay in place at both ends, so that the focus is never lost. */
export function PageNavigation({ kind, label, number, count, onTurn }: Props) {
  const { source: t, place: names } = useTexts();
  const turn = (to: number): void => {
    if (to >= 1 && to <= count) onTurn(to);
  };
  return (
    <nav className="page-navigation" aria-label={t.pages}>
      <Button variant="secondary" data-size="sm" aria-disabled={number <= 1} onClick={() => turn(number - 1)}>
        <ChevronLeftIcon aria-hidden />
        {t.previous}
      </Button>
      <span aria-live="polite">
        {names.of(names.pageOf[kind ?? 'page'], number, count)}
        {label !== null && label !== '' && <span className="page-navigation__label"> · {label}</span>}
      </span>
      <Button variant="secondary" data-size="sm" aria-disabled={number >= count} onClick={() => turn(number + 1)}>
        {t.next}
        <ChevronRightIcon aria-hidden />
      </Button>
    </nav>
  );
}
