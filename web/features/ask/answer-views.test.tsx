import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../client/api-error.ts';
import { nb } from '../../texts/nb.ts';
import { AnswerSection } from './AnswerSection.tsx';
import type { AnswerState } from './answer-state.ts';
import { QuestionLinks } from './QuestionLinks.tsx';
import { testAnswered } from './testing/test-answer.ts';

const nothing = (): void => undefined;
const shown = (state: AnswerState): string =>
  renderToStaticMarkup(
    <AnswerSection state={state} filters={{}} openSource={null} onOpen={nothing} onAskAgain={nothing} onAskAll={null} />,
  );
const NONE = { statements: [], citations: [] };
const SOME = { statements: testAnswered().statements, citations: testAnswered().citations };
const heading = `>${nb.answer.title}</h3>`;

describe('the heading of an answer', () => {
  it('stands over an answer, one on its way, and what came before it was broken off', () => {
    expect(shown({ kind: 'done', answer: testAnswered() })).toContain(heading);
    expect(shown({ kind: 'streaming', reading: false, ...NONE })).toContain(heading);
    expect(shown({ kind: 'stopped', ...SOME })).toContain(heading);
  });

  it('does not stand over nothing', () => {
    const error = new ApiError({ code: 'unreachable', detail: 'Ingen kontakt.' });
    expect(shown({ kind: 'stopped', ...NONE })).not.toContain(heading);
    expect(shown({ kind: 'failed', error, ...NONE })).not.toContain(heading);
  });
});

it('a suggested question says which language it is in', () => {
  const markup = renderToStaticMarkup(<QuestionLinks questions={['Hva er visjonen?']} conversation={null} filters={{}} />);
  expect(markup).toContain('<span lang="nb">Hva er visjonen?</span>');
});
