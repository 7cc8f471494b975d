import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';

/** What matters of a style, with everything it takes over from the styles it is based on. */
export type DocumentStyle = {
  /** In lower case: «heading 1», «overskrift 1», «toc 2». */
  readonly name: string;
  /** 1–9, or null for a style that is no heading. */
  readonly headingLevel: number | null;
  readonly numberId: string | null;
  readonly numberLevel: number | null;
  /** Run properties, nearest first. */
  readonly runProperties: readonly XmlElement[];
  readonly shaded: boolean;
};

const LONGEST_CHAIN = 30;
const HEADING_NAME = /^(?:heading|overskrift)\s?([1-9])(?:\s|$)/u;
const TITLE_NAME = /^(?:title|tittel|document title|dokumenttittel)$/u;

/** Looks styles up by id. Word writes style names in English, other programs and templates in Norwegian; both are known. */
export function documentStyles(root: XmlElement | null): (id: string | null) => DocumentStyle | null {
  const elements = new Map(childrenNamed(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
  const resolved = new Map<string, DocumentStyle>();
  return (id) => {
    if (id === null) return null;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = resolveStyle(id, elements);
    resolved.set(id, style);
    return style;
  };
}

function resolveStyle(id: string, elements: ReadonlyMap<string, XmlElement>): DocumentStyle {
  const chain: XmlElement[] = [];
  for (let next: string | null = id; next !== null && chain.length < LONGEST_CHAIN; ) {
    const element: XmlElement | undefined = elements.get(next);
    if (element === undefined) break;
    chain.push(element);
    next = attribute(childAt(element, 'basedOn'), 'val');
  }
  const names = chain.map((style) => (attribute(childAt(style, 'name'), 'val') ?? '').toLowerCase());
  const first = <T>(read: (style: XmlElement) => T | null): T | null => chain.map(read).find((value) => value !== null) ?? null;
  const outline = first((style) => attribute(childAt(style, 'pPr', 'outlineLvl'), 'val'));
  const level = first((style) => attribute(childAt(style, 'pPr', 'numPr', 'ilvl'), 'val'));
  return {
    name: names[0] ?? id.toLowerCase(),
    headingLevel: headingLevel([...names, id.toLowerCase()], outline),
    numberId: first((style) => attribute(childAt(style, 'pPr', 'numPr', 'numId'), 'val')),
    numberLevel: level === null ? null : Number(level),
    runProperties: chain.map((style) => childAt(style, 'rPr')).filter((properties) => properties !== null),
    shaded: chain.some((style) => isShaded(childAt(style, 'pPr')) || isShaded(childAt(style, 'rPr'))),
  };
}

function headingLevel(names: readonly string[], outline: string | null): number | null {
  if (/^(?:toc|innh|toa)/u.test(names[0] ?? '')) return null;
  for (const name of names) {
    const level = HEADING_NAME.exec(name)?.[1];
    if (level !== undefined) return Number(level);
    if (TITLE_NAME.test(name)) return 1;
  }
  return outlineLevel(outline);
}

/** Word's outline levels count from 0; 9 is body text. */
export function outlineLevel(value: string | null): number | null {
  const level = Number(value ?? 9);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

/** Something other than paper is behind the text. */
export function isShaded(properties: XmlElement | null): boolean {
  const fill = attribute(childAt(properties, 'shd'), 'fill')?.toLowerCase() ?? 'auto';
  return (
    (fill !== 'auto' && fill !== 'ffffff') || childAt(properties, 'highlight') !== null || childAt(properties, 'shd', 'themeFill') !== null
  );
}
