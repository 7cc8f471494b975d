import type { Remark } from '#domain/file-outcome.ts';
import type { DecodedText } from '../../load/decode-text.ts';

export function encodingRemarks(decoded: DecodedText): Remark[] {
  return decoded.guessed ? [{ code: 'encoding-guessed', detail: 'lest som Latin-1' }] : [];
}
