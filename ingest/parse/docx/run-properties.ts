import { attribute, childAt, type XmlElement } from '../xml/xml-element.ts';
import { type DocumentStyle, isShaded } from './document-styles.ts';

/** Half-points; text this small is there for machines. */
const INVISIBLE_SIZE = 2;

/** Where a run stands, as far as it bears on whether it can be seen. */
export type RunPlace = {
  readonly style: DocumentStyle | null /** Cells and boxes may be dark without saying so here. */;
  readonly onPaper: boolean;
};

/** Hidden by mark, size, or white letters on white paper. */
export function isHiddenRun(properties: readonly XmlElement[], place: RunPlace): boolean {
  if (isOn(properties, 'vanish')) return true;
  const size = Number(valueOf(properties, 'sz') ?? Number.NaN);
  if (size <= INVISIBLE_SIZE) return true;
  if (!place.onPaper || place.style?.shaded === true || properties.some(isShaded)) return false;
  return valueOf(properties, 'color')?.toLowerCase() === 'ffffff';
}

/** A switch like `b` or `vanish`, decided by the nearest properties that have it. */
export function isOn(properties: readonly XmlElement[], name: string): boolean {
  const element = properties.map((step) => childAt(step, name)).find((found) => found !== null);
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(attribute(element, 'val') ?? '1');
}

function valueOf(properties: readonly XmlElement[], name: string): string | null {
  return properties.map((step) => attribute(childAt(step, name), 'val')).find((value) => value !== null) ?? null;
}
