import type { SearchFilter } from '#domain/search-filter.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { ArrowRightIcon } from '../common/icons.ts';

type Props = {
  readonly questions: readonly string[];
  /** The conversation they go on with; null = each begins a new one. */
  readonly conversation: string | null;
  readonly filters: SearchFilter;
};

/** Questions that are asked when they are followed; links, so that they can also be opened beside. */
export function QuestionLinks({ questions, conversation, filters }: Props) {
  return (
    <ul className="question-links">
      {questions.map((question) => (
        <li key={question}>
          <RouteLink to={{ name: 'ask', ...NOTHING_ASKED, question, conversation, filters }} className="question-links__link">
            <ArrowRightIcon aria-hidden />
            {/* Those the archive suggests are in bokmål, whatever the language of the page. */}
            <span lang="nb">{question}</span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
