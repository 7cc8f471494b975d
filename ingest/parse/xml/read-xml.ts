import { XMLParser } from 'fast-xml-parser';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import { overByteLimit } from '../blocks/format-amount.ts';
import { decodeXml } from './decode-xml.ts';
import { guardXml } from './guard-xml.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** A tree takes some 45 times the bytes of its XML (measured); a larger part would take the whole memory limit of the worker. */
const MOST_XML_BYTES = 24 * 1024 * 1024;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/**
 * Reads one XML part into a tree, in document order, with white space kept.
 *
 * @throws Refusal unsafe-structure, unpacked-too-large, damaged
 */
export function readXml(bytes: Uint8Array, limits: Limits): XmlElement {
  if (bytes.length > MOST_XML_BYTES) throw new Refusal('unpacked-too-large', overByteLimit(bytes.length, MOST_XML_BYTES));
  const xml = decodeXml(bytes);
  guardXml(xml, limits.depth);
  const root = toNodes(parse(xml, limits.depth)).find((node) => typeof node !== 'string');
  if (root === undefined) throw new Refusal('damaged', 'innholdet er ufullstendig');
  return root;
}

function parse(xml: string, depth: number): unknown {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: TEXT,
    cdataPropName: CDATA,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Entities are decoded below: the library stops at 1,000 «&amp;» in a file.
    processEntities: false,
    ignorePiTags: true,
    maxNestedTags: depth + 1,
    jPath: false,
  });
  try {
    return parser.parse(xml);
  } catch (error) {
    throw new Refusal('damaged', 'innholdet kan ikke tolkes', error);
  }
}

/** The library's nodes are objects with one key for the tag; recursion is bounded by the depth guard. */
function toNodes(nodes: unknown): XmlNode[] {
  if (!Array.isArray(nodes)) return [];
  const result: XmlNode[] = [];
  for (const node of nodes) {
    if (!isRecord(node)) continue;
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined) continue;
    if (name === TEXT) result.push(decodeEntities(String(node[TEXT])));
    else if (name === CDATA) result.push(cdataOf(node[CDATA]));
    else
      result.push({
        name,
        local: name.slice(name.indexOf(':') + 1),
        attributes: attributesOf(node[ATTRIBUTES]),
        children: toNodes(node[name]),
      });
  }
  return result;
}

function attributesOf(record: unknown): ReadonlyMap<string, string> {
  if (!isRecord(record)) return NO_ATTRIBUTES;
  return new Map(Object.entries(record).map(([name, value]) => [name, decodeEntities(String(value))]));
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function cdataOf(nodes: unknown): string {
  return Array.isArray(nodes) ? nodes.map(textIn).join('') : '';
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(node: unknown): string {
  const text = isRecord(node) ? node[TEXT] : undefined;
  return typeof text === 'string' ? text : '';
}
