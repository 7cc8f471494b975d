import { useEffect, useState } from 'react';
import { openPdf, type PdfFile } from './pdf-file.ts';

/** The PDF at `url`, open for as long as the view stands; null when there is none, and before it is opened. */
export function usePdfFile(url: string | null): PdfFile | null {
  const [opened, setOpened] = useState<{ readonly url: string; readonly file: PdfFile } | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    const file = openPdf(url);
    setOpened({ url, file });
    return () => file.close();
  }, [url]);
  return opened !== null && opened.url === url ? opened.file : null;
}
