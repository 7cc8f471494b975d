import { LIST_CLASS, MARKER_CLASS } from '../blocks/html-blocks.ts';
import {
  attribute,
  childAt,
  childElements,
  childrenNamed,
  descendants,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-element.ts';
import { type DocumentStyle, isShaded, outlineLevel } from './document-styles.ts';
import type { ParagraphNumber } from './paragraph-numbers.ts';
import { isHiddenRun, isOn } from './run-properties.ts';

export type PlainDocument = {
  readonly children: readonly XmlElement[] /** Hidden or deleted text was left out. */;
  readonly hidden: boolean;
};

export type DocumentContext = {
  readonly styleOf: (id: string | null) => DocumentStyle | null;
  readonly numberOf: (numberId: string, level: number | null, styleId: string | null) => ParagraphNumber | null;
};

/** Names of the styles the plain document uses; see `STYLE_MAP`. */
export const HEADING_STYLE = 'arkiv-overskrift-';
export const LIST_STYLE = LIST_CLASS;
export const MARKER_STYLE = MARKER_CLASS;

const DEEPEST_HEADING = 6;
const DEEPEST_LIST = 9;
const LONGEST_HEADING = 300;
const DELETED = new Set(['del', 'moveFrom']);
/** Wrappers whose content is ordinary text. */
const TRANSPARENT = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
]);

type Place = { readonly inTable: boolean; readonly inBox: boolean };

/**
 * Rewrites the body of a Word document to the few elements that carry text: paragraphs with their heading or list level,
 * printed list marks, tables, note references. Everything else (fields, pictures, links, comments, objects) and everything
 * a reader does not see is left out before any other library reads it.
 */
export function plainDocument(body: XmlElement | null, context: DocumentContext): PlainDocument {
  let hidden = false;
  const leaveOut = (element: XmlElement): void => {
    hidden ||= descendants(element, 't')
      .concat(descendants(element, 'delText'))
      .some((text) => textOf(text).trim() !== '');
  };

  const blocks = (parent: XmlElement, place: Place): XmlElement[] => childElements(parent).flatMap((child) => block(child, place));
  const block = (element: XmlElement, place: Place): XmlElement[] => {
    if (DELETED.has(element.local)) {
      leaveOut(element);
      return [];
    }
    if (element.local === 'p') return paragraph(element, place);
    if (element.local === 'tbl') return [w('tbl', tableRows(element, place))];
    if (element.local === 'sdt') return isContents(element) ? [] : blocks(childAt(element, 'sdtContent') ?? element, place);
    return TRANSPARENT.has(element.local) ? blocks(element, place) : [];
  };

  const tableRows = (parent: XmlElement, place: Place): XmlElement[] =>
    childElements(parent).flatMap((row) => {
      if (row.local === 'sdt') return tableRows(childAt(row, 'sdtContent') ?? row, place);
      if (row.local !== 'tr') return TRANSPARENT.has(row.local) ? tableRows(row, place) : [];
      const properties = childAt(row, 'trPr');
      if (childAt(properties, 'del') !== null || childAt(properties, 'hidden') !== null) {
        leaveOut(row);
        return [];
      }
      const head = childAt(properties, 'tblHeader') === null ? [] : [w('trPr', [w('tblHeader')])];
      return [w('tr', [...head, ...tableCells(row, place)])];
    });
  const tableCells = (row: XmlElement, place: Place): XmlElement[] =>
    childElements(row).flatMap((cell) => {
      if (cell.local === 'sdt') return tableCells(childAt(cell, 'sdtContent') ?? cell, place);
      if (cell.local !== 'tc') return TRANSPARENT.has(cell.local) ? tableCells(cell, place) : [];
      const properties = childAt(cell, 'tcPr');
      const kept = ['gridSpan', 'vMerge'].flatMap((name) => {
        const property = childAt(properties, name);
        if (property === null) return [];
        const value = attribute(property, 'val');
        return [w(name, [], value === null ? [] : [['val', value]])];
      });
      return [w('tc', [w('tcPr', kept), ...blocks(cell, { ...place, inTable: true })])];
    });

  const paragraph = (element: XmlElement, place: Place): XmlElement[] => {
    const properties = childAt(element, 'pPr');
    const styleId = attribute(childAt(properties, 'pStyle'), 'val');
    const style = context.styleOf(styleId);
    if (/^(?:toc|innh)\s?\d/u.test(style?.name ?? '')) return [];
    const boxes: XmlElement[] = [];
    const onPaper = !place.inTable && !place.inBox && !isShaded(properties);
    const written = runs(element, { style, onPaper, boxes });
    const number = numberOf(properties, style, styleId);
    // Rows are often numbered automatically; the number is then all there is in the cell.
    const content = place.inTable && number?.ordered === true ? [w('r', [w('t', [`${number.marker} `])]), ...written] : written;
    const text = content.map(textOf).join('').trim();
    const level =
      text.length > LONGEST_HEADING
        ? null
        : (outlineLevel(attribute(childAt(properties, 'outlineLvl'), 'val')) ?? style?.headingLevel ?? null);
    return [
      ...(text === '' ? [] : [place.inTable ? w('p', content) : styled(content, level, number)]),
      ...boxes.flatMap((box) => blocks(box, { ...place, inBox: true })),
    ];
  };
  const numberOf = (properties: XmlElement | null, style: DocumentStyle | null, styleId: string | null): ParagraphNumber | null => {
    const own = childAt(properties, 'numPr');
    const id = attribute(childAt(own, 'numId'), 'val') ?? style?.numberId ?? null;
    const level = attribute(childAt(own, 'ilvl'), 'val');
    return id === null ? null : context.numberOf(id, level === null ? (style?.numberLevel ?? null) : Number(level), styleId);
  };

  type RunContext = { readonly style: DocumentStyle | null; readonly onPaper: boolean; readonly boxes: XmlElement[] };
  const runs = (parent: XmlElement, at: RunContext): XmlElement[] =>
    childElements(parent).flatMap((child) => {
      if (DELETED.has(child.local)) {
        leaveOut(child);
        return [];
      }
      if (child.local === 'r') return run(child, at);
      if (child.local === 'sdt') return runs(childAt(child, 'sdtContent') ?? child, at);
      if (child.local === 'oMath' || child.local === 'oMathPara') return [w('r', [w('t', [textOf(child)])])];
      return TRANSPARENT.has(child.local) ? runs(child, at) : [];
    });
  const run = (element: XmlElement, at: RunContext): XmlElement[] => {
    const own = childAt(element, 'rPr');
    const character = context.styleOf(attribute(childAt(own, 'rStyle'), 'val'));
    const properties = [...(own === null ? [] : [own]), ...(character?.runProperties ?? []), ...(at.style?.runProperties ?? [])];
    if (isHiddenRun(properties, { style: at.style, onPaper: at.onPaper })) {
      leaveOut(element);
      return [];
    }
    const content = childElements(element).flatMap((child): XmlElement[] => {
      at.boxes.push(...textBoxes(child));
      return runContent(child);
    });
    if (content.length === 0) return [];
    return [w('r', isOn(properties, 'b') ? [w('rPr', [w('b')]), ...content] : content)];
  };

  const children = body === null ? [] : blocks(body, { inTable: false, inBox: false });
  return { children, hidden };
}

