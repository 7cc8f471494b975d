import type { Remark } from '#domain/file-outcome.ts';
import type { BlockDraft } from '../blocks/block-draft.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { joinBrokenLines } from '../blocks/join-broken-lines.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import type { Parser } from '../parser.ts';
import { graphicBlocks } from '../xml/graphic-blocks.ts';
import { activeContentRemarks, type OfficePackage, officeProperties, openOfficePackage } from '../xml/office-package.ts';
import { attribute, childAt, childElements, childrenNamed, descendants, type XmlElement } from '../xml/xml-element.ts';
import { type DocumentBlocks, documentBlocks } from './document-blocks.ts';
import { documentStyles } from './document-styles.ts';
import { createParagraphNumbers } from './paragraph-numbers.ts';
import { putInFiles } from './put-in-files.ts';
import { draftLine } from './word-table.ts';

const MOST_COMMENTS = 500;
/** Documents put into documents put into documents are read down to here. */
const DEEPEST = 3;

export function createDocxParser(depth = 1): Parser {
  return {
    format: 'docx',
    async parse(bytes, context) {
      const office = openOfficePackage(bytes, 'word/document.xml', context.limits);
      const files = await putInFiles(office, context, depth < DEEPEST ? createDocxParser(depth + 1) : null);
      const styleOf = documentStyles(linkedXml(office, 'styles'));
      const numberOf = createParagraphNumbers(linkedXml(office, 'numbering'));
      const file = (id: string) => blocksOf(files.get(id) ?? null);
      const read = (root: XmlElement | null, part: string, where: 'body' | 'note'): DocumentBlocks =>
        documentBlocks(root, { styleOf, numberOf, file, graphic: (element) => graphicBlocks(element, office, part) }, where);

      const root = childAt(office.xml(office.mainPart), 'body');
      const body = read(root, office.mainPart, 'body');
      const notes = ['footnote', 'endnote'].flatMap((kind) =>
        office
          .linked(office.mainPart, `${kind}s`)
          .flatMap((part) => written(office.xml(part), kind).map((note) => read(note, part, 'note'))),
      );
      const margins = marginParts(office, root).flatMap((part) => read(office.xml(part), part, 'body').drafts.flatMap(marginLines));
      const drafts = [...typedLists(joinBrokenLines(body.drafts)), ...notes.flatMap((note) => note.drafts)];
      const comments = office
        .linked(office.mainPart, 'comments')
        .flatMap((part) => childrenNamed(office.xml(part), 'comment').flatMap((comment) => read(comment, part, 'body').drafts))
        .map((draft) => cleanText(`kommentar: ${draftLine(draft)}`).text);
      const said = officeProperties(office);
      const found = [...files.values()];
      return finishDocument(
        {
          format: 'docx',
          properties: { ...said, other: [...said.other, ...comments.slice(0, MOST_COMMENTS)] },
          pages: [flowPage(drafts)],
          remarks: [
            ...leftOut([body, ...notes]),
            ...unread(found.filter((one) => one === null).length),
            ...found.flatMap((one) => one?.remarks ?? []),
            ...activeContentRemarks(office),
          ],
          margins: [...margins, ...found.flatMap((one) => one?.margins ?? [])],
        },
        context.limits,
      );
    },
  };
}

function blocksOf(document: ParsedDocument | null) {
  return document?.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
}

function linkedXml(office: OfficePackage, type: string): XmlElement | null {
  const part = office.linked(office.mainPart, type)[0];
  return part === undefined ? null : office.xml(part);
}

/** The notes people wrote; the separators between text and notes are notes too, marked by a type. */
function written(root: XmlElement | null, local: string): XmlElement[] {
  return childrenNamed(root, local).filter((note) => (attribute(note, 'type') ?? 'normal') === 'normal');
}

/** Headers and footers in the order the sections name them: first, even and other pages. */
function marginParts(office: OfficePackage, body: XmlElement | null): string[] {
  const targets = new Map(office.relationships(office.mainPart).flatMap((link) => (link.external ? [] : [[link.id, link.target]])));
  const sections = body === null ? [] : descendants(body, 'sectPr').flatMap((section) => childElements(section));
  const named = sections.flatMap((reference) =>
    /^(?:header|footer)Reference$/u.test(reference.local) ? (targets.get(attribute(reference, 'id') ?? '') ?? []) : [],
  );
  return [...new Set(named)];
}

function marginLines(draft: BlockDraft): string[] {
  return draft.kind === 'table-row' ? [draft.header.join(' '), draftLine(draft)] : [draftLine(draft)];
}

function leftOut(parts: readonly DocumentBlocks[]): Remark[] {
  const struck = parts.some((part) => part.struck);
  if (!struck && !parts.some((part) => part.hidden)) return [];
  return [{ code: 'hidden-text', detail: struck ? 'også gjennomstreket tekst' : '' }];
}

function unread(files: number): Remark[] {
  if (files === 0) return [];
  return [{ code: 'partly-read', detail: files === 1 ? 'en innsatt fil kan ikke leses' : `${files} innsatte filer kan ikke leses` }];
}
