import type { OfficePackage } from '../xml/office-package.ts';
import { childAt, type XmlElement } from '../xml/xml-element.ts';
import { drawingParagraphs } from '../xml/drawing-text.ts';
import { type Frame, type Placeholder, type SlideShape, slideShapes } from './slide-shape.ts';

/** What a slide takes over from its layout and master. */
export interface SlideLayout {
  frameOf(placeholder: Placeholder): Frame | null;
  /** List styles that bear on a placeholder's text, nearest first; for null, those of a free text box. */
  listStyles(placeholder: Placeholder | null): readonly XmlElement[];
  /** What layout and master print on the slide, but for the prompts of their placeholders. */
  readonly margins: readonly string[];
}

const HEAD_AND_FOOT = new Set(['hdr', 'ftr']);

/** The lines of the shapes that are page heads or feet; on layouts and masters also those that are no placeholders. */
export function marginLines(shapes: readonly SlideShape[], onLayout: boolean): string[] {
  return shapes
    .filter(({ placeholder }) => (placeholder === null ? onLayout : HEAD_AND_FOOT.has(placeholder.type)))
    .flatMap(({ element }) => drawingParagraphs(childAt(element, 'txBody'), []).map(({ text }) => text));
}

/** Reads layouts and masters once each. */
export function createLayoutReader(office: OfficePackage): (slidePart: string) => SlideLayout {
  const read = new Map<string, { readonly shapes: readonly SlideShape[]; readonly textStyles: XmlElement | null; readonly part: string }>();
  const load = (part: string | undefined) => {
    if (part === undefined) return null;
    const known = read.get(part);
    if (known !== undefined) return known;
    const root = office.xml(part);
    const loaded = { shapes: slideShapes(childAt(root, 'cSld', 'spTree')).shapes, textStyles: childAt(root, 'txStyles'), part };
    read.set(part, loaded);
    return loaded;
  };

  return (slidePart) => {
    const layout = load(office.linked(slidePart, 'slideLayout')[0]);
    const master = layout === null ? null : load(office.linked(layout.part, 'slideMaster')[0]);
    const matches = (placeholder: Placeholder): SlideShape[] =>
      [find(layout?.shapes ?? [], placeholder), findKind(master?.shapes ?? [], placeholder)].filter((shape) => shape !== null);
    return {
      margins: marginLines([...(master?.shapes ?? []), ...(layout?.shapes ?? [])], true),
      frameOf: (placeholder) => matches(placeholder).find((shape) => shape.frame !== null)?.frame ?? null,
      listStyles: (placeholder) => {
        const own = placeholder === null ? [] : matches(placeholder).map((shape) => childAt(shape.element, 'txBody', 'lstStyle'));
        const general = placeholder === null ? 'otherStyle' : isTitle(placeholder) ? 'titleStyle' : 'bodyStyle';
        return [...own, childAt(master?.textStyles ?? null, general)].filter((style) => style !== null);
      },
    };
  };
}

export function isTitle(placeholder: Placeholder | null): boolean {
  return placeholder?.type === 'title' || placeholder?.type === 'ctrTitle';
}

function find(shapes: readonly SlideShape[], wanted: Placeholder): SlideShape | null {
  return (
    shapes.find(({ placeholder }) => placeholder?.index === wanted.index && kindOf(placeholder) === kindOf(wanted)) ??
    findKind(shapes, wanted)
  );
}

function findKind(shapes: readonly SlideShape[], wanted: Placeholder): SlideShape | null {
  return shapes.find(({ placeholder }) => placeholder !== null && kindOf(placeholder) === kindOf(wanted)) ?? null;
}

/** Masters know fewer kinds than slides: all content is «body» to them. */
function kindOf(placeholder: Placeholder): string {
  if (isTitle(placeholder)) return 'title';
  return ['obj', 'subTitle', 'tbl', 'chart', 'dgm', 'media', 'clipArt', 'pic'].includes(placeholder.type) ? 'body' : placeholder.type;
}
