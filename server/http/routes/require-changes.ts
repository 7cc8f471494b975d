import type { CorpusChanges } from '../../corpus/corpus-changes.ts';
import type { AppDeps } from '../app-deps.ts';
import { HttpFailure } from '../http-failure.ts';

/** @throws HttpFailure `changes-off` when documents may not be added and removed here */
export function requireChanges(changes: AppDeps['changes']): CorpusChanges {
  if (changes?.allowed === true) return changes;
  throw new HttpFailure(
    'changes-off',
    'Arkivet kan ikke endres herfra. Legg filene i dokumentmappen, eller be den som drifter løsningen om å tillate det (ARKIV_UPLOADS=on).',
  );
}
