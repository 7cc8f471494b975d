import { attribute, childElements, descendants, textOf, type XmlElement, type XmlNode } from '../xml/xml-element.ts';
import type { BlockDraft } from './block-draft.ts';
import { htmlTableRows, isLayoutTable, layoutCells } from './html-table.ts';
import { struckClasses, visibilityOf } from './html-visibility.ts';
import { ordinalMark } from './ordinal-mark.ts';
import { raisedText } from './raised-text.ts';
import { splitLines } from './split-lines.ts';
import { tableRows } from './table-rows.ts';

export type HtmlReading = {
  /** Web page: menus, page head and foot are left out. Otherwise the HTML is the document itself. */
  readonly page: boolean;
};

export type HtmlBlocks = { readonly drafts: readonly BlockDraft[] /** Text was kept from readers. */; readonly hidden: boolean };

const DEEPEST_HEADING = 6;
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** The document's text in reading order. The tree is bounded in depth by whoever read it. */
export function htmlBlocks(root: XmlElement, reading: HtmlReading): HtmlBlocks {
  if (!reading.page) return collect(root, false);
  const main = mainContent(root);
  const found = collect(main ?? root, main === null);
  return found.drafts.length > 0 ? found : collect(root, false);
}

/** What a web page says around its content, apart from its links, which name other pages. */
export function linesAround(root: XmlElement, drafts: readonly BlockDraft[]): string[] {
  const content = new Set(drafts.map(draftText));
  const whole = collect(withoutLinks(root), false).drafts.map(draftText);
  return whole.filter((text) => !content.has(text));
}

function draftText(draft: BlockDraft): string {
  return draft.kind === 'table-row' ? draft.cells.join(' | ') : draft.text;
}

function withoutLinks(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || child.local !== 'a')
    .map((child) => (typeof child === 'string' ? child : withoutLinks(child)));
  return { ...element, children };
}

/** `main`, else the only `article`; null when the page does not say. */
function mainContent(root: XmlElement): XmlElement | null {
  const main = descendants(root, 'main')[0] ?? everyElement(root).find((element) => attribute(element, 'role') === 'main');
  if (main !== undefined) return main;
  const articles = descendants(root, 'article');
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function everyElement(root: XmlElement): XmlElement[] {
  const all: XmlElement[] = [];
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    all.push(at);
    open.push(...childElements(at).reverse());
  }
  return all;
}

type Item = { readonly level: number; readonly marker: string; used: boolean };
type Place = { readonly item: Item | null; readonly listLevel: number; readonly footnote: boolean };

