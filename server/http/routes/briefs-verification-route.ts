import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { editBrief } from '../../brief/life/edit-brief.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { BRIEF_EDITS } from '../input/brief-edits.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { BRIEF_VERIFICATION_VIEW, type BriefVerificationView, briefVerificationView } from '../views/brief-verification-view.ts';
import { briefProblemAnswers } from '../views/brief-problem.ts';
import { briefConflict } from './briefs-conflict.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { knownBrief } from './briefs-known.ts';
import { showBrief } from './briefs-shown.ts';

const QUERY = z.strictObject({});

export function addBriefsVerificationRoute(app: Api, deps: BriefsDeps): void {
  const description = describeRoute({
    summary: 'Whether the archive still carries a brief, statement by statement and source by source',
    query: QUERY,
    success: { 'application/json': BRIEF_VERIFICATION_VIEW },
    problems: ['invalid-input', 'not-found', 'archive-damaged'],
  });

  app.get('/api/briefs/:id/verification', description, function briefVerification(c) {
    readQuery(c, QUERY);
    const { view, exportRefused } = showBrief(knownBrief(c, deps.people.briefs), deps);
    return c.json<BriefVerificationView>(briefVerificationView(view, exportRefused));
  });

  const trial = describeRoute({
    summary: 'What would stand of a brief after changes, without saving them',
    description:
      'For an editor that tells while one types. Takes the body of PATCH /api/briefs/:id; status 409 (`brief-conflict`) as there.',
    query: QUERY,
    body: BRIEF_EDITS,
    success: { 'application/json': BRIEF_VERIFICATION_VIEW },
    further: briefProblemAnswers('brief-conflict'),
    problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type', 'archive-damaged'],
  });

  app.post('/api/briefs/:id/verification', trial, async function verifyChanges(c) {
    readQuery(c, QUERY);
    const { version, edits } = await readJsonBody(c, BRIEF_EDITS);
    const record = knownBrief(c, deps.people.briefs);
    if (record.version !== version) return briefConflict(c, record, version, edits, deps);
    const edited = editBrief(record.draft, edits);
    if (edited.kind === 'refused') throw new ArchiveError('invalid-input', edited.why, 'Ingenting er lagret.');
    const { view, exportRefused } = showBrief(record, deps, edited.draft);
    return c.json<BriefVerificationView>(briefVerificationView(view, exportRefused));
  });
}
