import { Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { useLoaded } from '../../client/use-loaded.ts';
import { NOTHING_ASKED } from '../../routes/ask-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { ArrowRightIcon } from '../common/icons.ts';
import { fetchRoleQuestions, type RoleQuestions } from './role-questions.ts';

/** Questions by role; the server has asked the archive each of them and got an answer. */
export function StartSection() {
  const { overview } = useTexts();
  const loaded = useLoaded(fetchRoleQuestions);
  return (
    <section className="overview__section" aria-labelledby="start-title">
      <Heading id="start-title" level={2} data-size="sm">
        {overview.startTitle}
      </Heading>
      {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} what={overview.startFailed} />}
      {loaded.state === 'loading' && <StartSkeleton />}
      {loaded.state === 'loaded' && <StartQuestions roles={loaded.value} />}
    </section>
  );
}

export function StartQuestions({ roles }: { readonly roles: readonly RoleQuestions[] }) {
  const { overview } = useTexts();
  if (roles.length === 0) return <Paragraph>{overview.startNone}</Paragraph>;
  return (
    <>
      <Paragraph className="subtle">{overview.startLead}</Paragraph>
      <div className="cards">
        {roles.map(({ role, questions }) => (
          <div key={role} className="card">
            <Heading level={3} data-size="2xs">
              {overview.roles[role]}
            </Heading>
            <ul className="overview__questions">
              {questions.map((question) => (
                <li key={question}>
                  <RouteLink to={{ name: 'ask', ...NOTHING_ASKED, question }} className="overview__question">
                    <span lang="nb">{question}</span>
                    <ArrowRightIcon aria-hidden fontSize="1.25rem" />
                  </RouteLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

/** As high as what comes, so that nothing below it jumps. */
function StartSkeleton() {
  return (
    <div aria-hidden="true">
      <Paragraph className="subtle">
        <Skeleton variant="text" width={40} />
      </Paragraph>
      <div className="cards">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="card">
            <Skeleton variant="rectangle" height="16.5rem" />
          </div>
        ))}
      </div>
    </div>
  );
}
