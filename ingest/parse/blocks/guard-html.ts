import { Refusal } from '#domain/refusal.ts';
import { overLimit } from './format-amount.ts';

/** Elements without an end tag, or whose end tag may be left out: they close each other and say nothing of depth. */
const NO_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body a button nobr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const TAG = /^<(\/?)([a-z][a-z\d]*)/iu;
const LONGEST_NAME = 40;

/**
 * Counts nesting before the HTML library sees the text: its time grows with the square of the depth.
 *
 * @throws Refusal unsafe-structure
 */
export function guardHtml(html: string, depthLimit: number): void {
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at === -1) return;
      continue;
    }
    const tag = TAG.exec(html.slice(at, at + LONGEST_NAME));
    at++;
    const name = tag?.[2]?.toLowerCase();
    if (name === undefined || NO_END.has(name)) continue;
    if (tag?.[1] === '/') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (RAW.has(name)) {
      const end = html.indexOf('</', at);
      if (end === -1) return;
      at = end;
      continue;
    }
    const close = html.indexOf('>', at);
    if (close === -1) return;
    if (html.charAt(close - 1) !== '/' && ++depth > depthLimit)
      throw new Refusal('unsafe-structure', overLimit(depth, depthLimit, 'nivåer'));
    at = close;
  }
}
