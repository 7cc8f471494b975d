import { useEffect, useRef } from 'react';
import type { Language } from '#domain/document.ts';
import type { Mark } from '#domain/locator.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type BlockGroup, blockGroups, type ListNode } from './block-groups.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { MarkedText } from './MarkedText.tsx';
import { showMarked } from './show-marked.ts';

type Props = {
  readonly page: PageView;
  /** The language it is written in, where it is known; it is read out in that language. */
  readonly language: Language | null;
  readonly marks: readonly Mark[];
  /** Level of the heading the page stands under. */
  readonly headingLevel: number;
};

/** A page's text as headings, paragraphs, lists and tables, with the quoted words marked and scrolled to. */
export function TextPage({ page, language, marks, headingLevel }: Props) {
  const text = useRef<HTMLDivElement>(null);
  // Other marks or another page is a reason to scroll again.
  useEffect(() => {
    showMarked([...(text.current?.querySelectorAll('mark') ?? [])]);
  }, [page, marks]);

  return (
    <div ref={text} className="text-page" data-kind={page.kind} lang={language ?? undefined}>
      {blockGroups(page.blocks, page.firstBlock).map((group, index) => (
        <Group key={index} group={group} marks={marks} headingLevel={headingLevel} />
      ))}
    </div>
  );
}

type GroupProps = { readonly group: BlockGroup; readonly marks: readonly Mark[]; readonly headingLevel: number };

function Group({ group, marks, headingLevel }: GroupProps) {
  const { source: t } = useTexts();
  switch (group.kind) {
    case 'heading': {
      const { block, number } = group.item;
      const Heading = HEADINGS[Math.min(6, headingLevel + group.depth) - 1] ?? 'h6';
      return (
        <Heading className="text-page__heading" data-depth={Math.min(3, group.depth)}>
          <MarkedText text={block.text} block={number} marks={marks} />
        </Heading>
      );
    }
    case 'list':
      return <List nodes={group.items} marks={marks} />;
    case 'table':
      return <DocumentTable header={group.header} rows={group.rows} marks={marks} />;
    case 'text': {
      const { block, number } = group.item;
      const text = <MarkedText text={block.text} block={number} marks={marks} />;
      if (block.kind === 'paragraph') return <p>{text}</p>;
      return (
        <p className="text-page__aside">
          <span className="text-page__aside-name">{block.kind === 'footnote' ? t.footnote : t.speakerNote}: </span>
          {text}
        </p>
      );
    }
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function List({ nodes, marks }: { readonly nodes: readonly ListNode[]; readonly marks: readonly Mark[] }) {
  return (
    <ul className="text-page__list">
      {nodes.map(({ item, children }) => (
        <li key={item.number}>
          <span className="text-page__marker">{item.block.marker}</span>
          <div>
            <MarkedText text={item.block.text} block={item.number} marks={marks} />
            {children.length > 0 && <List nodes={children} marks={marks} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
