import type { Block } from '#domain/block.ts';

/** A line of the head with the block it stands in. */
export type HeadLine = { readonly text: string; readonly block: Block };
