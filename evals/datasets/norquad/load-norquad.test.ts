import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadNorQuad } from './load-norquad.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const PASSAGES = [
  { id: 'a-1', source: 'news', title: 'Ferja', text: 'Ferja\n😀 Ferja går fra Nesodden klokka ti.', duplicate_of: null },
  { id: 'a-2', source: 'wiki', title: 'Fjellet', text: 'Fjellet er 1 200 meter høyt. Det heter Gråkollen.' },
  { id: 'a-3', source: 'wiki', title: 'Byen', text: 'Byen har ferje fra Nesodden og et rådhus.' },
];
const HEIGHT = question({ id: 'q2', passage_id: 'a-2', answers: ['1 200 meter'], start: [11] });

type Files = { readonly passages?: unknown[]; readonly questions?: unknown[]; readonly refusal?: unknown };

function load({ passages = PASSAGES, questions = [HEIGHT], refusal }: Files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'norquad-'));
  folders.push(folder);
  const lines = (records: readonly unknown[]): string =>
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');
  writeFileSync(path.join(folder, 'passages.jsonl'), lines(passages));
  writeFileSync(path.join(folder, 'questions.jsonl'), `${lines(questions)}\n\n`);
  if (refusal !== undefined) writeFileSync(path.join(folder, 'refusal.json'), lines([refusal]));
  return loadNorQuad(folder, path.join(folder, 'questions.jsonl'));
}

function question(fields: Record<string, unknown>): Record<string, unknown> {
  return { question: 'Hva er det?', passage_id: 'a-1', answers: ['Nesodden'], start: [22], is_impossible: false, ...fields };
}

