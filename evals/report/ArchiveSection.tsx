import type { ReactNode } from 'react';
import type { ArchiveFigures, ArchiveScores } from '../suites/archive-figures.ts';
import { type BarGroup, GroupedBars } from './GroupedBars.tsx';
import { ARCHIVE_NAMES, FORM_NAMES, GOLD_KIND_NAMES, SPLIT_NAMES } from './norwegian-names.ts';

const SERIES = ['Helt rett', 'Andel av faktaene'];

/** How many of the gold questions were answered right, in parts. */
export function ArchiveSection({ figures }: { readonly figures: ArchiveFigures }): ReactNode {
  return (
    <>
      <p>
        {figures.questions} spørsmål skrevet av dokumentene, med fasit. Et svar er helt rett når alle fakta står ordrett i sitatene, de er
        fra rett dokument, og kilden åpner på rett sted. Et spørsmål uten svar er rett når det blir avvist.
      </p>
      <GroupedBars
        id="archive-kinds"
        title="Rett svar etter slags spørsmål"
        caption="Tallet i parentes er antall spørsmål."
        series={SERIES}
        groups={groups(figures.byKind, GOLD_KIND_NAMES)}
      />
      <GroupedBars
        id="archive-forms"
        title="Rett svar etter målform og arkiv"
        caption="Det som er holdt utenfor, er ikke sett på under arbeidet; det sier mest om nye spørsmål."
        series={SERIES}
        groups={[
          ...groups(figures.byForm, FORM_NAMES),
          ...groups(figures.byArchive, ARCHIVE_NAMES),
          ...groups(figures.bySplit, SPLIT_NAMES),
        ]}
      />
    </>
  );
}

function groups(scores: Readonly<Record<string, ArchiveScores>>, names: Readonly<Record<string, string>>): BarGroup[] {
  return Object.entries(scores).map(([part, { questions, right, factRecall }]) => {
    return { name: names[part] ?? part, questions, values: [right, factRecall] };
  });
}
