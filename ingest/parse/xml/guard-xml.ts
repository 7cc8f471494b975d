import { Refusal } from '#domain/refusal.ts';
import { formatAmount, overLimit } from '../blocks/format-amount.ts';

const MOST_ATTRIBUTES = 1_000;
const LONGEST_NAME = 1_000;
const NAME_END = /[\s/>]/u;

/**
 * Looks through XML before any parser sees it. Office writes neither document types nor entities, so both are refused
 * whole; there is then nothing to expand and nothing to fetch.
 *
 * @throws Refusal unsafe-structure, or damaged when the tags do not match up
 */
export function guardXml(xml: string, depthLimit: number): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at + 9);
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at + 2);
    else if (xml.startsWith('<!', at)) throw new Refusal('unsafe-structure', 'filen inneholder en dokumenttype (DTD)');
    else if (xml.startsWith('</', at)) {
      at = after(xml, '>', at);
      depth--;
    } else {
      const end = guardTag(xml, at);
      if (xml.charAt(end - 1) !== '/') depth++;
      if (depth > depthLimit) throw new Refusal('unsafe-structure', overLimit(depth, depthLimit, 'nivåer'));
      at = end + 1;
    }
    if (depth < 0) throw new Refusal('damaged', 'innholdet er ufullstendig');
  }
  if (depth !== 0) throw new Refusal('damaged', 'innholdet er ufullstendig');
}

/** @returns where the tag's `>` stands */
function guardTag(xml: string, start: number): number {
  const nameLength = xml.slice(start + 1, start + LONGEST_NAME + 2).search(NAME_END);
  if (nameLength === -1) throw new Refusal('unsafe-structure', `et elementnavn er lengre enn ${formatAmount(LONGEST_NAME)} tegn`);
  let attributes = 0;
  for (let at = start + 1 + nameLength; at < xml.length; at++) {
    const character = xml.charCodeAt(at);
    if (character === GREATER) return at;
    if (character !== DOUBLE_QUOTE && character !== SINGLE_QUOTE) continue;
    at = xml.indexOf(character === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at === -1) break;
    if (++attributes > MOST_ATTRIBUTES)
      throw new Refusal('unsafe-structure', `et element har mer enn ${formatAmount(MOST_ATTRIBUTES)} attributter`);
  }
  throw new Refusal('damaged', 'innholdet er ufullstendig');
}

const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Refusal('damaged', 'innholdet er ufullstendig');
  return at + mark.length;
}
