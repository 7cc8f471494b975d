import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { NO_PROPERTIES } from '../blocks/no-properties.ts';
import type { Parser } from '../parser.ts';
import { decodeText } from '../../load/decode-text.ts';
import { refuseLongText } from './refuse-long-text.ts';
import { encodingRemarks } from './encoding-remarks.ts';
import { calendarText } from './calendar-text.ts';
import { tableText } from './table-text.ts';
import { textBlocks } from './text-blocks.ts';

export function createTextParser(): Parser {
  return {
    format: 'text',
    async parse(bytes, { limits, name = '' }) {
      refuseLongText(bytes, limits);
      const decoded = decodeText(bytes);
      const { text } = decoded;
      const table = /\.(?:csv|tsv|tab)$/iu.test(name) ? tableText(text) : null;
      const pages = [flowPage(table ?? calendarText(text) ?? textBlocks(text))];
      return finishDocument({ format: 'text', properties: NO_PROPERTIES, pages, remarks: encodingRemarks(decoded) }, limits);
    },
  };
}
