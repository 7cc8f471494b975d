import { attribute, childAt, childElements, childrenNamed, descendants, type XmlElement } from '../xml/xml-element.ts';

export type LeaveOut = (element: XmlElement, why: 'hidden' | 'struck') => void;

export const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** Wrappers whose content is ordinary text. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'ins moveTo hyperlink smartTag sdtContent fldSimple customXml dir bdo ruby rubyBase'.split(' '),
);
/** What text and graphics are anchored as. */
const ANCHORED: ReadonlySet<string> = new Set(['txbxContent', 'textpath', 'chart', 'relIds', 'txBody']);

/** An element's children as people see them: wrappers opened, tracked changes as if accepted, lists of contents left out. */
export function visibleChildren(parent: XmlElement, leaveOut: LeaveOut): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (TRANSPARENT.has(child.local)) return visibleChildren(child, leaveOut);
    if (child.local === 'sdt') return isContents(child) ? [] : visibleChildren(childAt(child, 'sdtContent') ?? child, leaveOut);
    if (child.local === 'AlternateContent') return visibleChildren(alternative(child), leaveOut);
    if (!DELETED.has(child.local)) return [child];
    leaveOut(child, 'hidden');
    return [];
  });
}

/** Text boxes, drawn letters and graphics in a drawing, none inside another, whatever groups they stand in. */
export function anchoredIn(drawing: XmlElement): XmlElement[] {
  return childElements(drawing).flatMap((child) => {
    if (ANCHORED.has(child.local)) return [child];
    return anchoredIn(child.local === 'AlternateContent' ? alternative(child) : child);
  });
}

/** Of two renderings of the same thing the newer, if it says anything. */
function alternative(element: XmlElement): XmlElement {
  const choice = childrenNamed(element, 'Choice').find((branch) => descendants(branch, 't').length > 0 || anchoredIn(branch).length > 0);
  return choice ?? childAt(element, 'Fallback') ?? element;
}

function isContents(control: XmlElement): boolean {
  return /^table of contents$/iu.test(attribute(childAt(control, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val') ?? '');
}
