import { z } from 'zod';
import type { Block } from '#domain/block.ts';
import type { Page } from '#domain/page.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { BOX, PLACE } from './locator-view.ts';

const TEXT = {
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), place: PLACE, box: BOX.nullable() })),
};

const BLOCK_VIEW = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), ...TEXT, level: z.int() }),
  z.object({ kind: z.literal('paragraph'), ...TEXT }),
  z.object({ kind: z.literal('list-item'), ...TEXT, level: z.int(), marker: z.string() }),
  z.object({ kind: z.literal('table-row'), ...TEXT, cells: z.array(z.string()), header: z.array(z.string()) }),
  z.object({ kind: z.literal('footnote'), ...TEXT }),
  z.object({ kind: z.literal('speaker-note'), ...TEXT }),
]);
type BlockView = z.infer<typeof BLOCK_VIEW>;

export const PAGE_VIEW = z.object({
  documentId: z.string(),
  revision: z.string().describe('SHA-256 of the revision the page is from.'),
  pageCount: z.int(),
  number: z.int().min(1),
  kind: z.enum(['page', 'slide', 'sheet', 'flow']),
  label: z.string().nullable(),
  width: z.number().describe('Points; 0 where there is no page image.'),
  height: z.number(),
  textSource: z.enum(['text', 'ocr', 'none']),
  firstBlock: z.int().min(0).describe('Number in the document of the first block.'),
  blocks: z.array(BLOCK_VIEW),
});
/** A page's text with the place of each piece. */
export type PageView = z.infer<typeof PAGE_VIEW>;

export function pageView(page: Page, { id, revision, pageCount }: StoredDocument): PageView {
  const { number, kind, label, width, height, textSource, firstBlock, blocks } = page;
  return { documentId: id, revision, pageCount, number, kind, label, width, height, textSource, firstBlock, blocks: blocks.map(blockView) };
}

function blockView(block: Block): BlockView {
  const spans = [...block.spans];
  return block.kind === 'table-row' ? { ...block, spans, cells: [...block.cells], header: [...block.header] } : { ...block, spans };
}
