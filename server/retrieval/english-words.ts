import { readWordTable } from '../../ingest/norsk/word-table.ts';

/** English words of this field and their Norwegian, lower case: what an archive of an inter-municipal council is asked about. */
export const ENGLISH_TO_NORWEGIAN: ReadonlyMap<string, string> = new Map(
  readWordTable('english', ['english', 'norwegian']).map(({ english, norwegian }) => [english, norwegian]),
);
