import type { Block } from '#domain/block.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A block with its number in the document, which marks point to. */
export type Numbered<B extends Block = Block> = { readonly block: B; readonly number: number };

/** Blocks as they are set on a page: list items in their list, rows in their table. */
export type BlockGroup =
  | {
      readonly kind: 'heading';
      readonly item: Numbered<Of<'heading'>> /** 1 is the outermost; never more than one below the one before. */;
      readonly depth: number;
    }
  | { readonly kind: 'text'; readonly item: Numbered<Of<'paragraph' | 'footnote' | 'speaker-note'>> }
  | { readonly kind: 'list'; readonly items: readonly ListNode[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly Numbered<Of<'table-row'>>[] };

export type ListNode = { readonly item: Numbered<Of<'list-item'>>; readonly children: readonly ListNode[] };

/** Groups a page's blocks, the first of which is number `firstBlock` of the document. */
export function blockGroups(blocks: readonly Block[], firstBlock: number): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let list: Numbered<Of<'list-item'>>[] = [];
  let table: { kind: 'table'; header: readonly string[]; rows: Numbered<Of<'table-row'>>[] } | null = null;
  let depth = 0;
  const endList = (): void => {
    if (list.length > 0) groups.push({ kind: 'list', items: listTree(list) });
    list = [];
  };

  for (const [index, block] of blocks.entries()) {
    const number = firstBlock + index;
    if (block.kind !== 'list-item') endList();
    if (block.kind !== 'table-row') table = null;
    switch (block.kind) {
      case 'list-item':
        list.push({ block, number });
        break;
      case 'table-row':
        if (table === null || table.header.join('\n') !== block.header.join('\n')) {
          table = { kind: 'table', header: block.header, rows: [] };
          groups.push(table);
        }
        table.rows.push({ block, number });
        break;
      case 'heading':
        // A skipped level would be read out as a missing heading.
        depth = Math.min(block.level, depth + 1);
        groups.push({ kind: 'heading', item: { block, number }, depth });
        break;
      default:
        groups.push({ kind: 'text', item: { block, number } });
    }
  }
  endList();
  return groups;
}

function listTree(items: readonly Numbered<Of<'list-item'>>[]): ListNode[] {
  const roots: ListNode[] = [];
  const open: { level: number; children: ListNode[] }[] = [];
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.block.level) open.pop();
    const children: ListNode[] = [];
    (open.at(-1)?.children ?? roots).push({ item, children });
    open.push({ level: item.block.level, children });
  }
  return roots;
}
