/**
 * An answer as it is compared: NFC, lower case, every run of other characters than letters and digits one space, trimmed. After SQuAD
 * (Rajpurkar et al. 2016) and ALCE (Gao et al. 2023) without the English articles; punctuation becomes a space instead of nothing,
 * so that «2,5» is never «25».
 */
export function normaliseAnswer(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}
