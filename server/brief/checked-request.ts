import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefRequest, BriefScope } from './brief-writer.ts';

/** Longest theme, characters. */
const LONGEST_THEME = 300;
const MOST_DOCUMENTS = 50;

/** The request with its theme trimmed. @throws ArchiveError `invalid-input` */
export function checkedRequest(request: BriefRequest): BriefRequest {
  return { ...request, scope: checkedScope(request.scope) };
}

function checkedScope(scope: BriefScope): BriefScope {
  switch (scope.kind) {
    case 'theme':
      return { ...scope, theme: checkedTheme(scope.theme) };
    case 'documents':
      if (scope.documentIds.length > MOST_DOCUMENTS) {
        throw invalid(`Det er valgt ${scope.documentIds.length} dokumenter; grensen er ${MOST_DOCUMENTS}.`, 'Velg færre dokumenter.');
      }
      return { ...scope, theme: scope.theme === null ? null : checkedTheme(scope.theme) };
    case 'sak':
      return scope;
    case 'period':
      if (scope.from > scope.to) throw invalid('Perioden slutter før den begynner.', 'Bytt om på datoene.');
      return { ...scope, theme: scope.theme === null ? null : checkedTheme(scope.theme) };
  }
}

function checkedTheme(theme: string): string {
  const trimmed = theme.trim().replace(/\s+/gu, ' ');
  if (trimmed === '') throw invalid('Temaet er tomt.', 'Skriv et tema, for eksempel «Oslofjorden».');
  if (trimmed.length > LONGEST_THEME) {
    throw invalid(`Temaet er på ${trimmed.length} tegn; grensen er ${LONGEST_THEME}.`, 'Skriv temaet med færre ord.');
  }
  return trimmed;
}

function invalid(what: string, next: string): ArchiveError {
  return new ArchiveError('invalid-input', what, next);
}
