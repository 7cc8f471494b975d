import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { BriefRefusalView } from '../../../server/http/views/brief-refusal-view.ts';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { parseRoute } from '../../routes/route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';

type Props = {
  readonly refusal: BriefRefusalView;
  /** Makes a brief of a narrower theme. */
  readonly onTheme: (theme: string) => void;
  /** Chooses documents to make it of. */
  readonly onDocuments: (ids: readonly string[]) => void;
};

/** No brief: why, and the ways on. */
export function BriefRefusal({ refusal, onTheme, onDocuments }: Props) {
  const { create: t } = useTexts().briefs;
  const { reason, nearest, narrower } = refusal;
  return (
    <section className="brief-refusal" aria-labelledby="brief-refusal-title">
      <Heading level={2} data-size="xs" id="brief-refusal-title" tabIndex={-1}>
        {refusal.refusal === 'too-wide' ? t.tooWide : t.refused}
      </Heading>
      <Paragraph>{reason}</Paragraph>
      {narrower.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {t.narrower}
          </Heading>
          <div className="brief-refusal__themes">
            {narrower.map((theme) => (
              <Button key={theme} variant="secondary" data-size="sm" onClick={() => onTheme(theme)}>
                {theme}
              </Button>
            ))}
          </div>
        </>
      )}
      <Heading level={3} data-size="2xs">
        {t.nearest}
      </Heading>
      {nearest.length === 0 && <Paragraph data-size="sm">{t.noNearest}</Paragraph>}
      <ul className="brief-sources">
        {nearest.map((citation) => (
          <li key={citation.number}>
            <RouteLink to={parseRoute(citation.href)}>{citation.title}</RouteLink>
            <DocumentFacts head={citation} place={placeName(citation.locator)} />
            <blockquote className="brief-sources__quote">{citation.quote}</blockquote>
          </li>
        ))}
      </ul>
      {nearest.length > 0 && (
        <Button variant="secondary" data-size="sm" onClick={() => onDocuments(documentsOf(nearest))}>
          {t.useNearest}
        </Button>
      )}
    </section>
  );
}

function documentsOf(citations: readonly CitationView[]): string[] {
  return [...new Set(citations.map(({ documentId }) => documentId))];
}
