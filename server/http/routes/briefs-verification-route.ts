import { z } from 'zod';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { BRIEF_VERIFICATION_VIEW, type BriefVerificationView, briefVerificationView } from '../views/brief-verification-view.ts';
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
}
