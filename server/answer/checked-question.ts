import { ArchiveError } from '#domain/archive-error.ts';

/** Longest question, characters. */
const LONGEST = 2_000;

/** The question without white space around it. @throws ArchiveError `invalid-input` when it is empty or too long */
export function checkedQuestion(question: string): string {
  const trimmed = question.trim();
  if (trimmed === '') throw new ArchiveError('invalid-input', 'Spørsmålet er tomt.', 'Skriv et spørsmål og prøv igjen.');
  if (trimmed.length > LONGEST) {
    throw new ArchiveError('invalid-input', `Spørsmålet er på ${trimmed.length} tegn; grensen er ${LONGEST}.`, 'Kort ned spørsmålet.');
  }
  return trimmed;
}
