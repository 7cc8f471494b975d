import type { Database } from '../../ingest/store/sqlite.ts';
import type { Citation } from '#domain/citation.ts';
import type { ClosedCheck } from '../brief/life/source-state.ts';
import { type ConversationId, conversationId } from '../conversation/conversation-id.ts';
import type { ConversationHistory, ConversationQuery, ConversationSummary } from './conversation-history.ts';
import type { Exchange } from './exchange.ts';
import { folded, searchWords } from './folded-text.ts';
import { type Owner, ownConversation } from './reader-key.ts';
import { readStored } from './stored/read-stored.ts';
import { STORED_EXCHANGE } from './stored/stored-exchange.ts';

/** Exchanges kept of one conversation, the newest; nobody reads further back. Range 100–10,000; not measured. */
const MOST_EXCHANGES = 1_000;

const SUMMARY = `
  SELECT c.id, c.title AS named, c.created_at AS createdAt, c.changed_at AS changedAt,
         (SELECT count(*) FROM exchanges e WHERE e.conversation_id = c.id) AS exchanges,
         coalesce(c.title, (SELECT e.asked FROM exchanges e WHERE e.conversation_id = c.id ORDER BY e.number LIMIT 1)) AS title
  FROM conversations c`;
const SHOWN = 'c.deleted_at IS NULL AND c.owner IS ? AND EXISTS (SELECT 1 FROM exchanges e WHERE e.conversation_id = c.id)';
/** The question is searched as it was asked, and the answer by its words and the titles of its sources. */
const HAS_WORD = `(instr(coalesce(c.title_folded, ''), ?) > 0 OR EXISTS (
  SELECT 1 FROM exchanges e WHERE e.conversation_id = c.id AND instr(e.search_text, ?) > 0))`;

/** Conversations in the people's database. */
export function sqliteConversationHistory(database: Database, now: () => Date = () => new Date()): ConversationHistory {
  const sql = statements(database);

  const record = database.transaction((given: ConversationId, owner: Owner | null, exchange: Exchange): number | null => {
    const id = ownConversation(given, owner);
    sql.forgetDeleted.run(id);
    sql.begin.run({ id, owner, at: exchange.at });
    sql.adopt.run(owner, id);
    if (sql.touch.run(exchange.at, id, owner).changes === 0) return null;
    const number = (sql.lastNumber.get(id) ?? 0) + 1;
    const { question } = exchange.answer;
    sql.add.run({ id, number, asked: question, at: exchange.at, text: searchTextOf(exchange), exchange: JSON.stringify(exchange) });
    sql.trim.run(id, number - MOST_EXCHANGES);
    return number;
  });

  function read(json: string, id: ConversationId): Exchange {
    return readStored(STORED_EXCHANGE, json, `Et svar i samtalen ${id}`);
  }

  function list({ owner, text = '', isClosed = () => false, offset, limit }: ConversationQuery) {
    if (owner === null) return { total: 0, conversations: [] };
    const words = searchWords(text);
    const where = [SHOWN, ...words.map(() => HAS_WORD)].join(' AND ');
    const rows = database.prepare<unknown[], ConversationSummary & { readonly named: string | null }>(
      `${SUMMARY} WHERE ${where} ORDER BY c.changed_at DESC, c.used DESC`,
    );
    const found = rows.all(owner, ...words.flatMap((word) => [word, word]));
    // The text that is stored holds words of sources that may have been closed since.
    const open = words.length === 0 ? found : found.filter(({ id, named }) => hasWords(id, named, words, isClosed));
    return { total: open.length, conversations: open.slice(offset, offset + limit).map(shown) };
  }

  function hasWords(id: ConversationId, named: string | null, words: readonly string[], isClosed: ClosedCheck): boolean {
    const texts = [folded(named ?? ''), ...sql.exchanges.all(id).map(({ exchange }) => searchTextOf(read(exchange, id), isClosed))];
    return words.every((word) => texts.some((text) => text.includes(word)));
  }

  return {
    record: (id, owner, exchange) => record.immediate(id, owner, exchange),
    find(given, owner) {
      const id = ownConversation(given, owner);
      const summary = sql.summary.get(owner, id);
      if (summary === undefined) return null;
      return { ...shown(summary), all: sql.exchanges.all(id).map(({ number, exchange }) => ({ ...read(exchange, id), number })) };
    },
    exchange(id, owner, number) {
      const json = sql.exchange.get(ownConversation(id, owner), number, owner);
      return json === undefined ? null : read(json, id);
    },
    list,
    rename: (id, owner, title) => sql.rename.run(title, folded(title), ownConversation(id, owner), owner).changes > 0,
    delete: (id, owner) => sql.delete.run(now().toISOString(), ownConversation(id, owner), owner).changes > 0,
    undoDelete: (id, owner) => sql.undoDelete.run(ownConversation(id, owner), owner).changes > 0,
    purge: (deletedBefore) => sql.purge.run(deletedBefore.toISOString()).changes,
  };
}

