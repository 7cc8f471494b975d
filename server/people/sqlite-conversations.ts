import type { Database } from '../../ingest/store/sqlite.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';
import type { Conversations } from '../conversation/conversations.ts';
import type { ConversationLimits } from '../conversation/in-memory-conversations.ts';
import type { Turn } from '../conversation/turn.ts';

/** As many as ten people a day for ten years; some gigabytes at the most. A rewrite looks at the last turns only; range 3–50. Not measured. */
const DEFAULTS: ConversationLimits = { conversations: 50_000, turns: 10 };

/**
 * The memory for follow-ups, kept over a restart. A conversation that is forgotten because there are too many is gone for good, with
 * what `ConversationHistory` has of it.
 */
export function sqliteConversations(
  database: Database,
  limits: ConversationLimits = DEFAULTS,
  now: () => Date = () => new Date(),
): Conversations {
  const sql = {
    use: database.prepare('UPDATE conversations SET used = (SELECT max(used) FROM conversations) + 1 WHERE id = ? AND deleted_at IS NULL'),
    turns: database.prepare<[ConversationId], string>('SELECT turn FROM turns WHERE conversation_id = ? ORDER BY row').pluck(),
    forgetDeleted: database.prepare('DELETE FROM conversations WHERE id = ? AND deleted_at IS NOT NULL'),
    begin: database.prepare(
      `INSERT INTO conversations (id, created_at, changed_at, used)
       VALUES (@id, @at, @at, (SELECT coalesce(max(used), 0) + 1 FROM conversations)) ON CONFLICT DO NOTHING`,
    ),
    addTurn: database.prepare('INSERT INTO turns (conversation_id, turn) VALUES (?, ?)'),
    trimTurns: database.prepare(
      'DELETE FROM turns WHERE row IN (SELECT row FROM turns WHERE conversation_id = ? ORDER BY row DESC LIMIT -1 OFFSET ?)',
    ),
    trim: database.prepare('DELETE FROM conversations WHERE id IN (SELECT id FROM conversations ORDER BY used DESC, id LIMIT -1 OFFSET ?)'),
  };

  const turns = database.transaction((id: ConversationId): readonly Turn[] => {
    if (sql.use.run(id).changes === 0) return [];
    return sql.turns.all(id).map((json) => {
      const turn: Turn = JSON.parse(json);
      return turn;
    });
  });

  const remember = database.transaction((id: ConversationId, turn: Turn): void => {
    sql.forgetDeleted.run(id);
    sql.begin.run({ id, at: now().toISOString() });
    sql.use.run(id);
    sql.addTurn.run(id, JSON.stringify(turn));
    sql.trimTurns.run(id, limits.turns);
    sql.trim.run(limits.conversations);
  });

  return { turns: (id) => turns.immediate(id), remember: (id, turn) => remember.immediate(id, turn) };
}
