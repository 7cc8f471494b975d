/** A statement as it is read: the cells of a table row, which are kept joined by « | », with a dash between them. */
export function statementWords(text: string): string {
  return text.replaceAll(' | ', ' – ');
}
