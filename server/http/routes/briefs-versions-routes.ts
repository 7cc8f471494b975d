import { z } from 'zod';
import { type BriefDraft, contentCitations } from '../../brief/life/brief-draft.ts';
import { diffBriefs } from '../../brief/life/diff-briefs.ts';
import type { BriefId } from '../../people/briefs.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { wholeNumber } from '../input/fields.ts';
import { parseInput } from '../input/parse-input.ts';
import { readQuery } from '../input/read-query.ts';
import {
  BRIEF_DIFF_VIEW,
  type BriefDiffView,
  BRIEF_VERSIONS_VIEW,
  briefDiffView,
  type BriefVersionsView,
  briefVersionsView,
} from '../views/brief-diff-view.ts';
import { createKeptCitations } from '../views/kept-citations.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { briefIdOf, unknownBrief, unknownVersion } from './briefs-known.ts';

const number = wholeNumber(1, 1_000_000);
const QUERY = z.strictObject({});
const FROM = z.strictObject({ from: number.exactOptional() });

/** The history of a brief: its versions, and what was done between two of them. */
export function addBriefsVersionsRoutes(app: Api, { reader, people: { briefs } }: BriefsDeps): void {
  function draftAt(id: BriefId, version: number): BriefDraft {
    if (briefs.versions(id) === null) throw unknownBrief();
    const draft = briefs.draftAt(id, version);
    if (draft === null) throw unknownVersion();
    return draft;
  }

  app.get(
    '/api/briefs/:id/versions',
    describeRoute({
      summary: 'Every version of a brief, newest first: what was done, by whom and when',
      query: QUERY,
      success: { 'application/json': BRIEF_VERSIONS_VIEW },
      problems: ['invalid-input', 'not-found'],
    }),
    function briefVersions(c) {
      readQuery(c, QUERY);
      const versions = briefs.versions(briefIdOf(c));
      if (versions === null) throw unknownBrief();
      return c.json<BriefVersionsView>(briefVersionsView(versions));
    },
  );

  app.get(
    '/api/briefs/:id/versions/:number/diff',
    describeRoute({
      summary: 'What was done to a brief up to a version, sentence by sentence',
      description: '`from` = the version to begin at; the one before when it is left out.',
      query: FROM,
      success: { 'application/json': BRIEF_DIFF_VIEW },
      problems: ['invalid-input', 'not-found', 'archive-damaged'],
    }),
    function briefDiff(c) {
      const to = parseInput(number, c.req.param('number'));
      const { from = Math.max(1, to - 1) } = readQuery(c, FROM);
      const id = briefIdOf(c);
      const [before, after] = [draftAt(id, from), draftAt(id, to)];
      const citations = createKeptCitations(reader, [...before.sources, ...after.sources]);
      for (const { content } of [before, after]) for (const citation of contentCitations(content)) citations.state(citation);
      return c.json<BriefDiffView>(briefDiffView(from, to, diffBriefs(before, after), citations));
    },
  );
}
