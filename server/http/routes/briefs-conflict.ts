import type { Context } from 'hono';
import { type BriefDraft, draftStatements } from '../../brief/life/brief-draft.ts';
import type { BriefEdit } from '../../brief/life/brief-edit.ts';
import { diffSequences } from '../../brief/life/diff-sequences.ts';
import type { BriefRecord } from '../../people/briefs.ts';
import type { ApiEnv } from '../api-env.ts';
import { type BriefConflict, briefProblem } from '../views/brief-problem.ts';
import { WITHHELD } from '../views/kept-citation-view.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { showBrief } from './briefs-shown.ts';

const MOMENT = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' });

/** Tells the second of two who save: who was first and when, the brief as it stands, and for each sentence both texts. */
export function briefConflict(
  c: Context<ApiEnv>,
  current: BriefRecord,
  expected: number,
  edits: readonly BriefEdit[],
  deps: Pick<BriefsDeps, 'reader' | 'verifyEdited' | 'people'>,
): Response {
  const { view, citations } = showBrief(current, deps);
  const before = deps.people.briefs.draftAt(current.id, expected);
  const now = draftStatements(current.draft);
  const moved = before === null ? new Map<number, number>() : movedTo(before, current.draft);
  const texts = edits.flatMap((edit) => {
    if (edit.kind !== 'reword') return [];
    const there = now[moved.get(edit.statement) ?? -1];
    const withheld = there !== undefined && citations.withheld(there.statement.citations);
    return [{ number: edit.statement, yours: edit.text, theirs: withheld ? WITHHELD : (there?.text ?? null) }];
  });
  const { by, at } = current.changed;
  const detail =
    `${by ?? 'En annen'} lagret versjon ${current.version} av briefet ${MOMENT.format(new Date(at))}, mens du arbeidet med versjon ${expected}. ` +
    'Det du skrev, er ikke lagret, og ingenting er overskrevet. Se på begge tekstene og lagre på nytt.';
  const more: Pick<BriefConflict, 'current' | 'texts'> = { current: view, texts };
  return briefProblem(c, 'brief-conflict', detail, more);
}

/** For each statement of the one draft, its number in the other, by the words of the source. */
function movedTo(before: BriefDraft, after: BriefDraft): Map<number, number> {
  const key = (draft: BriefDraft): string[] => draftStatements(draft).map(({ statement }) => statement.text);
  return new Map(diffSequences(key(before), key(after)).flatMap((step) => (step.kind === 'same' ? [[step.before, step.after]] : [])));
}
