import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import { ChevronLeftIcon, ChevronRightIcon, XMarkIcon } from '../common/icons.ts';

/** Where among the sources of what is read this one is, when it stands beside it. */
export type BesidePlace = {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Shows the next source, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** Which of the sources is shown, the way to the others, and out. It stays in reach however far the source is scrolled. */
export function SourceBar({ number, of, step, close }: BesidePlace) {
  const { source: t } = useTexts();
  return (
    <div className="source__bar">
      <div className="source__hits" role="group" aria-label={t.hits}>
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          aria-label={t.previousHit}
          title={t.previousHit}
          aria-keyshortcuts="p"
          aria-disabled={number <= 1}
          onClick={() => step(-1)}
        >
          <ChevronLeftIcon aria-hidden />
        </Button>
        <span role="status">{t.hit(number, of)}</span>
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          aria-label={t.nextHit}
          title={t.nextHit}
          aria-keyshortcuts="n"
          aria-disabled={number >= of}
          onClick={() => step(1)}
        >
          <ChevronRightIcon aria-hidden />
        </Button>
      </div>
      <Button variant="tertiary" data-size="sm" className="source__close" title={t.close} aria-keyshortcuts="Escape" onClick={close}>
        <XMarkIcon aria-hidden />
        <span>{t.close}</span>
      </Button>
    </div>
  );
}