function styled(content: readonly XmlElement[], level: number | null, number: ParagraphNumber | null): XmlElement {
  if (level !== null) {
    // A heading's number is part of what people call it: «2.1 Overordnet mål».
    const numbered = number?.ordered === true ? [w('r', [w('t', [`${number.marker} `])])] : [];
    return w('p', [paragraphStyle(`${HEADING_STYLE}${Math.min(level, DEEPEST_HEADING)}`), ...numbered, ...content]);
  }
  if (number === null) return w('p', content);
  const mark = w('r', [w('rPr', [w('rStyle', [], [['val', MARKER_STYLE]])]), w('t', [number.marker])]);
  return w('p', [paragraphStyle(`${LIST_STYLE}${Math.min(number.level, DEEPEST_LIST)}`), mark, ...content]);
}

function paragraphStyle(name: string): XmlElement {
  return w('pPr', [w('pStyle', [], [['val', name]])]);
}

function runContent(element: XmlElement): XmlElement[] {
  switch (element.local) {
    case 't':
      return [w('t', [textOf(element)])];
    case 'tab':
    case 'ptab':
      return [w('t', [' '])];
    case 'br':
    case 'cr':
      return [w('br')];
    case 'noBreakHyphen':
      return [w('t', ['-'])];
    case 'sym':
      return [
        w(
          'sym',
          [],
          ['font', 'char'].map((name) => [name, attribute(element, name) ?? '']),
        ),
      ];
    case 'footnoteReference':
    case 'endnoteReference':
      return [w(element.local, [], [['id', attribute(element, 'id') ?? '']])];
    default:
      return [];
  }
}

/** Text boxes anchored in a run; of two renderings of the same box the newer. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.local === 'AlternateContent') {
    const choice = childrenNamed(element, 'Choice').flatMap((branch) => descendants(branch, 'txbxContent'));
    return outermost(choice.length > 0 ? choice : descendants(element, 'txbxContent'));
  }
  return ['drawing', 'pict', 'object'].includes(element.local) ? outermost(descendants(element, 'txbxContent')) : [];
}

function outermost(boxes: readonly XmlElement[]): XmlElement[] {
  const inner = new Set(boxes.flatMap((box) => descendants(box, 'txbxContent')));
  return boxes.filter((box) => !inner.has(box));
}

function isContents(control: XmlElement): boolean {
  return /^table of contents$/iu.test(attribute(childAt(control, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val') ?? '');
}

/** An element of the main Word namespace. */
export function w(local: string, children: readonly XmlNode[] = [], attributes: readonly (readonly [string, string])[] = []): XmlElement {
  return { name: `w:${local}`, local, attributes: new Map(attributes.map(([name, value]) => [`w:${name}`, value])), children };
}
