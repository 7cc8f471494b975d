import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { nb } from '../../texts/nb.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import type { OpenSource } from './CitationLink.tsx';

type Props = {
  readonly citations: readonly CitationView[];
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
  /** Shows the words quoted under each source. */
  readonly withQuotes?: boolean;
};

/** The sources by number: what, from whom, from when, where, and whether it still holds. */
export function SourceList({ citations, openSource, onOpen, withQuotes = false }: Props) {
  return (
    <ol className="sources">
      {citations.map((citation) => (
        <li key={citation.number} className="sources__item">
          <span className="sources__number">[{citation.number}]</span>
          <div>
            <a
              className="ds-link"
              href={citation.href}
              aria-current={citation.number === openSource || undefined}
              onClick={(event) => {
                const link = event.currentTarget;
                followInPage(event, () => onOpen(citation.number, link));
              }}
            >
              {citation.title}
            </a>
            <DocumentFacts head={citation} place={placeName(citation.locator)} />
            {citation.ocr && <p className="sources__note">{nb.answer.ocr}</p>}
            {withQuotes && <blockquote className="sources__quote">{citation.quote}</blockquote>}
          </div>
        </li>
      ))}
    </ol>
  );
}
