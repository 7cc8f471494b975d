import type { Block } from '#domain/block.ts';
import { DEFAULT_LIMITS } from '../../../ingest/load/limits.ts';
import type { ParsedDocument } from '../../../ingest/parse/parsed-document.ts';
import type { Parser } from '../../../ingest/parse/parser.ts';
import { openOfficePackage } from '../../../ingest/parse/xml/office-package.ts';
import { attribute, childrenNamed, descendants, prefixedAttribute, type XmlElement } from '../../../ingest/parse/xml/xml-element.ts';
import { required } from './test-sources.ts';

/** Reads an exported file with the archive's own parser. */
export function readBack(parser: Parser, bytes: Uint8Array): Promise<ParsedDocument> {
  return parser.parse(bytes, { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal });
}

export function blocksOf({ content }: ParsedDocument): Block[] {
  return content.kind === 'blocks' ? content.pages.flatMap((page) => page.blocks) : [];
}

/** A part of an Office file, read as XML. */
export function officePart(bytes: Uint8Array, name: string): XmlElement {
  return required(openOfficePackage(bytes, 'word/document.xml', DEFAULT_LIMITS).xml(name), name);
}

/** The address of every link in a part of a Word or PowerPoint file, in the order they stand. */
export function officeLinks(bytes: Uint8Array, name: string): string[] {
  const office = openOfficePackage(bytes, 'word/document.xml', DEFAULT_LIMITS);
  const targets = new Map(office.relationships(name).map(({ id, target }) => [id, target]));
  const root = required(office.xml(name), name);
  const links = [...descendants(root, 'hyperlink'), ...descendants(root, 'hlinkClick')].flatMap(
    (link) => prefixedAttribute(link, 'id') ?? [],
  );
  return links.map((id) => required(targets.get(id), id));
}

/** The addresses of a footnote's links by the note's number. */
export function footnoteLinks(bytes: Uint8Array): ReadonlyMap<number, readonly string[]> {
  const office = openOfficePackage(bytes, 'word/document.xml', DEFAULT_LIMITS);
  const targets = new Map(office.relationships('word/footnotes.xml').map(({ id, target }) => [id, target]));
  const notes = childrenNamed(office.xml('word/footnotes.xml'), 'footnote').filter((note) => Number(attribute(note, 'id')) > 0);
  return new Map(
    notes.map((note) => [
      Number(attribute(note, 'id')),
      descendants(note, 'hyperlink').map((link) => required(targets.get(prefixedAttribute(link, 'id') ?? ''), 'target')),
    ]),
  );
}
