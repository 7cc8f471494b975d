import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { KeptCitationView } from '../../../server/http/views/kept-citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';

type Props = {
  readonly citations: readonly KeptCitationView[];
  readonly openSource: number | null;
  readonly onOpen: (number: number) => void;
};

type Group = { readonly first: KeptCitationView; readonly all: KeptCitationView[] };

/** The documents cited, with every place by its number, and what has become of each since. */
export function BriefSources({ citations, openSource, onOpen }: Props) {
  const { page: t } = useTexts().briefs;
  const [quotes, setQuotes] = useState(false);
  const groups = groupsOf(citations);
  return (
    <section className="brief-section">
      <Heading level={2} data-size="sm">
        {t.sources}
      </Heading>
      <Paragraph data-size="sm" className="subtle">
        {t.sourcesLead(citations.length, groups.length)}
      </Paragraph>
      <Button variant="tertiary" data-size="sm" aria-pressed={quotes} onClick={() => setQuotes(!quotes)} className="no-print">
        {t.showQuotes}
      </Button>
      <ul className="brief-sources">
        {groups.map(({ first, all }) => (
          <li key={first.documentId}>
            <span className="brief-sources__title">{first.title}</span>
            <DocumentFacts head={first} />
            {first.state !== 'as-cited' && first.state !== 'replaced' && (
              <Tag data-size="sm" data-color="warning">
                {t.states[first.state]}
              </Tag>
            )}
            <ul className="brief-sources__places" data-quotes={quotes}>
              {all.map(({ number, href, locator, quote }) => (
                <li key={number}>
                  <a
                    className="ds-link"
                    href={href}
                    data-source={number}
                    aria-current={number === openSource || undefined}
                    onClick={(event) => followInPage(event, () => onOpen(number))}
                  >
                    {`[${number}] ${placeName(locator)}`}
                  </a>
                  {quotes && quote !== '' && <blockquote className="brief-sources__quote">{quote}</blockquote>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function groupsOf(citations: readonly KeptCitationView[]): Group[] {
  const groups = new Map<string, Group>();
  for (const citation of citations) {
    const group = groups.get(citation.documentId);
    if (group === undefined) groups.set(citation.documentId, { first: citation, all: [citation] });
    else group.all.push(citation);
  }
  return [...groups.values()];
}
