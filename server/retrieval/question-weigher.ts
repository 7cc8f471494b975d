import type { Analyser } from '#domain/analyser.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import { readQuestion } from './question.ts';
import { type Expand, type WeighedQuestion, weighQuestion } from './weighed-question.ts';

/** Reads a question and weighs it against the archive. */
export type QuestionWeigher = (query: string) => WeighedQuestion;

export function createQuestionWeigher(analyser: Analyser, index: TextIndex, expand: Expand): QuestionWeigher {
  return (query) => weighQuestion(readQuestion(query, analyser), index, expand);
}
