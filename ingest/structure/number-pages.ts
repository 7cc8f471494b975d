import type { Page } from '#domain/page.ts';
import type { BlockPage } from '../parse/parsed-document.ts';

/** Pages of a format without coordinates, numbered from 1, their blocks numbered on through the document. */
export function numberPages(pages: readonly BlockPage[]): Page[] {
  let firstBlock = 0;
  return pages.map((page, index) => {
    const numbered: Page = { ...page, number: index + 1, width: 0, height: 0, firstBlock };
    firstBlock += page.blocks.length;
    return numbered;
  });
}
