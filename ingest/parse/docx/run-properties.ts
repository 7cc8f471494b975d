import { attribute, childAt, type XmlElement } from '../xml/xml-element.ts';
import { type DocumentStyle, isShaded } from './document-styles.ts';

/** Half-points; text this small is there for machines. */
const INVISIBLE_SIZE = 2;
/** Half-points a run is lifted by hand before it counts as raised; less is adjustment of the line. */
const RAISED = 4;

/** Where a run stands, as far as it bears on whether it can be seen. */
export type RunPlace = { readonly style: DocumentStyle | null; readonly onPaper: boolean };

/** Hidden by mark, size, or white letters on white paper. */
export function isHiddenRun(properties: readonly XmlElement[], place: RunPlace): boolean {
  if (isOn(properties, 'vanish')) return true;
  const size = Number(valueOf(properties, 'sz') ?? Number.NaN);
  if (size <= INVISIBLE_SIZE) return true;
  if (!place.onPaper || place.style?.shaded === true || properties.some(isShaded)) return false;
  return valueOf(properties, 'color')?.toLowerCase() === 'ffffff';
}

/** Set above the line, by the switch for it or, for figures, lifted by hand. */
export function isRaisedRun(properties: readonly XmlElement[], text: string): boolean {
  if (valueOf(properties, 'vertAlign') === 'superscript') return true;
  return Number(valueOf(properties, 'position') ?? 0) >= RAISED && /^[\d\s,()*]+$/u.test(text);
}

/** A switch like `b` or `vanish`, decided by the nearest properties that have it. */
export function isOn(properties: readonly XmlElement[], name: string): boolean {
  const element = properties.map((step) => childAt(step, name)).find((found) => found !== null);
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(attribute(element, 'val') ?? '1');
}

function valueOf(properties: readonly XmlElement[], name: string): string | null {
  return properties.map((step) => attribute(childAt(step, name), 'val')).find((value) => value !== null) ?? null;
}
