import { randomBytes } from 'node:crypto';
import { type ClosedMarks, sqliteClosedMarks } from '../../ingest/store/closed-marks.ts';
import type { Conversations } from '../conversation/conversations.ts';
import type { Briefs } from './briefs.ts';
import type { ConversationHistory } from './conversation-history.ts';
import type { Feedback } from './feedback.ts';
import { openPeopleDatabase } from './open-people-database.ts';
import type { SharedAnswers } from './shared-answers.ts';
import { sqliteBriefs } from './sqlite-briefs.ts';
import { sqliteConversationHistory } from './sqlite-conversation-history.ts';
import { sqliteConversations } from './sqlite-conversations.ts';
import { sqliteFeedback } from './sqlite-feedback.ts';
import { sqliteSharedAnswers } from './sqlite-shared-answers.ts';

/** What people have made, kept in a database of its own that no ingest touches. */
export type People = {
  readonly briefs: Briefs;
  /** The memory for follow-ups. */
  readonly conversations: Conversations;
  /** The same conversations as people see them. */
  readonly history: ConversationHistory;
  readonly feedback: Feedback;
  readonly sharedAnswers: SharedAnswers;
  /** What the archive has closed, kept here as well so that it outlives the archive. */
  readonly closedMarks: ClosedMarks;
  readonly close: () => void;
};

/** Days that what has been deleted can be had back. Range 7–90; long enough for a holiday. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/**
 * Opens the people's database, and removes for good what was deleted more than thirty days ago.
 *
 * @param folder data folder, or `:memory:`
 * @throws ArchiveError as `openPeopleDatabase`
 */
export function openPeople(folder: string, now: () => Date = () => new Date(), newId: () => string = unguessableId): People {
  const database = openPeopleDatabase(folder);
  const briefs = sqliteBriefs(database, newId, now);
  const history = sqliteConversationHistory(database, now);
  const before = new Date(now().getTime() - KEPT_DAYS * DAY);
  // The log still holds what was overwritten in the database itself.
  if (briefs.purge(before) + history.purge(before) > 0) database.pragma('wal_checkpoint(TRUNCATE)');
  return {
    briefs,
    history,
    conversations: sqliteConversations(database, undefined, now),
    feedback: sqliteFeedback(database, newId, now),
    sharedAnswers: sqliteSharedAnswers(database, newId, now),
    closedMarks: sqliteClosedMarks(database, now),
    close: () => database.close(),
  };
}

/** 128 bits of chance. */
function unguessableId(): string {
  return randomBytes(16).toString('base64url');
}
