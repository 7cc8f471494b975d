/** A date a file declares, as ISO 8601; null when it cannot be read. A date without a time stays a date. */
export function instant(declared: string | null | undefined): string | null {
  const text = declared?.trim() ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}T|^[A-Z][a-z]{2}, \d|^\d{1,2} [A-Z][a-z]{2} \d{4}/u.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
