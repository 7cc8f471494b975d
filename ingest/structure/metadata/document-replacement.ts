import type { Attested, Replacement } from '#domain/document.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';
import type { Without } from './rule.ts';

/** Kinds of paper that replace or are replaced, as the subject of the sentence that says so. */
const PAPER =
  '(?:(?:den|det|dei|de|denne|dette|disse|desse)\\s+)?(?:(?:gamle|tidligere|tidlegare|nye|vedtatte|reviderte)\\s+)?\\p{L}*(?:plan|strategi|avtale|reglement|retningslinje|vedtekt|bestemmelse|program|føring|dokument|instruks|rutine|forskrift|versjon|utgave|utgåve|faktaark|håndbok|handbok|notat|prisliste|vedtak|norm|dette|denne|den)\\p{L}*\\s+';
const REPLACES = new RegExp(`^(?:${PAPER})?(?:erstatter|erstattar|avløser|avløyser|opphever|opphevar)\\s+(?<name>.+)$`, 'iu');
const REPLACED = new RegExp(
  `^(?:${PAPER})?(?:(?:er|ble|blei|vart)\\s+)?(?:erstattet|erstatta|avløst|avløyst|opphevet|oppheva)\\s+(?:av|ved)\\s+(?<name>.+)$`,
  'iu',
);
/** Blocks of the opening that are read; further in, a text tells of other papers. */
const OPENING = 12;
const MAX_NAME = 120;

/** What the paper says it replaces, and what it says replaces it. */
export const REPLACEMENT_RULES = [
  { name: 'replacement.replaces', pattern: REPLACES, kind: 'replaces' },
  { name: 'replacement.replaced-by', pattern: REPLACED, kind: 'replaced-by' },
] as const;

export function documentReplacement({ pages, foot, fields }: DocumentFace, without: Without): Attested<Replacement>[] {
  const opening = pages.flatMap((page) => page.blocks.map(({ text }) => text)).slice(0, OPENING);
  const labelled = fields
    .filter(({ label }) => /^(?:erstatter|erstattar|avløser|avløyser)$/u.test(label))
    .map(({ label, value }) => `${label} ${value}`);
  const found: Attested<Replacement>[] = [];
  for (const sentence of [...opening, ...foot].flatMap(sentencesOf).concat(labelled)) {
    for (const { name: rule, pattern, kind } of REPLACEMENT_RULES) {
      const name = without.has(rule) ? undefined : pattern.exec(sentence)?.groups?.['name'];
      if (name === undefined || name.length > MAX_NAME || found.some(({ value }) => value.name === name && value.kind === kind)) continue;
      found.push(attest({ kind, name }, 'body', sentence));
    }
  }
  return found;
}

/** Sentences and the pieces between marks: «Versjon 5.2 · gjeld frå 01.09.2023 · erstattar 4.0». */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{L}\d)»]{2})\.\s+(?=\p{Lu})|\s*[·;|]\s*|:\s+/u).map((part) => part.trim().replace(/[.*\s]+$/u, ''));
}
