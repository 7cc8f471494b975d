import { raisedText } from '../blocks/raised-text.ts';
import { mathText } from '../xml/math-text.ts';
import { attribute, childAt, childElements, childrenNamed, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentStyle } from './document-styles.ts';
import { isHiddenRun, isOn, isRaisedRun } from './run-properties.ts';
import { symbolText } from './symbol-text.ts';
import { anchoredIn, type LeaveOut, visibleChildren } from './visible-children.ts';

/** What a paragraph holds: its text in pieces, and what is anchored in it and read after it. */
export type ParagraphContent = {
  readonly pieces: readonly { readonly text: string; readonly bold: boolean; readonly raised: boolean }[];
  /** Text boxes, drawn letters, graphics, and tables some programs put inside a paragraph; in order. */
  readonly anchored: readonly XmlElement[];
};

export type ParagraphContext = {
  readonly style: DocumentStyle | null;
  readonly styleOf: (id: string | null) => DocumentStyle | null;
  /** Cells and boxes may be dark without saying so here. */
  readonly onPaper: boolean;
  readonly leaveOut: LeaveOut;
};

/** Everything people see in a paragraph; fields as they came out. */
export function paragraphContent(paragraph: XmlElement, context: ParagraphContext): ParagraphContent {
  const anchored: XmlElement[] = [];
  const pieces = visibleChildren(paragraph, context.leaveOut).flatMap((child) => {
    if (child.local === 'oMath' || child.local === 'oMathPara') return [{ text: mathText(child), bold: false, raised: false }];
    if (child.local === 'tbl') anchored.push(child);
    if (child.local !== 'r') return [];
    const own = childAt(child, 'rPr');
    const character = context.styleOf(attribute(childAt(own, 'rStyle'), 'val'));
    const chain = [...(own === null ? [] : [own]), ...(character?.runProperties ?? []), ...(context.style?.runProperties ?? [])];
    const why = isHiddenRun(chain, context) ? 'hidden' : isOn(chain, 'strike') || isOn(chain, 'dstrike') ? 'struck' : null;
    if (why !== null) {
      context.leaveOut(child, why);
      return [];
    }
    const content = visibleChildren(child, context.leaveOut);
    anchored.push(...content.filter(({ local }) => DRAWINGS.has(local)).flatMap(anchoredIn));
    const text = content.map(runText).join('');
    return text === '' ? [] : [{ text, bold: isOn(chain, 'b'), raised: isRaisedRun(chain, text) }];
  });
  return { pieces, anchored };
}

const DRAWINGS = new Set(['drawing', 'pict', 'object']);

/** The text with its line breaks; raised runs set apart from what they stand at. */
export function contentText({ pieces }: ParagraphContent): string {
  let text = '';
  let raised = '';
  for (const piece of pieces) {
    if (piece.raised) raised += piece.text;
    else {
      text += raisedText(raised) + piece.text;
      raised = '';
    }
  }
  return text + raisedText(raised);
}

export function isBold({ pieces }: ParagraphContent): boolean {
  return pieces.every(({ text, bold, raised }) => bold || raised || text.trim() === '');
}

function runText(element: XmlElement): string {
  switch (element.local) {
    case 't':
      return textOf(element);
    case 'r':
      // The text that a reading is printed over holds runs of its own.
      return childElements(element).map(runText).join('');
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolText(attribute(element, 'font') ?? '', attribute(element, 'char') ?? '');
    case 'fldChar':
      return formField(childAt(element, 'ffData'));
    default:
      return '';
  }
}

/** Boxes and lists of forms print what is chosen without any text in the document. */
function formField(data: XmlElement | null): string {
  const box = childAt(data, 'checkBox');
  if (box !== null) return isOn([box], childAt(box, 'checked') === null ? 'default' : 'checked') ? '☒' : '☐';
  const list = childAt(data, 'ddList');
  const chosen = Number(attribute(childAt(list, 'result') ?? childAt(list, 'default'), 'val') ?? 0);
  return attribute(childrenNamed(list, 'listEntry')[chosen] ?? null, 'val') ?? '';
}
