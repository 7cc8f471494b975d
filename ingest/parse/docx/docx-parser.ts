import type { Remark } from '#domain/file-outcome.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { htmlBlocks } from '../blocks/html-blocks.ts';
import { joinBrokenLines } from '../blocks/join-broken-lines.ts';
import { readHtml } from '../blocks/read-html.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { Parser } from '../parser.ts';
import { activeContentRemarks, type OfficePackage, officeProperties, openOfficePackage } from '../xml/office-package.ts';
import { attribute, childAt, childElements, childrenNamed, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { documentHtml } from './document-html.ts';
import { documentStyles } from './document-styles.ts';
import { createParagraphNumbers } from './paragraph-numbers.ts';
import { type DocumentContext, plainDocument, w } from './plain-document.ts';

export function createDocxParser(): Parser {
  return {
    format: 'docx',
    async parse(bytes, { limits }) {
      const office = openOfficePackage(bytes, 'word/document.xml', limits);
      const context: DocumentContext = {
        styleOf: documentStyles(linkedPart(office, 'styles')),
        numberOf: createParagraphNumbers(linkedPart(office, 'numbering')),
      };
      const body = plainDocument(childAt(office.xml(office.mainPart), 'body'), context);
      const footnotes = notes(linkedPart(office, 'footnotes'), 'footnote', context);
      const endnotes = notes(linkedPart(office, 'endnotes'), 'endnote', context);
      const html = await documentHtml({ body: body.children, footnotes: footnotes.children, endnotes: endnotes.children });
      const { drafts } = htmlBlocks(readHtml(html, limits.depth), { page: false, boldHeadings: true });
      const remarks: Remark[] = [];
      if (body.hidden || footnotes.hidden || endnotes.hidden) remarks.push({ code: 'hidden-text', detail: '' });
      remarks.push(...activeContentRemarks(office));
      const pages = [flowPage(typedLists(joinBrokenLines(drafts)))];
      const margins = marginParts(office).flatMap((part) => marginLines(office.xml(part), context));
      return finishDocument({ format: 'docx', properties: officeProperties(office), pages, remarks, margins }, limits);
    },
  };
}

function linkedPart(office: OfficePackage, type: string): XmlElement | null {
  const link = office.relationships(office.mainPart).find((candidate) => candidate.type === type && !candidate.external);
  return link === undefined ? null : office.xml(link.target);
}

/** Headers and footers in the order the sections name them: first, even and other pages. */
function marginParts(office: OfficePackage): string[] {
  const parts = new Map(office.relationships(office.mainPart).flatMap((link) => (link.external ? [] : [[link.id, link.target]])));
  const body = childAt(office.xml(office.mainPart), 'body');
  const references = body === null ? [] : descendants(body, 'sectPr').flatMap((section) => childElements(section));
  const named = references
    .filter((reference) => /^(?:header|footer)Reference$/u.test(reference.local))
    .map((reference) => parts.get(attribute(reference, 'id') ?? ''));
  return [...new Set(named)].filter((part) => part !== undefined);
}

/** A line for each paragraph and table row, and the letters drawn across the page («UTKAST»). */
function marginLines(root: XmlElement | null, context: DocumentContext): string[] {
  if (root === null) return [];
  const drawn = descendants(root, 'textpath').map((path) => attribute(path, 'string') ?? '');
  const lines = (element: XmlElement): string[] => {
    if (element.local === 'p') return [textOf(element)];
    if (element.local === 'tr')
      return [
        childElements(element)
          .map((cell) => childElements(cell).flatMap(lines).join(' '))
          .join(' '),
      ];
    return childElements(element).flatMap(lines);
  };
  return [...plainDocument(root, context).children.flatMap(lines), ...drawn];
}

/** The notes people wrote; the separators between text and notes are notes too, marked by a type. */
function notes(root: XmlElement | null, local: string, context: DocumentContext): { children: XmlElement[]; hidden: boolean } {
  let hidden = false;
  const children = childrenNamed(root, local).flatMap((note) => {
    const type = attribute(note, 'type');
    if (type !== null && type !== 'normal') return [];
    const content = plainDocument(note, context);
    hidden ||= content.hidden;
    return [w(local, content.children, [['id', attribute(note, 'id') ?? '']])];
  });
  return { children, hidden };
}
