import { Button, Heading, Spinner } from '@digdir/designsystemet-react';
import type { Texts } from '../../texts/nb.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckmarkCircleIcon, MinusIcon, StopIcon } from '../common/icons.ts';
import type { Making } from './use-making.ts';

type Working = Extract<Making, { kind: 'working' }>;
type Step = { readonly name: string; readonly said: string | null; readonly state: 'done' | 'now' | 'next' };

/** The steps a brief is made in, with what each has found, and a way to stop. */
export function MakingProgress({ working, onStop }: { readonly working: Working; readonly onStop: () => void }) {
  const { create: t } = useTexts().briefs;
  const words = { done: t.stepDone, now: t.stepNow, next: t.stepNext };
  return (
    <section className="making card" aria-busy="true" aria-label={t.working}>
      <Heading level={2} data-size="xs">
        {t.working}
      </Heading>
      <ol className="making__steps">
        {stepsOf(working, t).map(({ name, said, state }) => (
          <li key={name} data-state={state}>
            {state === 'done' && <CheckmarkCircleIcon aria-hidden />}
            {state === 'now' && <Spinner aria-hidden data-size="xs" />}
            {state === 'next' && <MinusIcon aria-hidden />}
            <span>
              {name} <span className="ds-sr-only">({words[state]})</span>
              {said !== null && <span className="making__said">{said}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Button variant="secondary" onClick={onStop}>
        <StopIcon aria-hidden /> {t.stop}
      </Button>
    </section>
  );
}

/** The latest that happened, in a sentence, for those who cannot see the steps. */
export function makingWords(making: Making, { briefs: { create: t } }: Texts): string {
  switch (making.kind) {
    case 'idle':
      return '';
    case 'stopped':
      return t.stopped;
    case 'made':
      return t.ready;
    case 'refused':
      return `${t.refused}. ${making.refusal.reason}`;
    case 'failed':
      return `${t.failed} ${making.error.detail}`;
    case 'working': {
      const said = stepsOf(making, t).findLast((step) => step.said !== null)?.said ?? t.steps.gather;
      return `${t.working}. ${said}.`;
    }
  }
}

function stepsOf({ gathered, grouped, composing }: Working, t: Texts['briefs']['create']): Step[] {
  const state = (begun: boolean, done: boolean): Step['state'] => (done ? 'done' : begun ? 'now' : 'next');
  return [
    {
      name: t.steps.gather,
      said: gathered === null ? null : t.gathered(gathered.passages, gathered.documents),
      state: state(true, gathered !== null),
    },
    {
      name: t.steps.group,
      said: grouped === null ? null : t.grouped(grouped.units, grouped.claims),
      state: state(gathered !== null, grouped !== null),
    },
    { name: t.steps.compose, said: null, state: state(grouped !== null || composing, false) },
  ];
}
