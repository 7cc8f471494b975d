import { ArchiveError } from '#domain/archive-error.ts';
import { type DataOptions, suiteFiles } from './suite-files.ts';
import { isSuiteName, SUITES, type SuiteName } from './suite-name.ts';

export type EvalOptions = DataOptions & {
  readonly json?: true;
  readonly record?: true;
  /** true = where it goes when no file is named. */
  readonly report?: string | true;
};

/**
 * The suite that is asked for; null = all of them.
 *
 * @throws ArchiveError `wrong-usage` for options that do not go together
 */
export function checkUse(name: string | undefined, options: EvalOptions): SuiteName | null {
  const { data, questions, record, report } = options;
  if (name !== undefined && !isSuiteName(name)) throw wrongUsage(`Ukjent delprøve: «${name}».`, `Velg en av ${SUITES.join(', ')}.`);
  if (typeof report === 'string' && isSuiteName(report)) {
    throw wrongUsage(`--report kan ikke skrive til en fil som heter «${report}».`, 'Skriv delprøven før --report.');
  }
  const pointed = data !== undefined || questions !== undefined;
  if (pointed && record)
    throw wrongUsage('--record kan ikke brukes med --data eller --questions.', 'Referansen tas opp på de vanlige dataene.');
  if (name === undefined) {
    if (pointed) throw wrongUsage('--data og --questions gjelder én delprøve.', 'Skriv hvilken først, for eksempel norquad.');
    return null;
  }
  suiteFiles(name, options);
  return name;
}

function wrongUsage(what: string, whatToDo: string): ArchiveError {
  return new ArchiveError('wrong-usage', what, whatToDo);
}
