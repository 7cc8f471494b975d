import { ArchiveError } from '#domain/archive-error.ts';
import { askedTheme } from './asked-theme.ts';
import type { BriefRequest, BriefScope } from './brief-writer.ts';
import { sakNamedIn } from './gather/sak-named-in.ts';

/** Longest theme, characters. */
const LONGEST_THEME = 300;
const MOST_DOCUMENTS = 50;

/** The request as it is to be understood: a theme that names a sak is that sak, one that asks is what it asks about. @throws ArchiveError `invalid-input` */
export function checkedRequest(request: BriefRequest): BriefRequest {
  return { ...request, scope: checkedScope(request.scope) };
}

function checkedScope(scope: BriefScope): BriefScope {
  switch (scope.kind) {
    case 'theme': {
      const theme = checkedTheme(scope.theme);
      const sak = sakNamedIn(theme);
      return sak === null ? { ...scope, theme: askedTheme(theme).theme } : { kind: 'sak', sak };
    }
    case 'documents':
      if (scope.documentIds.length > MOST_DOCUMENTS) {
        throw invalid(`Det er valgt ${scope.documentIds.length} dokumenter; grensen er ${MOST_DOCUMENTS}.`, 'Velg færre dokumenter.');
      }
      return { ...scope, theme: scope.theme === null ? null : askedTheme(checkedTheme(scope.theme)).theme };
    case 'sak':
      return scope;
    case 'period':
      if (scope.from > scope.to) throw invalid('Perioden slutter før den begynner.', 'Bytt om på datoene.');
      return { ...scope, theme: scope.theme === null ? null : askedTheme(checkedTheme(scope.theme)).theme };
  }
}

/** True for a theme that asks for one thing, which is answered and not told of: «Hvem er direktør?». */
export function asksForFact(scope: BriefScope): boolean {
  return scope.kind === 'theme' && sakNamedIn(scope.theme) === null && askedTheme(scope.theme.trim()).asksForFact;
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
