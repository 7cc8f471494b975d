import { readTable } from '../../ingest/norsk/words/read-table.ts';

/** English words of this field and their Norwegian: what an archive of an inter-municipal council is asked about. */
export const ENGLISH_TO_NORWEGIAN: ReadonlyMap<string, string> = new Map(
  readTable('english').map(([english = '', norwegian = '']) => [english, norwegian]),
);
