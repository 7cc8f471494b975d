import { ArchiveError } from '#domain/archive-error.ts';
import type { Brand } from '#domain/brand.ts';

/** 1–64 characters of A–Z, a–z, 0–9, `_` and `-`, chosen by the one who asks. */
export type ConversationId = Brand<string, 'ConversationId'>;

/** For checks at the edges, such as a schema of the HTTP input. */
export const CONVERSATION_ID = /^[A-Za-z0-9_-]{1,64}$/u;

/** @throws ArchiveError `invalid-input` */
export function conversationId(text: string): ConversationId {
  if (isConversationId(text)) return text;
  throw new ArchiveError(
    'invalid-input',
    'Samtalens id er ugyldig.',
    'Bruk 1–64 tegn: bokstavene A–Z og a–z, sifre, understrek og bindestrek.',
  );
}

function isConversationId(text: string): text is ConversationId {
  return CONVERSATION_ID.test(text);
}
