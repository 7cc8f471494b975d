/** A PDF date (`D:20240829120000+02'00'`) as an ISO 8601 instant; null when it is not one. */
export function pdfDate(text: string): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:([+-])(\d{2})'?(\d{2})?'?|Z.*)?$/u.exec(text.trim());
  if (match === null) return null;
  const part = (index: number, absent: string): string => match[index] ?? absent;
  const day = `${part(1, '')}-${part(2, '01')}-${part(3, '01')}`;
  const zone = match[7] === undefined ? 'Z' : `${match[7]}${part(8, '00')}:${part(9, '00')}`;
  const instant = new Date(`${day}T${part(4, '00')}:${part(5, '00')}:${part(6, '00')}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
