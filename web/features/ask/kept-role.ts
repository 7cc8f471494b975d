import { READER_ROLES, type ReaderRole } from '../../../server/answer/reader-role.ts';

const NAME = 'arkivsvar.role';

/** Whose suggestions were shown last in this browser. */
export function keptRole(): ReaderRole {
  try {
    const kept = window.localStorage.getItem(NAME);
    return READER_ROLES.find((role) => role === kept) ?? READER_ROLES[0];
  } catch {
    return READER_ROLES[0];
  }
}

export function keepRole(role: ReaderRole): void {
  try {
    window.localStorage.setItem(NAME, role);
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}
