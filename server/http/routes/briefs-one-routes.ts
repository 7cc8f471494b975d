import { z } from 'zod';
import { wholeNumber } from '../input/fields.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { name } from '../input/brief-fields.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { BRIEF_VIEW, type BriefView } from '../views/brief-view.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { briefIdOf, knownBrief, unknownBrief, unknownVersion } from './briefs-known.ts';
import { showBrief } from './briefs-shown.ts';

const QUERY = z.strictObject({});
const WHICH_VERSION = z.strictObject({ version: wholeNumber(1, 1_000_000).exactOptional() });
const WHO = z.strictObject({ by: name.exactOptional() });

/** One brief: read, deleted and had back, and copied as the beginning of another. */
export function addBriefRoutes(app: Api, deps: BriefsDeps): void {
  const { briefs } = deps.people;

  app.get(
    '/api/briefs/:id',
    describeRoute({
      summary: 'A brief as it stands, verified against the archive as it stands',
      description: '`version` = as it read then. Words from a source that has been closed since are withheld.',
      query: WHICH_VERSION,
      success: { 'application/json': BRIEF_VIEW },
      problems: ['invalid-input', 'not-found', 'archive-damaged'],
    }),
    function brief(c) {
      const { version } = readQuery(c, WHICH_VERSION);
      const record = knownBrief(c, briefs);
      const then = version === undefined ? undefined : briefs.versions(record.id)?.find(({ number }) => number === version);
      if (version === undefined) return c.json<BriefView>(showBrief(record, deps).view);
      const draft = briefs.draftAt(record.id, version);
      if (then === undefined || draft === null) throw unknownVersion();
      return c.json<BriefView>({
        ...showBrief(record, deps, draft).view,
        version,
        status: then.status,
        changed: { by: then.by, at: then.at },
      });
    },
  );

  app.delete(
    '/api/briefs/:id',
    describeRoute({
      summary: 'Deletes a brief; it can be had back for thirty days',
      description: '`by` = the name of whoever deletes it.',
      query: WHO,
      success: {},
      status: 204,
      problems: ['invalid-input', 'not-found', 'foreign-origin'],
    }),
    function deleteBrief(c) {
      const { by } = readQuery(c, WHO);
      if (!briefs.delete(briefIdOf(c), by ?? null)) throw unknownBrief();
      return c.body(null, 204);
    },
  );

  app.post(
    '/api/briefs/:id/undo-delete',
    describeRoute({
      summary: 'Has a deleted brief back',
      query: QUERY,
      success: { 'application/json': BRIEF_VIEW },
      problems: ['invalid-input', 'not-found', 'foreign-origin', 'archive-damaged'],
    }),
    function undoDeleteBrief(c) {
      readQuery(c, QUERY);
      if (!briefs.undoDelete(briefIdOf(c))) throw unknownBrief();
      return c.json<BriefView>(showBrief(knownBrief(c, briefs), deps).view);
    },
  );

  app.post(
    '/api/briefs/:id/duplicate',
    describeRoute({
      summary: 'Copies a brief as a new utkast',
      status: 201,
      query: QUERY,
      body: WHO,
      success: { 'application/json': BRIEF_VIEW },
      problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type', 'archive-damaged'],
    }),
    async function duplicateBrief(c) {
      readQuery(c, QUERY);
      const { by } = await readJsonBody(c, WHO);
      const copy = briefs.duplicate(briefIdOf(c), by ?? null);
      if (copy === null) throw unknownBrief();
      return c.json<BriefView>(showBrief(copy, deps).view, 201);
    },
  );
}
