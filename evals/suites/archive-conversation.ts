import { randomUUID } from 'node:crypto';
import type { Answer } from '#domain/answer.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Answerer, AnswerEvent } from '../../server/answer/answerer.ts';
import { conversationId } from '../../server/conversation/conversation-id.ts';
import type { GoldQuestion } from '../datasets/archive/gold-question.ts';

/** What a user is told: the answer, and the documents of the passages shown before it, the best first. */
export type Told = { readonly answer: Answer; readonly documents: readonly DocumentId[] };

/** Asks a gold question as a user would: in a conversation of its own, the earlier questions first. */
export async function askInConversation(
  answerer: Answerer,
  { before, question }: Pick<GoldQuestion, 'before' | 'question'>,
  signal: AbortSignal,
): Promise<Told> {
  const id = conversationId(randomUUID());
  for (const earlier of before) await told(answerer.answer(earlier, {}, signal, id));
  return told(answerer.answer(question, {}, signal, id));
}

async function told(events: AsyncIterable<AnswerEvent>): Promise<Told> {
  let documents: readonly DocumentId[] = [];
  for await (const event of events) {
    if (event.kind === 'passages-available') documents = [...new Set(event.hits.map(({ passage }) => passage.documentId))];
    if (event.kind === 'answer-end') return { answer: event.answer, documents };
  }
  throw new ArchiveError('internal', 'Svaret ble ikke fullført.', 'Prøv igjen.');
}
