import type { Context } from 'hono';
import { ArchiveError } from '#domain/archive-error.ts';
import type { ConversationId } from '../../conversation/conversation-id.ts';
import type { ConversationHistory } from '../../people/conversation-history.ts';
import type { Exchange } from '../../people/exchange.ts';
import { readerOwner } from '../input/reader-owner.ts';

/**
 * The answer of the reader's own conversation that a request is about.
 *
 * @throws ArchiveError `not-found`
 */
export function knownExchange(c: Context, history: ConversationHistory, conversation: ConversationId, number: number): Exchange {
  const exchange = history.exchange(conversation, readerOwner(c), number);
  if (exchange === null) {
    throw new ArchiveError('not-found', 'Svaret finnes ikke i samtalen.', 'Still spørsmålet på nytt, og prøv igjen fra det nye svaret.');
  }
  return exchange;
}
