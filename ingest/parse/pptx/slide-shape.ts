import { attribute, childAt, childElements, childrenNamed, descendants, type XmlElement } from '../xml/xml-element.ts';

/** Position on the slide in EMU (914,400 an inch), groups resolved; null when neither shape nor layout says. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Placeholder = { readonly type: string; readonly index: string };

export type SlideShape = {
  readonly element: XmlElement;
  readonly placeholder: Placeholder | null;
  readonly frame: Frame | null;
};

type Shift = (frame: Frame) => Frame;

export type ShapeList = { readonly shapes: readonly SlideShape[]; readonly hidden: boolean; readonly pictures: number };

/** All shapes of a slide's tree, groups opened, alternatives chosen; shapes the author has hidden are left out. */
export function slideShapes(tree: XmlElement | null): ShapeList {
  const shapes: SlideShape[] = [];
  let hidden = false;
  let pictures = 0;
  const visit = (parent: XmlElement, shift: Shift): void => {
    for (const element of childElements(parent)) {
      if (element.local === 'AlternateContent') {
        const branch = childrenNamed(element, 'Choice').find((choice) => hasText(choice)) ?? childAt(element, 'Fallback');
        if (branch !== null) visit(branch, shift);
        continue;
      }
      if (isHidden(element)) {
        hidden ||= hasText(element);
        continue;
      }
      if (element.local === 'pic') pictures++;
      if (element.local === 'grpSp') visit(element, groupShift(element, shift));
      if (element.local !== 'sp' && element.local !== 'graphicFrame' && element.local !== 'cxnSp') continue;
      const own = frameOf(childAt(element, 'spPr', 'xfrm') ?? childAt(element, 'xfrm'));
      shapes.push({ element, placeholder: placeholderOf(element), frame: own === null ? null : shift(own) });
    }
  };
  if (tree !== null) visit(tree, (frame) => frame);
  return { shapes, hidden, pictures };
}

function placeholderOf(shape: XmlElement): Placeholder | null {
  const mark = childAt(nonVisual(shape), 'nvPr', 'ph');
  return mark === null ? null : { type: attribute(mark, 'type') ?? 'obj', index: attribute(mark, 'idx') ?? '0' };
}

function nonVisual(shape: XmlElement): XmlElement | null {
  return childElements(shape).find((child) => child.local.startsWith('nv') && child.local.endsWith('Pr')) ?? null;
}

function isHidden(shape: XmlElement): boolean {
  return /^(?:1|true)$/u.test(attribute(childAt(nonVisual(shape), 'cNvPr'), 'hidden') ?? '');
}

function hasText(element: XmlElement): boolean {
  return descendants(element, 't').length > 0 || descendants(element, 'graphicData').length > 0;
}

function frameOf(xfrm: XmlElement | null, offset = 'off', extent = 'ext'): Frame | null {
  const off = childAt(xfrm, offset);
  const ext = childAt(xfrm, extent);
  if (off === null || ext === null) return null;
  const [x, y, width, height] = [attribute(off, 'x'), attribute(off, 'y'), attribute(ext, 'cx'), attribute(ext, 'cy')].map((value) =>
    Number(value ?? Number.NaN),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : null;
}

/** A group has a coordinate system of its own, laid over its place in the parent. */
function groupShift(group: XmlElement, outer: Shift): Shift {
  const xfrm = childAt(group, 'grpSpPr', 'xfrm');
  const place = frameOf(xfrm);
  const inner = frameOf(xfrm, 'chOff', 'chExt');
  if (place === null || inner === null || inner.width === 0 || inner.height === 0) return outer;
  const across = place.width / inner.width;
  const down = place.height / inner.height;
  return (frame) =>
    outer({
      x: place.x + (frame.x - inner.x) * across,
      y: place.y + (frame.y - inner.y) * down,
      width: frame.width * across,
      height: frame.height * down,
    });
}
