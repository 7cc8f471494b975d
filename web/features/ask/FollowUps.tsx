import { Heading } from '@digdir/designsystemet-react';
import { useCallback, useMemo } from 'react';
import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { fetchFollowUps } from '../../client/ask-suggestions.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Turn } from './conversation.ts';
import { QuestionLinks } from './QuestionLinks.tsx';

type Props = {
  readonly conversation: string;
  /** Every question of the conversation, oldest first; the last one has been answered. */
  readonly turns: readonly Turn[];
  readonly citations: readonly CitationView[];
};

/** The API takes no more of each. */
const MOST_CITED = 100;
const MOST_ASKED = 50;

/** Questions to go on with. They are an extra: while they are found out, and when they cannot be, nothing is shown. */
export function FollowUps({ conversation, turns, citations }: Props) {
  const { ask: t } = useTexts();
  const filters = turns.at(-1)?.filters ?? NO_FILTERS;
  // The same question asked of the server must stay the same value, or it would be asked for ever.
  const asked = JSON.stringify({
    cited: [...new Set(citations.map(({ passageId }) => passageId))].slice(0, MOST_CITED),
    asked: turns.map(({ question }) => question).slice(-MOST_ASKED),
    filters,
  });
  const body = useMemo(() => JSON.parse(asked) as Parameters<typeof fetchFollowUps>[0], [asked]);
  const found = useLoaded(useCallback((signal: AbortSignal) => fetchFollowUps(body, signal), [body]));
  if (found.state !== 'loaded' || found.value.questions.length === 0) return null;
  return (
    <nav className="follow-ups" aria-label={t.followUps}>
      <Heading level={3} data-size="2xs">
        {t.followUps}
      </Heading>
      <QuestionLinks questions={found.value.questions} conversation={conversation} filters={filters} />
    </nav>
  );
}

const NO_FILTERS = {};
