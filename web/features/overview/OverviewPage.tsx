import '../../styles/overview.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { fetchOverview } from '../../client/fetch-overview.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Holdings } from './Holdings.tsx';
import { HoldingsSkeleton } from './HoldingsSkeleton.tsx';
import { HowSection } from './HowSection.tsx';
import { Lacks } from './Lacks.tsx';
import { QuestionBox } from './QuestionBox.tsx';
import { StartSection } from './StartSection.tsx';

/** The start page: ask at once, or see what there is to ask about, what there is not, and how answers are made. */
export function OverviewPage() {
  const { overview } = useTexts();
  const loaded = useLoaded(fetchOverview);
  return (
    <div className="overview">
      <div className="overview__hero">
        <Heading level={1} data-size="lg">
          {overview.title}
        </Heading>
        <Paragraph data-size="lg">{overview.lead}</Paragraph>
        <QuestionBox />
      </div>
      <StartSection />
      {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.state === 'loading' && <HoldingsSkeleton />}
      {loaded.state === 'loaded' && (
        <>
          <Holdings view={loaded.value} />
          {loaded.value.documents > 0 && <Lacks view={loaded.value} />}
        </>
      )}
      <HowSection />
    </div>
  );
}
