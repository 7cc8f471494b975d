import type { BlockDraft } from '../blocks/block-draft.ts';
import { showNumber } from '../xlsx/number-format.ts';
import { drawingParagraphs } from './drawing-text.ts';
import type { OfficePackage } from './office-package.ts';
import { attribute, childAt, childrenNamed, descendants, prefixedAttribute, textOf, type XmlElement } from './xml-element.ts';

/** What a diagram, a chart or drawn text says. `part` is the part the element's links go out from. */
export function graphicBlocks(graphic: XmlElement, office: OfficePackage, part: string): BlockDraft[] {
  const find = (local: string): XmlElement | undefined => (graphic.local === local ? graphic : descendants(graphic, local)[0]);
  const linked = (id: string | null): XmlElement | null => {
    const link = office.relationships(part).find((candidate) => candidate.id === id && !candidate.external);
    return link === undefined ? null : office.xml(link.target);
  };
  const diagram = find('relIds');
  if (diagram !== undefined) return diagramBlocks(linked(prefixedAttribute(diagram, 'dm')));
  const chart = find('chart');
  if (chart !== undefined) return chartBlocks(linked(prefixedAttribute(chart, 'id')));
  return drawingParagraphs(find('txBody') ?? null, []).map(({ text }) => ({ kind: 'paragraph', text }));
}

const NODE_KINDS = new Set(['node', 'asst']);
const DEEPEST_DIAGRAM = 20;

/** The diagram's own tree of points, as a nested list. */
function diagramBlocks(data: XmlElement | null): BlockDraft[] {
  const points = new Map(childrenNamed(childAt(data, 'ptLst'), 'pt').map((point) => [attribute(point, 'modelId') ?? '', point]));
  const below = new Map<string, string[]>();
  const links = childrenNamed(childAt(data, 'cxnLst'), 'cxn').filter((link) => (attribute(link, 'type') ?? 'parOf') === 'parOf');
  for (const link of links.sort((a, b) => Number(attribute(a, 'srcOrd')) - Number(attribute(b, 'srcOrd')))) {
    const source = attribute(link, 'srcId') ?? '';
    below.set(source, [...(below.get(source) ?? []), attribute(link, 'destId') ?? '']);
  }
  const drafts: BlockDraft[] = [];
  const seen = new Set<string>();
  const visit = (id: string, level: number): void => {
    const point = points.get(id);
    if (point === undefined || seen.has(id) || level > DEEPEST_DIAGRAM) return;
    seen.add(id);
    if (NODE_KINDS.has(attribute(point, 'type') ?? 'node')) {
      const text = drawingParagraphs(childAt(point, 't'), [])
        .map((paragraph) => paragraph.text)
        .join(' ');
      if (text.trim() !== '') drafts.push({ kind: 'list-item', level: Math.max(1, level), marker: '•', text });
    }
    for (const child of below.get(id) ?? []) visit(child, level + 1);
  };
  for (const [id, point] of points) if (attribute(point, 'type') === 'doc') visit(id, 0);
  for (const id of points.keys()) visit(id, 1);
  return drafts;
}

const MOST_CATEGORIES = 200;

/** A chart's title, and its figures as the table it was drawn from. */
function chartBlocks(space: XmlElement | null): BlockDraft[] {
  const chart = childAt(space, 'chart');
  if (chart === null) return [];
  const drafts: BlockDraft[] = [];
  const title = drawingParagraphs(childAt(chart, 'title', 'tx', 'rich'), [])
    .map(({ text }) => text)
    .join(' ');
  if (title !== '') drafts.push({ kind: 'paragraph', text: title });
  const series = descendants(chart, 'ser');
  const names = series.map((one) => points(childAt(one, 'tx')).get(0) ?? '');
  const categories =
    series.map((one) => points(childAt(one, 'cat') ?? childAt(one, 'xVal'))).find((found) => found.size > 0) ?? new Map<number, string>();
  const values = series.map((one) => points(childAt(one, 'val') ?? childAt(one, 'yVal')));
  for (const [index, category] of [...categories].slice(0, MOST_CATEGORIES)) {
    drafts.push({
      kind: 'table-row',
      cells: [category, ...values.map((found) => found.get(index) ?? '')],
      header: names.some((name) => name !== '') ? ['', ...names] : [],
    });
  }
  return drafts;
}

/** What each point shows; of categories in groups, the innermost names. */
function points(holder: XmlElement | null): Map<number, string> {
  const found = new Map<number, string>();
  const cache = holder === null ? undefined : (descendants(holder, 'lvl')[0] ?? holder);
  const format = holder === null ? undefined : descendants(holder, 'formatCode')[0];
  for (const point of cache === undefined ? [] : descendants(cache, 'pt')) {
    const value = childAt(point, 'v');
    if (value !== null) found.set(Number(attribute(point, 'idx') ?? 0), figure(textOf(value), format === undefined ? '' : textOf(format)));
  }
  return found;
}

function figure(text: string, code: string): string {
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(text) ? showNumber(Number(text), { id: 0, code }, false) : text;
}
