import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { citeRange } from '#domain/citation.ts';
import type { DocumentId } from '#domain/ids.ts';
import { passageId } from '#domain/ids.ts';
import { statement } from '#domain/statement.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import { markdownArchive } from '../testing/ingest/markdown-archive.ts';
import { citationScores } from './citations.ts';
import { createAnswerChecker } from './citations-check.ts';

const TEXT = 'Rådet vedtok rammen. Den er på 12 millioner kroner. Rådet støtter ikke ny motorvei.';
const ID = documentIdOf('vedtak.md');
const { reader } = await markdownArchive({ 'vedtak.md': `# Vedtak\n\n${TEXT}\n\nMøtet ble hevet.` });
const [PASSAGE] = [1, 2].flatMap((ordinal) => reader.passage(passageId(ID, ordinal)) ?? []).filter(({ text }) => text.startsWith(TEXT));

function answerOf(...quotes: string[]): Answer {
  const [first, ...rest] = quotes.flatMap((quote) => {
    const start = TEXT.indexOf(quote);
    const citation = PASSAGE === undefined ? null : citeRange(PASSAGE, { start, end: start + quote.length });
    return citation === null ? [] : (statement(quote, [citation]) ?? []);
  });
  if (first === undefined) throw new Error('ingen påstand');
  return { kind: 'answered', question: 'Hva ble vedtatt?', understoodAs: null, notices: [], statements: [first, ...rest], confidence: 0.9 };
}

/** The archive after the document was changed behind the answer's back. */
function changed(from: string, to: string): Pick<ArchiveReader, 'document' | 'page' | 'passage'> {
  const edit = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(from, to));
  return {
    document: (id) => reader.document(id),
    page: (id, number) => edit(reader.page(id, number)),
    passage: (id) => edit(reader.passage(id)),
  };
}

describe('an answer that is checked', () => {
  it('passes when it quotes what stands there', () => {
    const checked = createAnswerChecker(reader)(answerOf('Rådet vedtok rammen.', 'Den er på 12 millioner kroner.'));
    expect(checked).toMatchObject({ recall: 1, precision: 1, statements: [true, true] });
    expect(citationScores([checked])).toEqual({
      answers: 1,
      statements: 2,
      quotes: 2,
      citationRecall: 1,
      citationPrecision: 1,
      quotesVerbatim: 1,
      quotesMarked: 1,
      statementsQuoted: 1,
    });
  });

  it('fails when the number in the archive is another', () => {
    const check = createAnswerChecker(changed('12 millioner', '21 millioner'));
    const scores = citationScores([check(answerOf('Den er på 12 millioner kroner.'))]);
    expect(scores).toMatchObject({ citationRecall: 0, citationPrecision: 0, quotesVerbatim: 0, quotesMarked: 0, statementsQuoted: 1 });
  });

  it('fails in the part that is wrong', () => {
    const check = createAnswerChecker(changed('12 millioner', '21 millioner'));
    const scores = citationScores([check(answerOf('Rådet vedtok rammen.', 'Den er på 12 millioner kroner.'))]);
    expect(scores).toMatchObject({ citationRecall: 0.5, citationPrecision: 0.5, quotesVerbatim: 0.5 });
  });

  it('fails when the quote leaves out a negation', () => {
    const scores = citationScores([createAnswerChecker(reader)(answerOf('ny motorvei.'))]);
    expect(scores).toMatchObject({ citationRecall: 0, quotesVerbatim: 0, quotesMarked: 1 });
  });

  it('fails when the document is gone', () => {
    const gone = { document: () => null, page: () => null, passage: () => null };
    const scores = citationScores([createAnswerChecker(gone)(answerOf('Rådet vedtok rammen.'))]);
    expect(scores).toMatchObject({ citationRecall: 0, citationPrecision: 0, quotesVerbatim: 0, quotesMarked: 0 });
  });

  it('has its nearest places checked when it is a refusal, and states nothing', () => {
    const said = answerOf('Rådet vedtok rammen.');
    const nearest = said.kind === 'answered' ? said.statements.flatMap((made) => made.citations) : [];
    const refusal: Answer = {
      kind: 'unanswered',
      question: '',
      understoodAs: null,
      notices: [],
      reason: '',
      searched: { query: '', filter: {} },
      nearest,
      confidence: 0,
    };
    expect(createAnswerChecker(reader)(refusal)).toMatchObject({
      recall: null,
      precision: null,
      statements: [],
      quotes: [{ inPlace: true }],
    });
    expect(citationScores([createAnswerChecker(reader)(refusal)])).toMatchObject({ answers: 0, quotes: 1, citationRecall: null });
  });

  it('has each document read once', () => {
    const read: DocumentId[] = [];
    const counting = {
      document: (id: DocumentId) => {
        read.push(id);
        return reader.document(id);
      },
      page: reader.page,
      passage: reader.passage,
    };
    createAnswerChecker(counting)(answerOf('Rådet vedtok rammen.', 'Den er på 12 millioner kroner.'));
    expect(read).toEqual([ID]);
  });
});
