import { Marked, type MarkedExtension, type Tokens } from 'marked';
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
    return new Marked({ async: false, gfm: true }, notes()).parse(markdown, { async: false });
  } catch (error) {
    throw new Refusal('unsafe-structure', '', error);
  }
}

/** «[^1]» in the text and «[^1]: …» below it, as raised marks; names count from one in the order they come. */
function notes(): MarkedExtension {
  const numbers = new Map<string, number>();
  const markOf = (label: string): string => {
    if (!numbers.has(label)) numbers.set(label, /^\d{1,3}$/u.test(label) ? Number(label) : numbers.size + 1);
    return `<sup>${numbers.get(label) ?? ''}</sup>`;
  };
  return {
    extensions: [
      {
        name: 'note-mark',
        level: 'inline',
        start: (source) => source.indexOf('[^'),
        tokenizer(source) {
          const [raw, label] = /^\[\^([^\]\s]{1,60})\]/u.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'note-mark', raw, text: label };
        },
        renderer: (token) => markOf(String(token['text'])),
      },
      {
        name: 'note',
        level: 'block',
        start: (source) => /^ {0,3}\[\^/mu.exec(source)?.index,
        tokenizer(source) {
          const [raw, label, text = ''] = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*([^\n]*(?:\n[ \t]+[^\n]+)*)(?:\n|$)/u.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'note', raw, text: label, tokens: this.lexer.inlineTokens(text) };
        },
        renderer(token: Tokens.Generic) {
          return `<p>${markOf(String(token['text']))} ${this.parser.parseInline(token.tokens ?? [])}</p>\n`;
        },
      },
    ],
  };
}

function propertiesOf(values: ReadonlyMap<string, string>): DocumentProperties {
  return {
    title: cleanText(values.get('title') ?? values.get('tittel') ?? '').text,
    author: cleanText(values.get('author') ?? values.get('forfatter') ?? '').text,
    created: instant(values.get('date') ?? values.get('dato')),
    modified: instant(values.get('updated') ?? values.get('lastmod')),
    language: values.get('lang') ?? values.get('language') ?? null,
    other: [...values].map(([name, value]) => cleanText(`${name}: ${value}`).text),
  };
}
