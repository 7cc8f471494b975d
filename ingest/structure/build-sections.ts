import type { Page } from '#domain/page.ts';
import type { Section } from '#domain/section.ts';

type Open = { readonly level: number; readonly text: string };

/**
 * The sections of a document from its headings. Every block that is not a heading lies in exactly one section; a heading opens one,
 * even when no text follows. A slide or sheet that does not start with a heading starts a section under its own name.
 */
export function buildSections(pages: readonly Page[]): Section[] {
  const sections: Section[] = [];
  let path: Open[] = [];
  let from = 0;
  let opened = false;
  const close = (to: number): void => {
    if (to > from || opened) sections.push({ headings: path.map((heading) => heading.text), from, to });
    opened = false;
  };
  for (const page of pages) {
    if ((page.kind === 'slide' || page.kind === 'sheet') && page.blocks.length > 0) {
      close(page.firstBlock);
      from = page.firstBlock;
      path = openOn(page, path);
    }
    for (const [index, block] of page.blocks.entries()) {
      if (block.kind !== 'heading') continue;
      const number = page.firstBlock + index;
      close(number);
      path = [...path.filter((heading) => heading.level < block.level), { level: block.level, text: block.text }];
      from = number + 1;
      opened = true;
    }
  }
  const last = pages.at(-1);
  close(last === undefined ? 0 : last.firstBlock + last.blocks.length);
  return sections;
}

/** The headings that stand over the first block of a slide or sheet. */
function openOn(page: Page, path: readonly Open[]): Open[] {
  if (page.blocks[0]?.kind === 'heading') return path.filter((heading) => heading.level > 0);
  return page.label === null ? [] : [{ level: 0, text: page.label }];
}
