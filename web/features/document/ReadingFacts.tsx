import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { DocumentView, EvidenceView } from '../../../server/http/views/document-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import type { Texts } from '../../texts/nb.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { readingRows } from './reading-rows.ts';

type Props = { readonly document: DocumentView; readonly headingLevel: 1 | 2 };

/** What was found out about the document as a whole, each with the words that say so. */
export function ReadingFacts({ document, headingLevel }: Props) {
  const texts = useTexts();
  const t = texts.source.reading;
  const level = headingLevel === 1 ? 2 : 3;
  return (
    <section className="reading" aria-labelledby="reading-title">
      <Heading id="reading-title" level={level} data-size="xs">
        {t.title}
      </Heading>
      <Paragraph data-size="sm">{t.lead}</Paragraph>
      <p className="reading__outcome">{t.states[document.outcome.state]}</p>
      {document.outcome.explanations.map(({ code, reason, nextStep }) => (
        <Alert key={code} data-color="warning" data-size="sm">
          {reason} {nextStep}
        </Alert>
      ))}
      {document.otherDates.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          {t.datesDisagree}
        </Alert>
      )}
      {/* What scrolls must be reachable by keyboard. */}
      <div className="scroll-x" role="group" aria-label={t.facts} tabIndex={0}>
        <Table data-size="sm" border>
          <caption className="ds-sr-only">{t.facts}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t.field}</Table.HeaderCell>
              <Table.HeaderCell>{t.value}</Table.HeaderCell>
              <Table.HeaderCell>{t.foundIn}</Table.HeaderCell>
              <Table.HeaderCell>{t.words}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {readingRows(document, texts).map(({ field, value, evidence }, index) => (
              <Table.Row key={index}>
                <Table.HeaderCell scope="row">{field}</Table.HeaderCell>
                <EvidenceCells value={value} evidence={evidence} texts={texts} />
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <dl className="reading__list">
        <dt>{t.file}</dt>
        <dd>{document.path}</dd>
        <dt>{t.revisions}</dt>
        {document.revisions.map(({ checksum, ingestedAt, current }) => (
          <dd key={checksum}>
            {t.revision(formatDate(ingestedAt.slice(0, 10)))}
            {current && ` (${t.currentRevision})`} <code className="reading__sum">{checksum.slice(0, 12)}</code>
          </dd>
        ))}
      </dl>
    </section>
  );
}

type CellProps = { readonly value: string | null; readonly evidence: EvidenceView | null; readonly texts: Texts };

function EvidenceCells({ value, evidence, texts }: CellProps) {
  const t = texts.source.reading;
  if (evidence === null) return <Table.Cell colSpan={3}>{t.notFound}</Table.Cell>;
  return (
    <>
      <Table.Cell>{value}</Table.Cell>
      <Table.Cell>{t.where[evidence.where]}</Table.Cell>
      <Table.Cell>
        <q>{evidence.quote}</q>
      </Table.Cell>
    </>
  );
}
