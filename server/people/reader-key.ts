import { createHash } from 'node:crypto';
import type { Brand } from '#domain/brand.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';

/** Whose a conversation is: a digest of a secret that the browser made and keeps. There is no log-in, so it names nobody. */
export type Owner = Brand<string, 'Owner'>;

/** A secret of 22–128 characters of A–Z, a–z, 0–9, `_` and `-`, made by chance: at least 128 bits of it. */
export const READER_KEY = /^[A-Za-z0-9_-]{22,128}$/u;

/** @param key one that `READER_KEY` matches; only its digest is ever stored */
export function ownerOf(key: string): Owner {
  return createHash('sha256').update(key).digest('hex') as Owner;
}

/**
 * The conversation of this owner with this id. The same id from another key is another conversation, so that nobody reads or goes on with
 * what is not theirs; the sign between them stands in no id.
 */
export function ownConversation(id: ConversationId, owner: Owner | null): ConversationId {
  return owner === null ? id : (`${owner}:${id}` as ConversationId);
}