describe('loadNorQuad', () => {
  it('reads passages and questions, and no refusals when there is no such file', () => {
    const { passages, questions, refusal } = load({});
    expect(passages.map(({ id, title }) => [id, title])).toEqual([
      ['a-1', 'Ferja'],
      ['a-2', 'Fjellet'],
      ['a-3', 'Byen'],
    ]);
    expect(questions).toEqual([
      { id: 'q2', question: 'Hva er det?', passageId: 'a-2', answers: [{ text: '1 200 meter', start: 11, end: 22 }] },
    ]);
    expect(refusal).toBeNull();
  });

  it('turns code points into the units JavaScript counts', () => {
    const [found] = load({ questions: [question({ id: 'q1' })] }).questions;
    expect(found?.answers).toEqual([{ text: 'Nesodden', start: 23, end: 31 }]);
    expect(PASSAGES[0]?.text.slice(23, 31)).toBe('Nesodden');
  });

  it('keeps several answers and takes white space off their edges', () => {
    const several = question({ id: 'q1', answers: ['fra Nesodden ', 'Nesodden'], start: [18, 22] });
    expect(load({ questions: [several] }).questions[0]?.answers.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['fra Nesodden', 19, 31],
      ['Nesodden', 23, 31],
    ]);
  });

  it.each<[string, Files, RegExp]>([
    ['a line that is no JSON', { questions: [HEIGHT, '{"id": '] }, /^Linje 2 i questions\.jsonl er ikke gyldig JSON\./u],
    ['a missing field', { questions: [{ ...HEIGHT, start: undefined }] }, /^Linje 1 i questions\.jsonl har ikke rett form: se «start»/u],
    ['a line that is no object', { passages: ['7'] }, /^Linje 1 i passages\.jsonl har ikke rett form: se «hele posten»/u],
    ['an unknown passage', { questions: [question({ id: 'q1', passage_id: 'b-9' })] }, /^Linje 1 .*ukjent utdrag: «b-9»/u],
    ['an answer elsewhere', { questions: [question({ id: 'q1', start: [3] })] }, /«Nesodden» står på tegn 3 i a-1, men det gjør det ikke/u],
    ['fewer places than answers', { questions: [question({ id: 'q1', start: [] })] }, /1 svar og 0 plasser/u],
    ['no answer', { questions: [question({ id: 'q1', answers: [], start: [] })] }, /ikke noe svar/u],
    ['the same id twice', { questions: [HEIGHT, HEIGHT] }, /^Linje 2 .*brukt før: «q2»/u],
    ['an id that is a path', { passages: [{ id: '../x', title: '', text: 'x' }] }, /se «id»/u],
    ['an empty file', { questions: [] }, /^Questions\.jsonl har ingen linjer/u],
    [
      'refusals of the wrong shape',
      { refusal: { archive_passage_ids: 'a-1' } },
      /^Refusal\.json har ikke rett form: se «archive_passage_ids»/u,
    ],
    [
      'refusals of unknown passages',
      { refusal: { archive_passage_ids: ['b-9'], answerable_question_ids: [], unanswerable_question_ids: [] } },
      /ukjent utdrag: «b-9»/u,
    ],
    [
      'a question with both labels',
      { refusal: { archive_passage_ids: ['a-1'], answerable_question_ids: ['q2'], unanswerable_question_ids: ['q2'] } },
      /både at «q2» kan besvares/u,
    ],
  ])('says where %s stands', (_, files, message) => {
    expect(() => load(files)).toThrow(expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(message) }));
  });

  it('names a file that is missing', () => {
    expect(() => loadNorQuad(tmpdir(), 'finnes-ikke.jsonl')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('refusals', () => {
  const asked = [
    question({ id: 'q1' }),
    HEIGHT,
    question({ id: 'q3', passage_id: 'a-3', answers: ['Nesodden'], start: [19] }),
    question({ id: 'q4', passage_id: 'a-3', answers: ['rådhus'], start: [34] }),
    question({ id: 'q5', answers: [], start: [], is_impossible: true }),
  ];

  it('follow the lists, and for a question in none the rule they were made by', () => {
    const lists = { archive_passage_ids: ['a-1', 'a-2'], answerable_question_ids: ['q1', 'other'], unanswerable_question_ids: [] };
    const { questions, refusal } = load({ questions: asked, refusal: lists });
    expect(questions.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect(refusal?.archive.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(refusal?.answerable.map(({ id }) => id)).toEqual(['q1', 'q2']);
    // q3 is asked of a passage outside, but its answer stands in the archive too.
    expect(refusal?.unanswerable.map(({ id }) => id)).toEqual(['q5', 'q4']);
    expect(refusal?.leftOut).toBe(1);
  });
});

describe('the data set', () => {
  const folder = fileURLToPath(new URL('../../../../shared/eval/norquad', import.meta.url));
  const absent = !existsSync(folder);

  it.skipIf(absent)('is read whole, and the rule gives every question the label of the lists (skipped when ../shared is absent)', () => {
    for (const [name, count] of [
      ['train', 3808],
      ['validation', 472],
    ] as const) {
      const file = path.join(folder, `questions-${name}.jsonl`);
      const data = loadNorQuad(folder, file);
      expect([data.passages.length, data.questions.length]).toEqual([756, count]);
      const listed = data.refusal;
      const unlisted = load({
        passages: data.passages.map((passage) => ({ ...passage })),
        questions: data.questions.map(({ id, question: text, passageId, answers }) => {
          const source = data.passages.find((passage) => passage.id === passageId)?.text ?? '';
          const start = answers.map((answer) => Array.from(source.slice(0, answer.start)).length);
          return { id, question: text, passage_id: passageId, answers: answers.map((answer) => answer.text), start };
        }),
        refusal: {
          archive_passage_ids: listed?.archive.map(({ id }) => id),
          answerable_question_ids: [],
          unanswerable_question_ids: [],
        },
      }).refusal;
      const ids = (questions: readonly { readonly id: string }[] = []): string[] => questions.map(({ id }) => id);
      expect(ids(unlisted?.answerable)).toEqual(ids(listed?.answerable));
      expect(ids(unlisted?.unanswerable)).toEqual(ids(listed?.unanswerable));
    }
  });
});
