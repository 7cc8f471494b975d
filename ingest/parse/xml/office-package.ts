import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { instant } from '../blocks/instant.ts';
import type { DocumentProperties } from '../parsed-document.ts';
import { readZip } from '../zip/read-zip.ts';
import { readXml } from './read-xml.ts';
import { type Relationship, relationshipsName, relationshipsOf } from './relationships.ts';
import { attribute, childAt, childrenNamed, textOf, type XmlElement } from './xml-element.ts';

/** An Office file: parts, and the links between them. Links out of the file are never followed. */
export interface OfficePackage {
  readonly names: readonly string[];
  has(part: string): boolean;
  /** null when there is no such part. */
  bytes(part: string): Uint8Array | null;
  xml(part: string): XmlElement | null;
  relationships(part: string): readonly Relationship[];
  /** Parts that `part` links to by that kind of link, in the order it names them. */
  linked(part: string, type: string): readonly string[];
  /** The part the package itself names as the document. */
  readonly mainPart: string;
}

/** @throws Refusal when the container is unsafe, or has no document in it */
export function openOfficePackage(bytes: Uint8Array, fallbackMain: string, limits: Limits): OfficePackage {
  const archive = readZip(bytes, limits);
  const links = new Map<string, readonly Relationship[]>();
  const xml = (part: string): XmlElement | null => {
    const content = archive.read(part);
    return content === null ? null : readXml(content, limits);
  };
  const relationships = (part: string): readonly Relationship[] => {
    const known = links.get(part);
    if (known !== undefined) return known;
    const read = relationshipsOf(xml(relationshipsName(part)), part);
    links.set(part, read);
    return read;
  };
  const named = relationships('').find((link) => link.type === 'officeDocument' && !link.external)?.target;
  const mainPart = named !== undefined && archive.has(named) ? named : fallbackMain;
  if (!archive.has(mainPart)) throw new Refusal('damaged', 'dokumentet mangler i filen');
  const linked = (part: string, type: string): string[] =>
    relationships(part).flatMap((link) => (link.type === type && !link.external ? [link.target] : []));
  return { names: archive.names, has: archive.has, bytes: archive.read, xml, relationships, linked, mainPart };
}

export function officeProperties(office: OfficePackage): DocumentProperties {
  const core = office.xml(office.linked('', 'core-properties')[0] ?? 'docProps/core.xml');
  const value = (name: string): string => cleanValue(childAt(core, name));
  const language = value('language');
  const named = FURTHER_PROPERTIES.map((name) => [name, value(name)] as const);
  return {
    title: value('title'),
    author: value('creator'),
    created: instant(value('created')),
    modified: instant(value('modified')),
    language: language === '' ? null : language,
    other: [...named, ...ownProperties(office)].flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${text}`])),
  };
}

const FURTHER_PROPERTIES = ['subject', 'category', 'keywords', 'description', 'contentStatus'];
const MOST_PROPERTIES = 100;
const LONGEST_VALUE = 500;
/** Of the dozen properties a sensitivity label is kept in, the one people see. */
const LABEL_PROPERTY = /^MSIP_Label_[\da-f-]+_(?<field>\w+)$/iu;

/** Properties the organisation or its programs have added. */
function ownProperties(office: OfficePackage): (readonly [string, string])[] {
  const custom = office.xml(office.linked('', 'custom-properties')[0] ?? 'docProps/custom.xml');
  return childrenNamed(custom, 'property')
    .slice(0, MOST_PROPERTIES)
    .flatMap((property) => {
      const name = cleanText(attribute(property, 'name') ?? '').text.slice(0, LONGEST_VALUE);
      const field = LABEL_PROPERTY.exec(name)?.groups?.['field'];
      return field === undefined || field === 'Name' ? [[name, cleanValue(property)] as const] : [];
    });
}

function cleanValue(element: XmlElement | null): string {
  return element === null ? '' : cleanText(textOf(element)).text.slice(0, LONGEST_VALUE);
}

const HARMLESS_EXTERNAL = new Set(['hyperlink']);
const EMBEDDED = new Set(['oleObject', 'package']);

/** Macros, links that would fetch something, parts in other formats, and files embedded in the document. */
export function activeContentRemarks(office: OfficePackage): Remark[] {
  let active = office.names.some((name) => /(?:^|\/)(?:vbaProject\.bin|activeX\/)/iu.test(name));
  const embedded = new Set<string>();
  for (const name of office.names) {
    const source = /^(.*?)_rels\/([^/]+)\.rels$/iu.exec(name);
    if (source === null) continue;
    const part = `${source[1] ?? ''}${source[2] ?? ''}`;
    for (const link of office.relationships(part === '.rels' ? '' : part)) {
      if (link.external && !HARMLESS_EXTERNAL.has(link.type)) active = true;
      // The workbook behind a chart is the chart's own data.
      if (!link.external && EMBEDDED.has(link.type) && !/\/charts\//iu.test(part)) embedded.add(link.target);
    }
  }
  const remarks: Remark[] = [];
  if (active) remarks.push({ code: 'active-content', detail: '' });
  if (embedded.size > 0)
    remarks.push({ code: 'attachment-skipped', detail: `${embedded.size} ${embedded.size === 1 ? 'innebygd fil' : 'innebygde filer'}` });
  return remarks;
}
