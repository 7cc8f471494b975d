import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Box } from '#domain/locator.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { PdfFile } from './pdf-file.ts';
import { showMarked } from './show-marked.ts';

type Props = {
  readonly file: PdfFile;
  readonly title: string;
  readonly page: { readonly number: number; readonly width: number; readonly height: number };
  /** What to mark, in fractions of the page. */
  readonly boxes: readonly Box[];
  /** Width of the page in widths of its frame. */
  readonly zoom: number;
  readonly onFailed: () => void;
};

/** A PDF page as an image with the quoted words marked, scrolled to the marks. */
export function PdfPage({ file, title, page, boxes, zoom, onFailed }: Props) {
  const { source: t } = useTexts();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(sheet);
  const laidOut = width > 0;
  const [drawn, setDrawn] = useState<number | null>(null);

  useEffect(() => {
    const target = canvas.current;
    if (target === null || width === 0) return undefined;
    const controller = new AbortController();
    file.draw(page.number, target, width, controller.signal).then(
      () => setDrawn(page.number),
      () => {
        if (!controller.signal.aborted) onFailed();
      },
    );
    return () => controller.abort();
  }, [file, page.number, width, onFailed]);

  // Other boxes, another page or another size is a reason to scroll again.
  useEffect(() => {
    if (laidOut) showMarked([...(sheet.current?.querySelectorAll('.sheet__mark') ?? [])]);
  }, [boxes, page.number, laidOut, zoom]);

  const ready = drawn === page.number;
  return (
    // What scrolls must be reachable by keyboard.
    <div className="scroll-x" role="group" aria-label={t.image} tabIndex={0}>
      <div
        ref={sheet}
        className="sheet"
        data-color-scheme="light"
        style={{ aspectRatio: `${page.width} / ${page.height}`, width: percent(zoom) }}
        data-drawn={ready}
      >
        <canvas ref={canvas} className="sheet__image" role="img" aria-label={t.pageImage(page.number, title)} />
        {boxes.map((box, index) => (
          <div
            key={index}
            className="sheet__mark"
            style={{ left: percent(box.x), top: percent(box.y), width: percent(box.width), height: percent(box.height) }}
          />
        ))}
        {!ready && (
          <div className="sheet__wait">
            <Spinner aria-label={t.drawing} data-size="md" />
          </div>
        )}
      </div>
    </div>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}

/** The element's width in CSS pixels, followed as it changes; 0 before it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
