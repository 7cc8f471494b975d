import { z } from 'zod';
import { CONVERSATION_ID, conversationId as checkedId } from '../../conversation/conversation-id.ts';
import { wholeNumber } from './fields.ts';

export const conversationId = z
  .string()
  .regex(CONVERSATION_ID, 'skal være 1–64 tegn av A–Z, a–z, 0–9, - og _')
  .transform((id) => checkedId(id));

/** Number of an exchange in its conversation, from 1. */
export const exchangeNumber = z.int('skal være et helt tall').min(1, 'skal være minst 1').max(1_000_000, 'er for stort');

/** A line of text that people write: no line breaks or other control characters. */
export function line(most: number) {
  return z
    .string()
    .trim()
    .min(1, 'kan ikke være tomt')
    .max(most, `kan ikke være lengre enn ${most} tegn`)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'kan ikke ha linjeskift eller andre styretegn');
}

/** Words that must all occur in what is listed. */
export const searchText = z.string().trim().max(200, 'kan ikke være lengre enn 200 tegn').exactOptional();

export const PAGING = { offset: wholeNumber(0, 10_000_000).exactOptional(), limit: wholeNumber(1, 500).exactOptional() } as const;
export const DEFAULT_LIMIT = 50;