/** As the one who began it knows it. */
function shown({ id, title, exchanges, createdAt, changedAt }: ConversationSummary): ConversationSummary {
  return { id: conversationId(id.slice(id.indexOf(':') + 1)), title, exchanges, createdAt, changedAt };
}

/** @param isClosed leaves out the words of sources that are closed */
function searchTextOf({ answer, sources }: Exchange, isClosed: ClosedCheck = () => false): string {
  const open = (citations: readonly Citation[]): boolean => !citations.some(({ documentId, quote }) => isClosed(documentId, quote));
  const said =
    answer.kind === 'answered'
      ? answer.statements.filter(({ citations }) => open(citations)).map(({ text }) => text)
      : answer.nearest.filter((citation) => open([citation])).map(({ quote }) => quote);
  const titles = sources.filter(({ documentId, title }) => !isClosed(documentId, title)).map(({ title }) => title);
  return folded([answer.question, ...said, ...titles].join(' '));
}

function statements(database: Database) {
  return {
    forgetDeleted: database.prepare('DELETE FROM conversations WHERE id = ? AND deleted_at IS NOT NULL'),
    begin: database.prepare(
      `INSERT INTO conversations (id, owner, created_at, changed_at, used)
       VALUES (@id, @owner, @at, @at, (SELECT coalesce(max(used), 0) + 1 FROM conversations)) ON CONFLICT DO NOTHING`,
    ),
    // The memory for follow-ups may have begun it, without knowing for whom.
    adopt: database.prepare(
      'UPDATE conversations SET owner = ? WHERE id = ? AND owner IS NULL AND NOT EXISTS (SELECT 1 FROM exchanges WHERE conversation_id = id)',
    ),
    touch: database.prepare(
      'UPDATE conversations SET changed_at = ?, used = (SELECT max(used) FROM conversations) + 1 WHERE id = ? AND owner IS ?',
    ),
    lastNumber: database.prepare<[ConversationId], number | null>('SELECT max(number) FROM exchanges WHERE conversation_id = ?').pluck(),
    add: database.prepare(
      `INSERT INTO exchanges (conversation_id, number, asked, at, search_text, exchange)
       VALUES (@id, @number, @asked, @at, @text, @exchange)`,
    ),
    trim: database.prepare('DELETE FROM exchanges WHERE conversation_id = ? AND number <= ?'),
    summary: database.prepare<[Owner | null, ConversationId], ConversationSummary>(`${SUMMARY} WHERE ${SHOWN} AND c.id = ?`),
    exchanges: database.prepare<[ConversationId], { readonly number: number; readonly exchange: string }>(
      'SELECT number, exchange FROM exchanges WHERE conversation_id = ? ORDER BY number',
    ),
    exchange: database
      .prepare<[ConversationId, number, Owner | null], string>(
        `SELECT exchange FROM exchanges JOIN conversations c ON c.id = conversation_id
         WHERE conversation_id = ? AND number = ? AND c.owner IS ? AND c.deleted_at IS NULL`,
      )
      .pluck(),
    rename: database.prepare('UPDATE conversations SET title = ?, title_folded = ? WHERE id = ? AND owner IS ? AND deleted_at IS NULL'),
    delete: database.prepare('UPDATE conversations SET deleted_at = ? WHERE id = ? AND owner IS ? AND deleted_at IS NULL'),
    undoDelete: database.prepare('UPDATE conversations SET deleted_at = NULL WHERE id = ? AND owner IS ? AND deleted_at IS NOT NULL'),
    purge: database.prepare('DELETE FROM conversations WHERE deleted_at < ?'),
  };
}