function collect(root: XmlElement, around: boolean): HtmlBlocks {
  const drafts: BlockDraft[] = [];
  let line = '';
  let hidden = false;
  let headingLevel = 0;
  const struck = struckClasses(root);

  const flush = (place: Place): void => {
    for (const text of splitLines(line)) push(text, place);
    line = '';
  };
  const push = (text: string, place: Place): void => {
    if (place.footnote || NOTE.test(text)) drafts.push({ kind: 'footnote', text });
    else if (place.item !== null && !place.item.used) {
      place.item.used = true;
      drafts.push({ kind: 'list-item', level: place.item.level, marker: place.item.marker, text });
    } else drafts.push({ kind: 'paragraph', text });
  };
  const pushHeading = (level: number, text: string): void => {
    if (text.trim() === '') return;
    headingLevel = level;
    drafts.push({ kind: 'heading', level, text });
  };

  const walkAll = (nodes: readonly XmlNode[], place: Place): void => {
    for (const node of nodes) {
      if (typeof node === 'string') line += node;
      else walk(node, place);
    }
  };
  const inlineText = (element: XmlElement): string => {
    let text = '';
    for (const child of element.children) {
      if (typeof child === 'string') text += child;
      else if (child.local === 'br') text += ' ';
      else if (isShown(child)) text += BLOCKS.has(child.local) ? ` ${inlineText(child)} ` : (offLine(child, text) ?? inlineText(child));
    }
    return text;
  };
  /** Text above or below the line, never glued to a number before it; null for text on the line. */
  const offLine = (element: XmlElement, before: string): string | null => {
    const where = verticalOf(element);
    if (where === 'on') return null;
    const text = inlineText(element);
    if (where === 'above') return raisedText(text);
    return /\d$/u.test(before) && /^\d/u.test(text) ? ` ${text}` : text;
  };
  const isShown = (element: XmlElement): boolean => {
    if (isBackReference(element)) return false;
    const visibility = visibilityOf(element, around, struck);
    if (visibility === 'hidden' && textOf(element).trim() !== '') hidden = true;
    return visibility === 'shown';
  };

  const walk = (element: XmlElement, place: Place): void => {
    if (!isShown(element)) return;
    const tag = element.local;
    if (tag === 'br') {
      line += '\n';
      return;
    }
    if (!BLOCKS.has(tag)) {
      const text = offLine(element, line);
      if (text === null) walkAll(element.children, place);
      else line += text;
      return;
    }
    flush(place);
    if (/^h[1-6]$/u.test(tag)) {
      pushHeading(Number(tag.charAt(1)), inlineText(element));
    } else if (tag === 'ul' || tag === 'ol' || tag === 'menu') walkList(element, place);
    else if (tag === 'dl') walkDefinitions(element, place);
    else if (tag === 'table') walkTable(element, place);
    else if (tag === 'pre') push(textOf(element), place);
    else {
      walkAll(element.children, place);
      flush(place);
    }
  };

  const walkList = (list: XmlElement, place: Place): void => {
    const level = place.listLevel + 1;
    let number = Number(attribute(list, 'start') ?? 1) || 1;
    for (const child of list.children) {
      if (typeof child === 'string') continue;
      if (child.local !== 'li') {
        walk(child, { ...place, listLevel: level });
        continue;
      }
      if (!isShown(child)) continue;
      number = Number(attribute(child, 'value') ?? number) || number;
      const marker = list.local === 'ol' ? `${ordinalMark(number, attribute(list, 'type') ?? '1')}.` : '•';
      number++;
      const footnote = /(?:^|[-_:])(?:fn|ftn|edn|footnote|endnote|fotnote)[-_:]?\d+$/iu.test(attribute(child, 'id') ?? '');
      const inside: Place = footnote
        ? { item: null, listLevel: level, footnote }
        : { item: { level, marker, used: false }, listLevel: level, footnote: false };
      walkAll(child.children, inside);
      flush(inside);
    }
  };
  const walkDefinitions = (list: XmlElement, place: Place): void => {
    let term = '';
    let told = true;
    for (const child of childElements(list).flatMap((part) => (part.local === 'div' ? childElements(part) : [part]))) {
      if (!isShown(child)) continue;
      if (child.local === 'dt') {
        // Several terms may share what follows them, and one may have several things said of it.
        term = told ? inlineText(child).trim() : `${term} / ${inlineText(child).trim()}`;
        told = false;
      } else if (child.local === 'dd') {
        drafts.push({ kind: 'table-row', cells: term === '' ? [inlineText(child)] : [term, inlineText(child)], header: [] });
        told = true;
      } else walk(child, place);
    }
    if (!told) push(term, place);
  };
  const walkTable = (table: XmlElement, place: Place): void => {
    const caption = childElements(table).find((child) => child.local === 'caption');
    if (caption !== undefined) push(inlineText(caption), place);
    if (isLayoutTable(table)) {
      for (const cell of layoutCells(table)) {
        if (!isShown(cell)) continue;
        walkAll(cell.children, place);
        flush(place);
      }
      return;
    }
    const shown: XmlElement = { ...table, children: table.children.filter((child) => typeof child === 'string' || isShown(child)) };
    const rows = htmlTableRows(shown, (cell) => (isShown(cell) ? inlineText(cell) : ''));
    drafts.push(...tableRows(rows, Math.min(headingLevel + 1, DEEPEST_HEADING)).map(({ draft }) => draft));
  };

  const top: Place = { item: null, listLevel: 0, footnote: false };
  walkAll(root.children, top);
  flush(top);
  return { drafts: drafts.filter((draft) => draft.kind === 'table-row' || draft.text.trim() !== ''), hidden };
}

/** «⁴ Tall fra direktoratet»: a note under the text it belongs to. */
const NOTE = /^\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s*[^\s⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

function verticalOf(element: XmlElement): 'above' | 'below' | 'on' {
  const style = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)(?![\w-])/iu.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase();
  if (element.local === 'sup' || style === 'super') return 'above';
  return element.local === 'sub' || style === 'sub' ? 'below' : 'on';
}

/** «↩» after a note leads back to its mark. */
function isBackReference(element: XmlElement): boolean {
  return element.local === 'a' && /^#\S*ref[-_:]?\d/iu.test(attribute(element, 'href') ?? '') && !/[\p{L}\p{N}]/u.test(textOf(element));
}
