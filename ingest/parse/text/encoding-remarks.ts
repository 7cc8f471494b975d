import type { Remark } from '#domain/file-outcome.ts';
import type { DecodedText } from '../../load/decode-text.ts';

export function encodingRemarks({ guessed }: Pick<DecodedText, 'guessed'>): Remark[] {
  return guessed === null ? [] : [{ code: 'encoding-guessed', detail: guessed }];
}
