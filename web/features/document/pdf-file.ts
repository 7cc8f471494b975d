import pdfWorkerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url';

/** A PDF open in the browser. */
export interface PdfFile {
  /**
   * Draws page `page` (from 1) so that it is `width` CSS pixels wide.
   *
   * @throws when the file or the page cannot be drawn; an abort throws the signal's reason
   */
  draw(page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Browsers refuse or blank a canvas above about 16 million pixels (Safari on phones). */
const MAX_CANVAS_PIXELS = 16_000_000;

/** Opens a PDF of our own origin. pdf.js (about 1.6 MB) is loaded with the first one; everything it fetches is ours. */
export function openPdf(url: string): PdfFile {
  const opening = open(url);
  // Whoever draws is told; without this an unused failure would be an unhandled rejection.
  opening.catch(() => undefined);

  async function draw(number: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void> {
    const { document } = await opening;
    signal.throwIfAborted();
    const page = await document.getPage(number);
    signal.throwIfAborted();
    const base = page.getViewport({ scale: 1 });
    const wanted = (width / base.width) * Math.max(1, window.devicePixelRatio);
    const most = Math.sqrt(MAX_CANVAS_PIXELS / (base.width * base.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    // Drawn aside and then put in place, so that the old page stands until the new one is ready.
    const sheet = window.document.createElement('canvas');
    sheet.width = Math.floor(viewport.width);
    sheet.height = Math.floor(viewport.height);
    const task = page.render({ canvas: sheet, viewport });
    const cancel = (): void => task.cancel();
    signal.addEventListener('abort', cancel);
    try {
      await task.promise;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
    signal.throwIfAborted();
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    canvas.getContext('2d')?.drawImage(sheet, 0, 0);
  }

  function close(): void {
    void opening.then(({ task }) => task.destroy()).catch(() => undefined);
  }

  return { draw, close };
}

async function open(url: string) {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = pdfWorkerUrl;
  const task = pdfjs.getDocument({
    url,
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    // Only the parts of the file that the shown page needs, when the server gives parts.
    disableAutoFetch: true,
    disableStream: true,
  });
  return { task, document: await task.promise };
}
