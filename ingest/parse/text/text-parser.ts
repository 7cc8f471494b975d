import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { NO_PROPERTIES } from '../blocks/no-properties.ts';
import type { Parser } from '../parser.ts';
import { decodeText } from '../../load/decode-text.ts';
import { encodingRemarks } from './encoding-remarks.ts';
import { refuseLongText } from './refuse-long-text.ts';
import { textBlocks } from './text-blocks.ts';

export function createTextParser(): Parser {
  return {
    format: 'text',
    async parse(bytes, { limits }) {
      refuseLongText(bytes, limits);
      const decoded = decodeText(bytes);
      const pages = [flowPage(textBlocks(decoded.text))];
      return finishDocument({ format: 'text', properties: NO_PROPERTIES, pages, remarks: encodingRemarks(decoded) }, limits);
    },
  };
}
