import { z } from 'zod';
import { FILE_STATES, type FileState } from '#domain/file-outcome.ts';
import type { StoredFile } from '../../../ingest/store/archive-reader.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { oneOf, wholeNumber } from '../input/fields.ts';
import { readQuery } from '../input/read-query.ts';
import { FILES_VIEW, type FilesView, filesShown } from '../views/files-view.ts';

const MAX_LIMIT = 1_000;
const QUERY = z.strictObject({
  q: z.string().trim().max(200, 'kan ikke være lengre enn 200 tegn').exactOptional(),
  state: oneOf(FILE_STATES).exactOptional(),
  offset: wholeNumber(0, 10_000_000).exactOptional(),
  limit: wholeNumber(1, MAX_LIMIT).exactOptional(),
});

export function addFilesRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'How the reading of every input file ended',
    description: '`q` = words that must all occur in the path.',
    query: QUERY,
    success: { 'application/json': FILES_VIEW },
    problems: ['invalid-input'],
  });

  app.get('/api/files', description, function files(c) {
    const { q = '', state, offset = 0, limit = MAX_LIMIT } = readQuery(c, QUERY);
    const all = reader.files();
    const matching = filesShown(all).filter((file) => (state === undefined || file.state === state) && holds(file.path, q));
    return c.json<FilesView>({
      total: matching.length,
      offset,
      limit,
      states: countStates(all),
      files: matching.slice(offset, offset + limit),
    });
  });
}

/** Every word of the search stands in the path; a hidden path holds no word. */
function holds(path: string | null, search: string): boolean {
  const words = search.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
  const text = path?.normalize('NFC').toLowerCase();
  return words.every((word) => text?.includes(word) === true);
}

function countStates(files: readonly StoredFile[]): Record<FileState, number> {
  const count = (state: FileState): number => files.filter((file) => file.outcome.state === state).length;
  return { indeksert: count('indeksert'), 'indeksert med merknad': count('indeksert med merknad'), avvist: count('avvist') };
}
