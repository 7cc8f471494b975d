import type { Remark } from '#domain/file-outcome.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { htmlBlocks, linesAround } from '../blocks/html-blocks.ts';
import { readHtml } from '../blocks/read-html.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { Parser } from '../parser.ts';
import { encodingRemarks } from '../text/encoding-remarks.ts';
import { refuseLongText } from '../text/refuse-long-text.ts';
import { attribute, descendants, type XmlElement } from '../xml/xml-element.ts';
import { decodeHtml } from './decode-html.ts';
import { htmlProperties } from './html-properties.ts';

/** A page with more around it is a portal. */
const MOST_AROUND = 200;

export function createHtmlParser(): Parser {
  return {
    format: 'html',
    async parse(bytes, { limits }) {
      refuseLongText(bytes, limits);
      const decoded = decodeHtml(bytes);
      const root = readHtml(decoded.text, limits.depth);
      const { drafts, hidden } = htmlBlocks(root, { page: true });
      const remarks: Remark[] = encodingRemarks(decoded);
      if (hidden) remarks.push({ code: 'hidden-text', detail: '' });
      if (hasForeignParts(root)) remarks.push({ code: 'active-content', detail: '' });
      const said = htmlProperties(root);
      const around = linesAround(root, drafts).map((line) => cleanText(`rundt siden: ${line}`).text);
      const properties = { ...said, other: [...said.other, ...around.slice(0, MOST_AROUND)] };
      return finishDocument({ format: 'html', properties, pages: [flowPage(typedLists(drafts))], remarks }, limits);
    },
  };
}

/** Scripts are on every page and no news; what would have put other content into this one is. */
function hasForeignParts(root: XmlElement): boolean {
  return ['iframe', 'object', 'embed'].some((name) =>
    descendants(root, name).some((element) => (attribute(element, 'src') ?? attribute(element, 'data') ?? '') !== ''),
  );
}
