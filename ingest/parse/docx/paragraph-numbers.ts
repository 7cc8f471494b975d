import { ordinalMark } from '../blocks/ordinal-mark.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';

export type ParagraphNumber = {
  /** As printed: «•», «3.», «2.1», «a)». */ readonly marker: string;
  readonly ordered: boolean /** From 1. */;
  readonly level: number;
};

type Level = { readonly start: number; readonly format: string; readonly text: string; readonly style: string | null };
type Numbering = { readonly key: string; readonly levels: ReadonlyMap<number, Level>; readonly restarts: ReadonlyMap<number, number> };

const STYLES: ReadonlyMap<string, string> = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);
const DEEPEST = 9;

/** Counts the automatic numbers of a document as Word does; call it once for each numbered paragraph, in order. */
export function createParagraphNumbers(
  root: XmlElement | null,
): (numberId: string, level: number | null, styleId: string | null) => ParagraphNumber | null {
  const definitions = readDefinitions(root);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numberId, written, styleId) => {
    const numbering = definitions.get(numberId);
    if (numbering === undefined) return null;
    const fromStyle = [...numbering.levels].find(([, level]) => styleId !== null && level.style === styleId)?.[0];
    const at = Math.min(DEEPEST - 1, Math.max(0, written ?? fromStyle ?? 0));
    const level = numbering.levels.get(at);
    if (level === undefined) return null;
    const counts = counters.get(numbering.key) ?? [];
    counters.set(numbering.key, counts);
    if (!begun.has(numberId)) {
      begun.add(numberId);
      for (const [restarted, start] of numbering.restarts) counts[restarted] = start - 1;
    }
    counts.length = Math.min(counts.length, at + 1);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    if (level.format === 'bullet') return { marker: bulletOf(level.text), ordered: false, level: at + 1 };
    const marker = level.text.replace(/%([1-9])/gu, (_, digit: string) => numberAt(Number(digit) - 1, counts, numbering)).trim();
    return marker === '' || level.format === 'none' ? null : { marker, ordered: true, level: at + 1 };
  };
}

function numberAt(index: number, counts: readonly number[], numbering: Numbering): string {
  const level = numbering.levels.get(index);
  const value = counts[index] ?? level?.start ?? 1;
  return ordinalMark(value, STYLES.get(level?.format ?? '') ?? '1');
}

/** Bullets are mostly letters of symbol fonts; a dash is shown as itself. */
function bulletOf(text: string): string {
  return /^[-–—*]$/u.test(text.trim()) ? text.trim() : '•';
}

function readDefinitions(root: XmlElement | null): Map<string, Numbering> {
  const abstracts = new Map(childrenNamed(root, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]));
  const definitions = new Map<string, Numbering>();
  for (const element of childrenNamed(root, 'num')) {
    const key = attribute(childAt(element, 'abstractNumId'), 'val') ?? '';
    const levels = readLevels(followLink(abstracts.get(key) ?? null, abstracts));
    const restarts = new Map<number, number>();
    for (const override of childrenNamed(element, 'lvlOverride')) {
      const at = Number(attribute(override, 'ilvl') ?? 0);
      const start = attribute(childAt(override, 'startOverride'), 'val');
      if (start !== null) restarts.set(at, Number(start));
      for (const [index, level] of readLevels(override)) levels.set(index, level);
    }
    definitions.set(attribute(element, 'numId') ?? '', { key, levels, restarts });
  }
  definitions.delete('0');
  return definitions;
}

/** A list style keeps its levels in the definition that names the style back. */
function followLink(abstract: XmlElement | null, abstracts: ReadonlyMap<string, XmlElement>): XmlElement | null {
  const link = attribute(childAt(abstract, 'numStyleLink'), 'val');
  if (link === null) return abstract;
  return [...abstracts.values()].find((other) => attribute(childAt(other, 'styleLink'), 'val') === link) ?? abstract;
}

function readLevels(parent: XmlElement | null): Map<number, Level> {
  return new Map(
    childrenNamed(parent, 'lvl').map((element) => [
      Number(attribute(element, 'ilvl') ?? 0),
      {
        start: Number(attribute(childAt(element, 'start'), 'val') ?? 1),
        format: attribute(childAt(element, 'numFmt'), 'val') ?? 'decimal',
        text: attribute(childAt(element, 'lvlText'), 'val') ?? '',
        style: attribute(childAt(element, 'pStyle'), 'val'),
      },
    ]),
  );
}
