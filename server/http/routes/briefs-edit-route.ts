import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { editBrief } from '../../brief/life/edit-brief.ts';
import { NEW_STANDING } from '../../brief/life/brief-status.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { BRIEF_EDITS } from '../input/brief-edits.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { briefProblem, briefProblemAnswers } from '../views/brief-problem.ts';
import { BRIEF_VIEW, type BriefView } from '../views/brief-view.ts';
import { briefConflict } from './briefs-conflict.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { knownBrief, unknownBrief } from './briefs-known.ts';
import { showBrief } from './briefs-shown.ts';

const QUERY = z.strictObject({});

export function addBriefsEditRoute(app: Api, deps: BriefsDeps): void {
  const { briefs } = deps.people;
  const description = describeRoute({
    summary: 'Changes the words of a brief; all of the changes, or none',
    description:
      'Statements are named by their `number` in the version named. A change sets the brief back to utkast. Status 409: `brief-conflict` ' +
      'when another has saved since that version (with the brief as it stands and both texts; nothing is overwritten), `brief-locked` when it is godkjent.',
    query: QUERY,
    body: BRIEF_EDITS,
    success: { 'application/json': BRIEF_VIEW },
    further: briefProblemAnswers('brief-conflict', 'brief-locked'),
    problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type', 'archive-damaged'],
  });

  app.patch('/api/briefs/:id', description, async function changeBrief(c) {
    readQuery(c, QUERY);
    const { version, by = null, edits } = await readJsonBody(c, BRIEF_EDITS);
    const record = knownBrief(c, briefs);
    if (record.version !== version) return briefConflict(c, record, version, edits, deps);
    if (record.status === 'godkjent') {
      return briefProblem(c, 'brief-locked', 'Briefet er godkjent og kan ikke endres. Sett det til utkast for å åpne det igjen.');
    }
    const edited = editBrief(record.draft, edits);
    if (edited.kind === 'refused') throw new ArchiveError('invalid-input', edited.why, 'Ingenting er lagret.');
    const saved = briefs.save(record.id, version, { change: 'endret', by, standing: NEW_STANDING, draft: edited.draft });
    switch (saved.kind) {
      case 'saved':
        return c.json<BriefView>(showBrief(saved.brief, deps).view);
      case 'conflict':
        return briefConflict(c, saved.current, version, edits, deps);
      case 'absent':
        throw unknownBrief();
    }
  });
}
