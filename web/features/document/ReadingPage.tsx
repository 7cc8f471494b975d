import { Heading, Tag } from '@digdir/designsystemet-react';
import type { PageView } from '../../../server/http/views/page-view.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly page: PageView; readonly headingLevel: 1 | 2 };

/** The pieces of a page in the order they were read, each with what it was taken for. */
export function ReadingPage({ page, headingLevel }: Props) {
  const { source } = useTexts();
  const t = source.reading;
  return (
    <section className="reading" aria-labelledby="reading-parts">
      <Heading id="reading-parts" level={headingLevel === 1 ? 2 : 3} data-size="2xs">
        {t.parts}
      </Heading>
      <p className="source__note">{t.textSources[page.textSource]}</p>
      <ol className="reading__blocks" start={page.firstBlock + 1}>
        {page.blocks.map((block, index) => (
          <li key={page.firstBlock + index}>
            <Tag data-size="sm" data-color="neutral">
              {t.kinds[block.kind]}
              {(block.kind === 'heading' || block.kind === 'list-item') && `, ${t.level(block.level)}`}
            </Tag>
            <span className="reading__text">
              {block.kind === 'list-item' && `${block.marker} `}
              {block.text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
