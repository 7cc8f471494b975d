import { Hono } from 'hono';
import { type Archive, openArchive } from '../../../ingest/open-archive.ts';
import { type SampleDocument, sampleDocument } from '../ingest/sample-document.ts';
import { openPeople, type People } from '../../../server/people/open-people.ts';
import type { Api, ApiEnv } from '../../../server/http/api-env.ts';
import { requestId } from '../../../server/http/middleware/request-id.ts';
import { respondToFailure } from '../../../server/http/respond-to-failure.ts';
import { withDescribedStatuses } from './described-statuses.ts';

/** The instant at which everything happens in these tests. */
export const NOW = new Date('2026-01-02T10:00:00.000Z');
export const MINE = { 'reader-key': 'm'.repeat(22) };
export const YOURS = { 'reader-key': 'y'.repeat(22) };

/** An app with routes of one's choice over a people's database and an archive in memory. */
export function peopleApp<Deps>(add: (app: Api, people: People, archive: Archive) => Deps) {
  const archive = openArchive(':memory:');
  let next = 0;
  const people = openPeople(
    ':memory:',
    () => NOW,
    () => `id-${++next}`,
  );
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => respondToFailure({ info: () => undefined, error: () => undefined })(error, c));
  app.use(requestId(() => 'foresporsel-1'));
  const deps = add(app, people, archive);
  return { app: withDescribedStatuses(app), people, archive, deps };
}

/** Puts a document in the archive, in the place of the one before; closed ones as an ingest would leave them. */
export function putDocument(archive: Archive, sample: SampleDocument): void {
  const { input, content } = sampleDocument(sample);
  const closed = { state: 'indeksert med merknad', remarks: [{ code: 'closed', detail: '' }] } as const;
  archive.writer.putDocument(input, { ...content, outcome: sample.access === 'closed' ? closed : content.outcome });
}

export function sending(method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
