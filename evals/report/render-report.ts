import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type ReportInput, ReportPage } from './ReportPage.tsx';

/** The whole page as HTML: no script, and nothing fetched from anywhere. */
export function renderReport(input: ReportInput): string {
  const style = readFileSync(new URL('report.css', import.meta.url), 'utf8');
  return `<!doctype html>\n${renderToStaticMarkup(createElement(ReportPage, { ...input, style }))}\n`;
}
