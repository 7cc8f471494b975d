import { chromium } from 'playwright-core';
import type { ManifestEntry } from '../manifest.ts';
import type { Note } from './note.ts';
import { noteHtml } from './note-html.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const FOOTER =
  '<div style="width:100%;font:8pt Liberation Sans,Arial,sans-serif;color:#444;text-align:right;margin-right:20mm">' +
  'Side <span class="pageNumber"></span> av <span class="totalPages"></span></div>';

/** A tagged PDF with outline and page numbers, printed by the system's Chromium, which is started for this one document. */
export async function renderPdf(note: Note, entry: ManifestEntry): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.setContent(noteHtml(note, entry));
    return await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    });
  } finally {
    await browser.close();
  }
}
