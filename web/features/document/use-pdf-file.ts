import { useEffect, useState } from 'react';
import { openPdf, type PdfFile } from './pdf-file.ts';

/** Files kept open, so that going back and forth between sources does not read and parse them anew. Each holds a worker. */
const MOST_OPEN = 3;

/** The last file is the one used last. */
const open = new Map<string, PdfFile>();

/**
 * The PDF at `url`, open for as long as it is shown; null when there is none, and before it is opened.
 *
 * @param revision another revision is another file at the same address
 */
export function usePdfFile(url: string | null, revision: string): PdfFile | null {
  const name = url === null ? null : `${revision} ${url}`;
  const [opened, setOpened] = useState<{ readonly name: string; readonly file: PdfFile } | null>(null);
  useEffect(() => {
    setOpened(url === null || name === null ? null : { name, file: keptOpen(name, url) });
  }, [url, name]);
  return opened !== null && opened.name === name ? opened.file : null;
}

/** Closes a file that cannot be drawn, so that it is read anew the next time. */
export function forgetPdfFile(file: PdfFile): void {
  for (const [name, kept] of open) if (kept === file) open.delete(name);
  file.close();
}

function keptOpen(name: string, url: string): PdfFile {
  const file = open.get(name) ?? openPdf(url);
  open.delete(name);
  open.set(name, file);
  const [oldest] = open;
  if (open.size > MOST_OPEN && oldest !== undefined) {
    open.delete(oldest[0]);
    oldest[1].close();
  }
  return file;
}
