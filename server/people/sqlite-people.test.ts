import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../../ingest/store/sqlite.ts';
import { conversationsContract } from '../../evals/testing/contracts/conversations.contract.ts';
import { briefsContract } from '../../evals/testing/contracts/briefs.contract.ts';
import { conversationHistoryContract } from '../../evals/testing/contracts/conversation-history.contract.ts';
import { feedbackContract } from '../../evals/testing/contracts/feedback.contract.ts';
import { openPeopleDatabase } from './open-people-database.ts';
import { sharedAnswersContract } from '../../evals/testing/contracts/shared-answers.contract.ts';
import { sqliteBriefs } from './sqlite-briefs.ts';
import { sqliteConversationHistory } from './sqlite-conversation-history.ts';
import { sqliteConversations } from './sqlite-conversations.ts';
import { sqliteFeedback } from './sqlite-feedback.ts';
import { sqliteSharedAnswers } from './sqlite-shared-answers.ts';

const opened: Database[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const database of opened) database.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function inMemory(): Database {
  const database = openPeopleDatabase(':memory:');
  opened.push(database);
  return database;
}

function onDisk(): Database {
  const folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-people-'));
  folders.push(folder);
  const database = openPeopleDatabase(folder);
  opened.push(database);
  return database;
}

function counter(): () => string {
  let next = 0;
  return () => `id-${++next}`;
}

for (const [place, open] of [
  ['in memory', inMemory],
  ['on disk', onDisk],
] as const) {
  conversationsContract(`SQLite ${place}`, (limits) => sqliteConversations(open(), limits));
  conversationHistoryContract(`SQLite ${place}`, (now) => sqliteConversationHistory(open(), now));
  briefsContract(`SQLite ${place}`, (now) => sqliteBriefs(open(), counter(), now));
  feedbackContract(`SQLite ${place}`, () => sqliteFeedback(open(), counter()));
  sharedAnswersContract(`SQLite ${place}`, () => sqliteSharedAnswers(open(), counter()));
}
