/** Brings a theme or title into the form we write ourselves (klarspråk, sprakradet.no): en dash between years, «», a capital first. Never used on quotes. */
export function ownWords(text: string): string {
  const written = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=(?<!\d)\d{4})\s?[-–]\s?(?=\d{4}(?!\d))/gu, '–')
    .replace(/["“”]([^"“”«»]+)["“”]/gu, '«$1»');
  return written.charAt(0).toUpperCase() + written.slice(1);
}
