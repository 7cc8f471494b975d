import type { Remark } from '#domain/file-outcome.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { NO_PROPERTIES } from '../blocks/no-properties.ts';
import type { Parser } from '../parser.ts';
import { decodeText } from '../../load/decode-text.ts';
import { refuseLongText } from './refuse-long-text.ts';
import { encodingRemarks } from './encoding-remarks.ts';
import { calendarText } from './calendar-text.ts';
import { tableText } from './table-text.ts';
import { textBlocks } from './text-blocks.ts';
import { typesetText } from './typeset-text.ts';

export function createTextParser(): Parser {
  return {
    format: 'text',
    async parse(bytes, { limits, name = '' }) {
      refuseLongText(bytes, limits);
      const decoded = decodeText(bytes);
      const { text } = decoded;
      const table = /\.(?:csv|tsv|tab)$/iu.test(name) ? tableText(text) : null;
      const typeset = typesetText(text);
      const pages = [flowPage(table ?? typeset ?? calendarText(text) ?? textBlocks(text))];
      const remarks: Remark[] = encodingRemarks(decoded);
      if (typeset !== null) remarks.push({ code: 'commands-left-out', detail: 'LaTeX' });
      return finishDocument({ format: 'text', properties: NO_PROPERTIES, pages, remarks }, limits);
    },
  };
}
