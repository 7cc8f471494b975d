import { raisedText } from '../blocks/raised-text.ts';
import { childElements, textOf, type XmlElement } from './xml-element.ts';

/** A formula on one line; exponents raised, fractions with a stroke. */
export function mathText(element: XmlElement): string {
  if (element.local === 't') return textOf(element);
  const text = childElements(element).map(mathText).join('');
  return element.local === 'sup' ? raisedText(text) : element.local === 'den' ? `/${text}` : text;
}
