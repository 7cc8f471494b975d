import { expect, it } from 'vitest';
import { statementGroups } from './statement-groups.ts';

const say = (text: string) => ({ text, citations: [1] });

it('sets a run of list items as one list, under the sentence that introduces it', () => {
  const groups = statementGroups(['Innsatsområdene er:', 'Klima', 'Transport', 'De ble vedtatt i 2024.'].map(say));
  expect(groups.map(({ kind, statements }) => [kind, statements.length])).toEqual([
    ['text', 1],
    ['list', 2],
    ['text', 1],
  ]);
});

it('sets a single item as text', () => {
  expect(statementGroups([say('29. august 2024')])).toEqual([{ kind: 'text', statements: [say('29. august 2024')] }]);
});
