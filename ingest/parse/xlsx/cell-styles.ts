import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';
import type { NumberFormat } from './number-format.ts';

export type CellStyle = { readonly format: NumberFormat; readonly bold: boolean };

const GENERAL: CellStyle = { format: { id: 0, code: '' }, bold: false };

/** Looks up what a cell's style number means. */
export function cellStyles(root: XmlElement | null): (index: string | null) => CellStyle {
  const codes = new Map(
    childrenNamed(childAt(root, 'numFmts'), 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  const bold = childrenNamed(childAt(root, 'fonts'), 'font').map(
    (font) => childAt(font, 'b') !== null && attribute(childAt(font, 'b'), 'val') !== '0',
  );
  const styles = childrenNamed(childAt(root, 'cellXfs'), 'xf').map((style): CellStyle => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    return { format: { id, code: codes.get(id) ?? '' }, bold: bold[Number(attribute(style, 'fontId') ?? 0)] ?? false };
  });
  return (index) => styles[Number(index ?? 0)] ?? GENERAL;
}
