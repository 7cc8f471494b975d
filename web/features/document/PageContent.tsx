import { useMemo } from 'react';
import type { Language } from '#domain/document.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PdfPage } from './PdfPage.tsx';
import type { PdfFile } from './pdf-file.ts';
import { TextPage } from './TextPage.tsx';

type Props = {
  readonly title: string;
  readonly language: Language | null;
  readonly page: PageView;
  readonly place: PlaceView | null;
  /** The PDF to draw the page from, or null to show its text. */
  readonly file: PdfFile | null;
  /** Width of the page image in widths of its frame. */
  readonly zoom: number;
  readonly headingLevel: number;
  readonly onDrawFailed: () => void;
};

/** A page as an image or as text, with what is quoted on it marked. */
export function PageContent({ title, language, page, place, file, zoom, headingLevel, onDrawFailed }: Props) {
  const { source: t } = useTexts();
  const here = useMemo(() => place?.locators.filter((locator) => locator.page === page.number) ?? [], [place, page.number]);
  const boxes = useMemo(() => here.flatMap((locator) => locator.boxes), [here]);
  const marks = useMemo(() => here.flatMap((locator) => locator.marks), [here]);
  if (file !== null) return <PdfPage file={file} title={title} page={page} boxes={boxes} zoom={zoom} onFailed={onDrawFailed} />;
  if (page.blocks.length === 0 && page.textSource !== 'none') return <p className="text-page">{t.empty}</p>;
  return <TextPage page={page} language={language} marks={marks} headingLevel={headingLevel} />;
}
