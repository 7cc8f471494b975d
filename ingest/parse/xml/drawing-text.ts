import { ordinalMark } from '../blocks/ordinal-mark.ts';
import { raisedText } from '../blocks/raised-text.ts';
import { mathText } from './math-text.ts';
import { attribute, childAt, childElements, childrenNamed, textOf, type XmlElement } from './xml-element.ts';

export type DrawingParagraph = {
  readonly text: string;
  /** Nesting from 1. */
  readonly level: number;
  /** null when bullets are off. */
  readonly marker: string | null;
  readonly bold: boolean;
  /** Largest size written on a run, in hundredths of a point; 0 when none is. */
  readonly size: number;
};

/** Fields that print something about the slide, not of it. */
const FIELDS_LEFT_OUT = /^(?:slidenum|datetime\d*|header|footer)$/u;
const PLAIN_BULLET = /^[•–—\-○◦▪■□●*→✓‣o]$/u;
const SYMBOL_FONT = /^(?:wingdings|symbol|webdings|marlett)/iu;

/** The paragraphs of a text body with their bullets, looked up through the list styles (nearest first). */
export function drawingParagraphs(body: XmlElement | null, styles: readonly XmlElement[]): DrawingParagraph[] {
  const own = childAt(body, 'lstStyle');
  const chain = own === null ? styles : [own, ...styles];
  const counters: number[] = [];
  const paragraphs: DrawingParagraph[] = [];
  for (const element of childrenNamed(body, 'p')) {
    const properties = childAt(element, 'pPr');
    const level = Math.min(9, Math.max(1, Number(attribute(properties, 'lvl') ?? 0) + 1 || 1));
    const text = paragraphText(element);
    if (text.trim() === '') continue;
    const marker = markerOf(properties, level, chain, counters);
    const runs = childrenNamed(element, 'r').filter((run) => textOf(run).trim() !== '' && !isStruck(run));
    const sizes = runs.map((run) => Number(attribute(childAt(run, 'rPr'), 'sz') ?? 0)).filter(Number.isFinite);
    const bold = runs.length > 0 && runs.every((run) => /^(?:1|true)$/u.test(attribute(childAt(run, 'rPr'), 'b') ?? ''));
    paragraphs.push({ text, level, marker, bold, size: Math.max(0, ...sizes) });
  }
  return paragraphs;
}

function paragraphText(paragraph: XmlElement): string {
  let text = '';
  let raised = '';
  for (const child of childElements(paragraph)) {
    const shown = isStruck(child) ? '' : runText(child);
    if (Number(attribute(childAt(child, 'rPr'), 'baseline') ?? 0) > 0) raised += shown;
    else {
      text += raisedText(raised) + shown;
      raised = '';
    }
  }
  return (text + raisedText(raised)).replace(/_x000B_|\v/gu, ' ');
}

function runText(element: XmlElement): string {
  if (element.local === 'br') return ' ';
  if (element.local === 'AlternateContent' || element.local === 'm') return mathText(childAt(element, 'Choice') ?? element);
  const isText = element.local === 'r' || (element.local === 'fld' && !FIELDS_LEFT_OUT.test(attribute(element, 'type') ?? ''));
  return isText ? childrenNamed(element, 't').map(textOf).join('') : '';
}

/** Text that is struck out: it no longer holds. */
export function isStruck(run: XmlElement): boolean {
  return /^(?:sng|dbl)Strike$/u.test(attribute(childAt(run, 'rPr'), 'strike') ?? '');
}

/** The nearest paragraph properties that say anything about bullets decide. */
function markerOf(properties: XmlElement | null, level: number, styles: readonly XmlElement[], counters: number[]): string | null {
  counters.length = Math.min(counters.length, level);
  const chain = [properties, ...styles.map((style) => childAt(style, `lvl${level}pPr`))];
  for (const step of chain) {
    const bullet = childElements(step).find((child) => BULLETS.has(child.local));
    if (bullet === undefined) continue;
    if (bullet.local === 'buNone') break;
    if (bullet.local === 'buAutoNum') {
      const number = (counters[level - 1] ?? Number(attribute(bullet, 'startAt') ?? 1) - 1) + 1;
      counters[level - 1] = number;
      return autoNumber(number, attribute(bullet, 'type') ?? '');
    }
    if (bullet.local === 'buBlip') return '•';
    const character = attribute(bullet, 'char') ?? '•';
    const font = chain.map((properties) => attribute(childAt(properties, 'buFont'), 'typeface')).find((name) => name !== null) ?? '';
    return PLAIN_BULLET.test(character) && !SYMBOL_FONT.test(font) ? character : '•';
  }
  counters.length = Math.min(counters.length, level - 1);
  return null;
}

const BULLETS = new Set(['buNone', 'buChar', 'buAutoNum', 'buBlip']);

/** «arabicPeriod» → «3.», «alphaLcParenR» → «c)», «romanUcParenBoth» → «(III)» */
function autoNumber(number: number, type: string): string {
  const style = type.startsWith('alphaLc')
    ? 'a'
    : type.startsWith('alphaUc')
      ? 'A'
      : type.startsWith('romanLc')
        ? 'i'
        : type.startsWith('romanUc')
          ? 'I'
          : '1';
  const mark = ordinalMark(number, style);
  if (type.endsWith('ParenBoth')) return `(${mark})`;
  return type.endsWith('ParenR') ? `${mark})` : type.endsWith('Plain') ? mark : `${mark}.`;
}
