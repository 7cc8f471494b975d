import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { OpenSource } from './CitationLink.tsx';
import { filterChips } from './filter-chips.ts';
import { SourceList } from './SourceList.tsx';

type Props = {
  readonly answer: Extract<AnswerView, { kind: 'unanswered' }>;
  readonly filters: SearchFilter;
  readonly openSource: number | null;
  readonly onOpen: OpenSource;
  /** Asks the same of the whole archive; null where it cannot be asked. */
  readonly onAskAll: (() => void) | null;
};

/** No answer: why, what was searched for and where, and the nearest there is. */
export function RefusalSection({ answer, filters, openSource, onOpen, onAskAll }: Props) {
  const texts = useTexts();
  const t = texts.refusal;
  const within = filterChips(filters, null, texts).map(({ label }) => label);
  return (
    <>
      <Heading level={3} data-size="xs">
        {t.title}
      </Heading>
      <Paragraph>{answer.reason}</Paragraph>
      {answer.searched.query !== '' && (
        <Paragraph data-size="sm">
          {t.searched} <q>{answer.searched.query}</q>
        </Paragraph>
      )}
      {within.length > 0 && (
        <Paragraph data-size="sm">
          {t.searchedWithin} {within.join(', ')}.
        </Paragraph>
      )}
      {within.length > 0 && onAskAll !== null && (
        <Button variant="secondary" data-size="sm" onClick={onAskAll}>
          {t.searchAll}
        </Button>
      )}
      <Paragraph data-size="sm">
        {t.tips} <RouteLink to={{ name: 'archive', ...WHOLE_ARCHIVE }}>{texts.ask.seeDocuments}</RouteLink>.
      </Paragraph>
      <Heading level={4} data-size="2xs" className="answer__sources">
        {t.nearest}
      </Heading>
      <Paragraph data-size="sm">{answer.nearest.length === 0 ? t.noNearest : t.nearestLead}</Paragraph>
      <SourceList citations={answer.nearest} openSource={openSource} onOpen={onOpen} withQuotes />
    </>
  );
}
