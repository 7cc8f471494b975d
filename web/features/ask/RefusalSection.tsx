import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { nb } from '../../texts/nb.ts';
import type { OpenSource } from './CitationLink.tsx';
import { SourceList } from './SourceList.tsx';

type Props = {
  readonly answer: Extract<AnswerView, { kind: 'unanswered' }>;
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
};

/** No answer: why, what was searched for, and the nearest there is. */
export function RefusalSection({ answer, openSource, onOpen }: Props) {
  return (
    <section className="answer answer--refused" aria-labelledby="answer-title">
      <Heading id="answer-title" level={2} data-size="sm">
        {nb.refusal.title}
      </Heading>
      <Paragraph>{answer.reason}</Paragraph>
      <Paragraph data-size="sm">
        {nb.refusal.searched} <q>{answer.searched.query}</q>
      </Paragraph>
      <Paragraph data-size="sm">
        {nb.refusal.tips} <RouteLink to={{ name: 'documents' }}>{nb.ask.seeDocuments}</RouteLink>.
      </Paragraph>
      <Heading level={3} data-size="xs" className="answer__sources">
        {nb.refusal.nearest}
      </Heading>
      <Paragraph data-size="sm">{answer.nearest.length === 0 ? nb.refusal.noNearest : nb.refusal.nearestLead}</Paragraph>
      <SourceList citations={answer.nearest} openSource={openSource} onOpen={onOpen} withQuotes />
    </section>
  );
}
