import type { ReactNode } from 'react';
import type { NorQuadRun, QuestionFigures } from '../suites/norquad.ts';
import { GroupedBars } from './GroupedBars.tsx';
import { QUESTION_WORDS } from './norwegian-names.ts';

const HITS = ['sentenceHitAt1', 'sentenceHitAt3', 'sentenceHitAt5'] as const;

/** Where in the ranking the right sentence stands, for each kind of question. */
export function NorQuadSection({ run }: { readonly run: NorQuadRun }): ReactNode {
  const kinds = [...new Set(run.byQuestion.map(({ kind }) => kind))];
  const groups = kinds
    .map((kind) => {
      const questions = run.byQuestion.filter((question) => question.kind === kind);
      return { name: QUESTION_WORDS[kind] ?? kind, questions: questions.length, values: HITS.map((hit) => mean(questions, hit)) };
    })
    .toSorted((a, b) => b.questions - a.questions);
  return (
    <GroupedBars
      id="norquad-kinds"
      title="Rett setning etter spørreord"
      caption={`${run.byQuestion.length} spørsmål fra NorQuAD, stilt til et arkiv av alle tekstene. Tallet i parentes er antall spørsmål.`}
      series={['Først', 'Blant tre', 'Blant fem']}
      groups={groups}
    />
  );
}

function mean(questions: readonly QuestionFigures[], hit: (typeof HITS)[number]): number {
  return questions.reduce((sum, question) => sum + question[hit], 0) / questions.length;
}
