import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';
import type { NumberFormat } from './number-format.ts';

export type CellStyle = { readonly format: NumberFormat; readonly bold: boolean; readonly struck: boolean; readonly raised: boolean };

const GENERAL: CellStyle = { format: { id: 0, code: '' }, bold: false, struck: false, raised: false };

/** Looks up what a cell's style number means. */
export function cellStyles(root: XmlElement | null): (index: string | null) => CellStyle {
  const codes = new Map(
    childrenNamed(childAt(root, 'numFmts'), 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  const fonts = childrenNamed(childAt(root, 'fonts'), 'font');
  const styles = childrenNamed(childAt(root, 'cellXfs'), 'xf').map((style): CellStyle => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    const font = fonts[Number(attribute(style, 'fontId') ?? 0)] ?? null;
    return { format: { id, code: codes.get(id) ?? '' }, bold: isOn(font, 'b'), struck: isOn(font, 'strike'), raised: isRaised(font) };
  });
  return (index) => styles[Number(index ?? 0)] ?? GENERAL;
}

/** A switch like `b` or `strike` of a font, or of a run of text. */
export function isOn(font: XmlElement | null, name: string): boolean {
  const element = childAt(font, name);
  return element !== null && !/^(?:0|false)$/u.test(attribute(element, 'val') ?? '1');
}

export function isRaised(font: XmlElement | null): boolean {
  return attribute(childAt(font, 'vertAlign'), 'val') === 'superscript';
}
