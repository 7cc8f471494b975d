import { Marked } from 'marked';
import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { htmlBlocks } from '../blocks/html-blocks.ts';
import { instant } from '../blocks/instant.ts';
import { readHtml } from '../blocks/read-html.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { DocumentProperties } from '../parsed-document.ts';
import type { Parser } from '../parser.ts';
import { decodeText } from '../../load/decode-text.ts';
import { encodingRemarks } from '../text/encoding-remarks.ts';
import { refuseLongText } from '../text/refuse-long-text.ts';
import { frontMatter } from './front-matter.ts';
import { refuseDeepMarkdown } from './refuse-deep-markdown.ts';

export function createMarkdownParser(): Parser {
  return {
    format: 'markdown',
    async parse(bytes, { limits }) {
      refuseLongText(bytes, limits);
      const decoded = decodeText(bytes);
      const { values, body } = frontMatter(decoded.text);
      refuseDeepMarkdown(body);
      const { drafts, hidden } = htmlBlocks(readHtml(toHtml(body), limits.depth), { page: false });
      const remarks: Remark[] = encodingRemarks(decoded);
      if (hidden) remarks.push({ code: 'hidden-text', detail: '' });
      return finishDocument(
        { format: 'markdown', properties: propertiesOf(values), pages: [flowPage(typedLists(drafts))], remarks },
        limits,
      );
    },
  };
}

function toHtml(markdown: string): string {
  try {
    return new Marked({ async: false, gfm: true }).parse(markdown, { async: false });
  } catch (error) {
    throw new Refusal('unsafe-structure', '', error);
  }
}

function propertiesOf(values: ReadonlyMap<string, string>): DocumentProperties {
  return {
    title: cleanText(values.get('title') ?? values.get('tittel') ?? '').text,
    author: cleanText(values.get('author') ?? values.get('forfatter') ?? '').text,
    created: instant(values.get('date') ?? values.get('dato')),
    modified: instant(values.get('updated') ?? values.get('lastmod')),
    language: values.get('lang') ?? values.get('language') ?? null,
    other: [],
  };
}
