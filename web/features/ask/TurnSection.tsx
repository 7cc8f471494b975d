import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { AnswerSection, type AnswerSectionProps } from './AnswerSection.tsx';
import type { Turn } from './conversation.ts';
import { filterChips } from './filter-chips.ts';

type Props = Omit<AnswerSectionProps, 'state' | 'filters'> & {
  readonly turn: Turn;
  /** What can be done with the answer. */
  readonly children?: ReactNode;
};

/** A question with its answer. */
export function TurnSection({ turn, children, ...answer }: Props) {
  const texts = useTexts();
  const { number, question, filters, state } = turn;
  const within = filterChips(filters, null, texts).map(({ label }) => label);
  return (
    <article className="turn" data-turn={number} aria-labelledby={`question-${number}`}>
      <div className="turn__question">
        <Heading id={`question-${number}`} level={2} data-size="xs" tabIndex={-1} className="turn__title">
          {question}
        </Heading>
        {within.length > 0 && (
          <p className="turn__filters">
            {texts.answer.askedWithin} {within.join(', ')}
          </p>
        )}
      </div>
      <AnswerSection state={state} filters={filters} {...answer} />
      {children}
    </article>
  );
}
