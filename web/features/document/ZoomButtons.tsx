import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import { MinusIcon, PlusIcon } from '../common/icons.ts';

/** Widths of the page in widths of its frame. */
const ZOOMS = [1, 1.5, 2, 3] as const;

type Props = { readonly zoom: number; readonly onZoom: (zoom: number) => void };

/** Makes the page larger than its frame, which then scrolls. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const { source: t } = useTexts();
  const smaller = ZOOMS.findLast((step) => step < zoom);
  const larger = ZOOMS.find((step) => step > zoom);
  return (
    <div className="source__zoom" role="group">
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        aria-label={t.zoomOut}
        title={t.zoomOut}
        aria-disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onZoom(smaller)}
      >
        <MinusIcon aria-hidden />
      </Button>
      <span role="status">{t.zoom(Math.round(zoom * 100))}</span>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        aria-label={t.zoomIn}
        title={t.zoomIn}
        aria-disabled={larger === undefined}
        onClick={() => larger !== undefined && onZoom(larger)}
      >
        <PlusIcon aria-hidden />
      </Button>
    </div>
  );
}
