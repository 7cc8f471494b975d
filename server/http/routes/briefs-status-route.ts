import { z } from 'zod';
import { BRIEF_STATUSES, type BriefStatus } from '../../brief/life/brief-status.ts';
import { changeStatus } from '../../brief/life/change-status.ts';
import { lostStatements, uncoveredStatements } from '../../brief/life/verify-brief.ts';
import type { BriefChange } from '../../people/briefs.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { name, version } from '../input/brief-fields.ts';
import { oneOf } from '../input/fields.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { briefProblem, briefProblemAnswers } from '../views/brief-problem.ts';
import { BRIEF_VIEW, type BriefView } from '../views/brief-view.ts';
import { briefConflict } from './briefs-conflict.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { knownBrief, unknownBrief } from './briefs-known.ts';
import { showBrief } from './briefs-shown.ts';

const QUERY = z.strictObject({});
const BODY = z.strictObject({ version, status: oneOf(BRIEF_STATUSES), by: name.exactOptional() });
const CHANGES: Readonly<Record<BriefStatus, BriefChange>> = { utkast: 'gjenåpnet', kontrollert: 'kontrollert', godkjent: 'godkjent' };

export function addBriefsStatusRoute(app: Api, deps: BriefsDeps): void {
  const { people, now = () => new Date() } = deps;
  const description = describeRoute({
    summary: 'Takes a brief a step on (utkast, kontrollert, godkjent), or opens it again',
    description:
      '`by` = the name of whoever does it; needed for a step on. Status 409: `status-refused` with the reason (a sentence without cover, ' +
      'a source that is gone, a step left out), `brief-conflict` when the brief has changed since the version named.',
    query: QUERY,
    body: BODY,
    success: { 'application/json': BRIEF_VIEW },
    further: briefProblemAnswers('brief-conflict', 'status-refused'),
    problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type', 'archive-damaged'],
  });

  app.post('/api/briefs/:id/status', description, async function changeBriefStatus(c) {
    readQuery(c, QUERY);
    const { version: expected, status, by = null } = await readJsonBody(c, BODY);
    const record = knownBrief(c, people.briefs);
    if (record.version !== expected) return briefConflict(c, record, expected, [], deps);
    const { verification } = showBrief(record, deps);
    const obstacles = {
      uncovered: uncoveredStatements(verification).length,
      titleUncovered: verification.title.kind !== 'covered',
      lost: lostStatements(verification).length,
    };
    const change = changeStatus(record, status, { by, at: now().toISOString() }, obstacles);
    if (change.kind === 'refused') return briefProblem(c, 'status-refused', change.why);
    const saved = people.briefs.save(record.id, expected, { change: CHANGES[status], by, standing: change.standing, draft: null });
    switch (saved.kind) {
      case 'saved':
        return c.json<BriefView>(showBrief(saved.brief, deps).view);
      case 'conflict':
        return briefConflict(c, saved.current, expected, [], deps);
      case 'absent':
        throw unknownBrief();
    }
  });
}
