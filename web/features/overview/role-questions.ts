import { READER_ROLES, type ReaderRole } from '../../../server/answer/reader-role.ts';
import { fetchStartQuestions } from '../../client/ask-suggestions.ts';

export type RoleQuestions = { readonly role: ReaderRole; readonly questions: readonly string[] };

/** Questions of a role on the start page; range 2–4. */
const SHOWN = 3;

/** Questions to begin with for every role, each of which the archive answers. */
export async function fetchRoleQuestions(signal: AbortSignal): Promise<readonly RoleQuestions[]> {
  const views = await Promise.all(READER_ROLES.map((role) => fetchStartQuestions(role, signal)));
  return withoutRepeats(READER_ROLES.map((role, index) => ({ role, questions: views[index]?.questions ?? [] })));
}

/** At most `SHOWN` of each role, none under two roles, and no role without questions. */
export function withoutRepeats(roles: readonly RoleQuestions[]): RoleQuestions[] {
  const taken = new Set<string>();
  const kept = roles.map(({ role, questions }) => {
    const own = questions.filter((question) => !taken.has(question)).slice(0, SHOWN);
    for (const question of own) taken.add(question);
    return { role, questions: own };
  });
  return kept.filter(({ questions }) => questions.length > 0);
}
