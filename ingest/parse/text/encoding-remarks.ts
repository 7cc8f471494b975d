import type { Remark } from '#domain/file-outcome.ts';
import type { DecodedText } from '../../load/decode-text.ts';

export function encodingRemarks({ guessed }: DecodedText): Remark[] {
  return guessed === null ? [] : [{ code: 'encoding-guessed', detail: guessed }];
}
