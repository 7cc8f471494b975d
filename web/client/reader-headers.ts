import { readerKey } from './reader-key.ts';

/** What requests that concern the reader's own conversations carry. */
export function readerHeaders(): Readonly<Record<string, string>> {
  return { 'reader-key': readerKey() };
}
