import { Heading, Paragraph, Skeleton, ToggleGroup } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import { READER_ROLES } from '../../../server/answer/reader-role.ts';
import { fetchStartQuestions } from '../../client/ask-suggestions.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { keepRole, keptRole } from './kept-role.ts';
import { QuestionLinks } from './QuestionLinks.tsx';

/** Questions to begin with, for who is reading. */
export function StartQuestions() {
  const { ask: t } = useTexts();
  const [role, setRole] = useState(keptRole);
  const start = useLoaded(useCallback((signal: AbortSignal) => fetchStartQuestions(role, signal), [role]));
  const questions = start.state === 'loaded' ? start.value.questions : [];
  const choose = (value: string): void => {
    const chosen = READER_ROLES.find((known) => known === value) ?? role;
    keepRole(chosen);
    setRole(chosen);
  };
  return (
    <section className="start" aria-labelledby="start-title">
      <Heading id="start-title" level={2} data-size="xs">
        {t.examples}
      </Heading>
      <Paragraph data-size="sm" className="start__lead">
        {t.examplesLead}
      </Paragraph>
      <ToggleGroup data-size="sm" aria-label={t.role} value={role} onChange={choose} className="start__roles">
        {READER_ROLES.map((known) => (
          <ToggleGroup.Item key={known} value={known}>
            {t.roles[known]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <div className="start__questions" aria-live="polite" aria-busy={start.state === 'loading'}>
        {start.state === 'loading' && <QuestionsToCome />}
        {start.state === 'failed' && <ErrorNotice error={start.error} retry={start.retry} />}
        {start.state === 'loaded' && questions.length === 0 && <Paragraph data-size="sm">{t.noExamples}</Paragraph>}
        {questions.length > 0 && <QuestionLinks questions={questions} conversation={null} filters={NO_FILTERS} />}
      </div>
    </section>
  );
}

const NO_FILTERS = {};
const LINES = [0, 1, 2, 3];

function QuestionsToCome() {
  return (
    <div aria-hidden="true" className="start__wait">
      {LINES.map((line) => (
        <Skeleton key={line} variant="rectangle" height={36} />
      ))}
    </div>
  );
}
