import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import type { KeptCitationView } from '../../../server/http/views/kept-citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import type { OpenSource } from './CitationLink.tsx';
import { sourceGroups } from './source-groups.ts';

type Props = {
  readonly citations: readonly CitationView[];
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
  /** Shows the words quoted under each source. */
  readonly withQuotes?: boolean;
};

/** The documents cited: what, from whom, from when, whether it still holds, and every place cited in it by its number. */
export function SourceList({ citations, openSource, onOpen, withQuotes = false }: Props) {
  const { answer: t } = useTexts();
  const link = ({ number, href }: CitationView, children: ReactNode) => (
    <a
      className="ds-link"
      href={href}
      aria-current={number === openSource || undefined}
      data-source={number}
      onClick={(event) => followInPage(event, () => onOpen(number))}
    >
      {children}
    </a>
  );
  return (
    <ul className="sources">
      {sourceGroups(citations).map(({ first, all }) => (
        <li key={first.documentId} className="sources__item">
          {all.length === 1 ? link(first, `[${first.number}] ${first.title}`) : <span className="sources__title">{first.title}</span>}
          <DocumentFacts head={first} {...(all.length === 1 && { place: placeName(first.locator) })} />
          {all.length > 1 && (
            <ul className="sources__places">
              {all.map((citation) => (
                <li key={citation.number}>{link(citation, `[${citation.number}] ${placeName(citation.locator)}`)}</li>
              ))}
            </ul>
          )}
          <SourceState citation={first} />
          {all.some(({ ocr }) => ocr) && <p className="sources__note">{t.ocr}</p>}
          {withQuotes &&
            all.map(({ number, quote }) => (
              <blockquote key={number} className="sources__quote">
                {quote}
              </blockquote>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** What has become of a source since it was cited, where the answer is an earlier one. */
function SourceState({ citation }: { readonly citation: CitationView & Partial<Pick<KeptCitationView, 'state'>> }) {
  const { answer: t } = useTexts();
  const { state = 'as-cited' } = citation;
  // That a document is replaced stands among its facts.
  if (state === 'as-cited' || state === 'replaced') return null;
  return (
    <Tag data-size="sm" data-color="warning">
      {t.sourceStates[state]}
    </Tag>
  );
}
