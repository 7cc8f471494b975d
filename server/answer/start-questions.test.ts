import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { type DocumentId, passageId } from '#domain/ids.ts';
import { statement } from '#domain/statement.ts';
import { citationOf, metadata, PASSAGE, PDF_ID, storedDocument, testReader } from '../../evals/testing/http/test-archive.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from './answerer.ts';
import { createStartQuestions, type GivenQuestions } from './start-questions.ts';

const NONE_GIVEN: GivenQuestions = { alle: [], folkevalgt: [], sekretariat: [], faggruppe: [] };
const signal = new AbortController().signal;

/** Answers the questions for which `answers` holds, from every passage there is. */
function answering(answers: (question: string) => boolean, asked: string[] = []): Answerer {
  return {
    async *answer(question) {
      asked.push(question);
      yield { kind: 'answer-end', answer: answerOf(question, answers(question)) };
    },
  };
}

function answerOf(question: string, answers: boolean): Answer {
  const understanding = { question, understoodAs: null, notices: [] };
  const citations = [1, 2, 3].map((ordinal) => citationOf({ ...PASSAGE, id: passageId(PDF_ID, ordinal) }, PASSAGE.text));
  const [first, ...rest] = citations;
  const said = answers && first !== undefined ? statement(PASSAGE.text, [first, ...rest]) : null;
  if (said !== null) return { ...understanding, kind: 'answered', statements: [said], confidence: 0.9 };
  return { ...understanding, kind: 'unanswered', reason: '', searched: { query: '', filter: {} }, nearest: [], confidence: 0 };
}

describe('start questions', () => {
  it('are the ones chosen for the archive, the role’s own first, those that it answers', async () => {
    const given = {
      ...NONE_GIVEN,
      alle: ['Hva er felles?', 'Hva er ukjent?'],
      faggruppe: ['Hva er faglig?', 'Hva er uvisst?', 'Hva er målt?', 'Hva er gjort?'],
    };
    const answerer = answering((question) => !/ukjent|uvisst/u.test(question));
    const start = createStartQuestions({ reader: testReader(), answerer, given });
    expect(await start.forRole('faggruppe', signal)).toEqual(['Hva er faglig?', 'Hva er målt?', 'Hva er gjort?', 'Hva er felles?']);
  });

  it('are made of headings whose own text answers when none are chosen', async () => {
    const asked: string[] = [];
    const reader = reading(['Kraft og energi', 'Natur og klima']);
    const start = createStartQuestions({ reader, answerer: answering((question) => question.includes('kraft'), asked), given: NONE_GIVEN });
    expect(await start.forRole('folkevalgt', signal)).toEqual(['Hva står det om kraft og energi?']);
    expect(asked).toContain('Hva står det om natur og klima?');
  });

  it('never ask about a title or the name of a file', async () => {
    const asked: string[] = [];
    const start = createStartQuestions({ reader: testReader(), answerer: answering(() => false, asked), given: NONE_GIVEN });
    await start.forRole('folkevalgt', signal);
    expect(asked.filter((question) => /dprotokoll|«/u.test(question))).toEqual([]);
  });

  it('ask the secretariat’s archive for the papers there are many of', async () => {
    const type = [
      { value: 'referat', label: 'Referat', count: 4 },
      { value: 'pressemelding', label: 'Pressemelding', count: 1 },
    ];
    const facets = () => ({ type, organ: [], year: [], format: [], status: [], collection: [] });
    const answerer = answering(() => true);
    const start = createStartQuestions({ reader: reading(['Kraft og energi'], { facets }), answerer, given: NONE_GIVEN });
    expect(await start.forRole('sekretariat', signal)).toEqual(['Hvilke referater har arkivet?', 'Hva står det om kraft og energi?']);
    expect(await start.forRole('folkevalgt', signal)).toEqual(['Hva står det om kraft og energi?', 'Hvilke referater har arkivet?']);
  });

  it('leave out headings that papers share', async () => {
    const papers = ['dA', 'dB'].map((id) => storedDocument(id as DocumentId));
    const reader = testReader(undefined, {
      documents: () => ({ total: 2, documents: papers }),
      document: (id) => papers.find((paper) => paper.id === id) ?? null,
      passage: (id) => {
        const headings = { 'dA#1': '1. Rådmannens råd', 'dA#2': 'Ny skole i sør', 'dB#1': '2. Rådmannens råd' }[String(id)];
        return headings === undefined ? null : { ...PASSAGE, id, ordinal: Number(id.at(-1)), headings: [headings] };
      },
    });
    const asked: string[] = [];
    const start = createStartQuestions({ reader, answerer: answering(() => false, asked), given: NONE_GIVEN });
    await start.forRole('sekretariat', signal);
    expect(asked).toEqual(['Hva står det om ny skole i sør?']);
  });

  it('ask each role about the papers it works with', async () => {
    const papers = (['referat', 'strategi'] as const).map((type) =>
      storedDocument(`d${type}` as DocumentId, { metadata: metadata(type, { type: { value: type, where: 'title', quote: type } }) }),
    );
    const reader = testReader(undefined, {
      documents: () => ({ total: 2, documents: papers }),
      document: (id) => papers.find((paper) => paper.id === id) ?? null,
      passage: (id) => (id.endsWith('#1') ? { ...PASSAGE, id, ordinal: 1, headings: [`Planen i ${id.slice(1, -2)}`] } : null),
    });
    const asked: string[] = [];
    const start = createStartQuestions({ reader, answerer: answering(() => false, asked), given: NONE_GIVEN });
    await start.forRole('folkevalgt', signal);
    await start.forRole('sekretariat', signal);
    expect(asked).toEqual(['strategi', 'referat', 'referat', 'strategi'].map((type) => `Hva står det om planen i ${type}?`));
  });

  it('are found once for each state of the archive', async () => {
    const asked: string[] = [];
    let documents = 2;
    const reader = testReader(undefined, { counts: () => ({ documents, passages: 2, closed: 0, withoutVector: 0 }) });
    const given = { ...NONE_GIVEN, alle: ['Hva er vedtatt?'] };
    const start = createStartQuestions({ reader, answerer: answering(() => true, asked), given });
    await start.forRole('sekretariat', signal);
    const tried = asked.length;
    await start.forRole('sekretariat', signal);
    expect(asked).toHaveLength(tried);
    documents = 3;
    await start.forRole('sekretariat', signal);
    expect(asked.length).toBeGreaterThan(tried);
  });

  it('are what was found when the time is up', async () => {
    let clock = 0;
    const answerer = answering(() => {
      clock += 3_000;
      return true;
    });
    const given = { ...NONE_GIVEN, alle: ['Hva?', 'Hvor?', 'Når?', 'Hvem?'] };
    const questions = await createStartQuestions({ reader: testReader(), answerer, given, now: () => clock }).forRole('folkevalgt', signal);
    expect(questions).toEqual(['Hva?', 'Hvor?']);
  });
});

/** An archive of one document with these headings. */
function reading(headings: readonly string[], changes: Partial<ArchiveReader> = {}): ArchiveReader {
  const passages = headings.map((heading, index) => ({
    ...PASSAGE,
    id: passageId(PDF_ID, index + 1),
    ordinal: index + 1,
    headings: [heading],
  }));
  return testReader(undefined, {
    documents: () => ({ total: 1, documents: [storedDocument(PDF_ID)] }),
    passage: (id) => passages.find((passage) => passage.id === id) ?? null,
    ...changes,
  });
}
