import { DEFAULT_LIMITS } from '../../../../ingest/load/limits.ts';
import { readXml } from '../../../../ingest/parse/xml/read-xml.ts';
import { textOf, type XmlElement } from '../../../../ingest/parse/xml/xml-element.ts';
import { writeXml } from '../../../../ingest/parse/xml/write-xml.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { type OfficeParts, partText, readOfficeFile, textPart, writeOfficeFile } from '../office-file.ts';
import { type Letterhead, type LetterheadKind, type LetterheadLink, type LetterheadPage, readLetterhead } from './read-letterhead.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCUMENT = 'word/document.xml';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

/**
 * Puts a template's header and footer on a document made by `wordDocument`, with its pictures, margins and paper. Where the template
 * has none, the document's own stays; the watermark is added to the template's header. Styles of the template are not taken over.
 *
 * @throws ArchiveError `invalid-input`, see `readLetterhead`
 */
export function applyLetterhead(document: Uint8Array, template: Uint8Array): Uint8Array {
  const letterhead = readLetterhead(template);
  const parts = new Map(readOfficeFile(document));
  const mark = ownHeader(parts);
  const references: string[] = [];
  const relationships: string[] = [];
  const contentTypes = new Map<string, string>();
  for (const [index, part] of letterhead.parts.entries()) {
    const name = `brevmal${index + 1}.xml`;
    const xml = part.kind === 'header' ? { ...part.xml, children: [...part.xml.children, ...mark] } : part.xml;
    parts.set(`word/${name}`, textPart(writeXml(xml)));
    parts.set(`word/_rels/${name}.rels`, textPart(linksPart(part.links, index, parts, contentTypes)));
    contentTypes.set(
      `PartName="/word/${name}"`,
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml"/>`,
    );
    relationships.push(`<Relationship Id="rIdBrevmal${index + 1}" Type="${RELATION}/${part.kind}" Target="${name}"/>`);
    references.push(reference(part.kind, part.page, `rIdBrevmal${index + 1}`));
  }
  const own = ownReferences(parts, letterhead);
  setPart(parts, DOCUMENT, (xml) => withSection(xml, [...references, ...own], letterhead));
  setPart(parts, DOCUMENT_LINKS, (xml) => xml.replace('</Relationships>', `${relationships.join('')}</Relationships>`));
  setPart(parts, TYPES, (xml) => withTypes(xml, contentTypes));
  return writeOfficeFile(parts);
}

/** The paragraphs of the document's own header when they say anything: the watermark. */
function ownHeader(parts: OfficeParts): XmlElement[] {
  const bytes = parts.get('word/header1.xml');
  if (bytes === undefined) return [];
  const header = readXml(bytes, DEFAULT_LIMITS);
  if (textOf(header).trim() === '') return [];
  return header.children
    .filter((child) => typeof child !== 'string')
    .map((child) => ({ ...child, attributes: new Map([...child.attributes, ['xmlns:w', WORD]]) }));
}

function linksPart(links: readonly LetterheadLink[], index: number, parts: Map<string, Uint8Array>, types: Map<string, string>): string {
  const written = links.map((link, number) => {
    if (link.kind === 'address') {
      return `<Relationship Id="${escapeHtml(link.id)}" Type="${RELATION}/hyperlink" Target="${escapeHtml(link.href)}" TargetMode="External"/>`;
    }
    const name = `media/brevmal${index + 1}-${number + 1}.${link.extension}`;
    parts.set(`word/${name}`, link.bytes);
    const type = PICTURE_TYPES[link.extension] ?? `image/${link.extension}`;
    types.set(`Extension="${link.extension}"`, `<Default Extension="${link.extension}" ContentType="${type}"/>`);
    return `<Relationship Id="${escapeHtml(link.id)}" Type="${RELATION}/image" Target="${name}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

function reference(kind: LetterheadKind, page: LetterheadPage, id: string): string {
  return `<w:${kind}Reference w:type="${page}" r:id="${id}"/>`;
}

const OWN_REFERENCE = /<w:(header|footer)Reference [^>]*r:id="([^"]+)"[^>]*\/>/gu;

/** References to the document's own header and footer, for pages the template has none for. */
function ownReferences(parts: OfficeParts, { parts: taken, firstPage }: Letterhead): string[] {
  const pages: readonly LetterheadPage[] = firstPage ? ['default', 'first'] : ['default'];
  return [...partText(parts, DOCUMENT).matchAll(OWN_REFERENCE)].flatMap(([, kind, id]) => {
    if ((kind !== 'header' && kind !== 'footer') || id === undefined) return [];
    return pages.filter((page) => !taken.some((part) => part.kind === kind && part.page === page)).map((page) => reference(kind, page, id));
  });
}

/** The section's references, paper and margins; the order of a section's children is fixed by the format. */
function withSection(xml: string, references: readonly string[], { margins, size, firstPage }: Letterhead): string {
  const start = xml.lastIndexOf('<w:sectPr');
  const head = xml.slice(0, start);
  const bare = xml.slice(start).replace(OWN_REFERENCE, '');
  const opened = bare.replace(/^<w:sectPr[^>]*>/u, (tag) => `${tag}${references.join('')}`);
  const sized = size === null ? opened : opened.replace(/<w:pgSz[^>]*\/>/u, () => wordElement(size));
  const margined = margins === null ? sized : sized.replace(/<w:pgMar[^>]*\/>/u, () => wordElement(margins));
  const titled = firstPage ? margined.replace(/(?=<w:docGrid|<\/w:sectPr>)/u, '<w:titlePg/>') : margined;
  return `${head}${titled}`;
}

function wordElement({ local, attributes }: XmlElement): string {
  const written = [...attributes].map(([name, value]) => ` w:${name.slice(name.indexOf(':') + 1)}="${escapeHtml(value)}"`);
  return `<w:${local}${written.join('')}/>`;
}

function withTypes(xml: string, types: ReadonlyMap<string, string>): string {
  const missing = [...types].filter(([key]) => !xml.includes(key)).map(([, element]) => element);
  return xml.replace('</Types>', `${missing.join('')}</Types>`);
}

function setPart(parts: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
  parts.set(name, textPart(change(partText(parts, name))));
}
