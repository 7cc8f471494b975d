import { z } from 'zod';
import { EXPORT_FORMATS } from '../../brief/export/export-format.ts';
import { writtenContent } from '../../brief/life/written-content.ts';
import type { PeoplesEdits } from '../../brief/life/peoples-edits.ts';
import { type BriefVerification, uncoveredStatements } from '../../brief/life/verify-brief.ts';
import type { BriefRecord, Briefs } from '../../people/briefs.ts';
import type { Api } from '../api-env.ts';
import { contentDisposition } from '../content-disposition.ts';
import { describeRoute } from '../describe-route.ts';
import { oneOf } from '../input/fields.ts';
import { readQuery } from '../input/read-query.ts';
import { briefProblem, briefProblemAnswers } from '../views/brief-problem.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { knownBrief } from './briefs-known.ts';
import { showBrief } from './briefs-shown.ts';

const QUERY = z.strictObject({ format: oneOf(EXPORT_FORMATS) });

/** Nothing in an exported file may run or fetch, should a browser open it after all. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function addBriefsExportRoute(app: Api, deps: BriefsDeps): void {
  const description = describeRoute({
    summary: 'A brief as a file, with its citations as notes',
    description:
      `\`format\` = one of ${EXPORT_FORMATS.join(', ')}. A sentence that its sources do not carry is marked as such. ` +
      'Status 409 (`export-refused`) when a source has been closed or removed since.',
    query: QUERY,
    success: { 'application/octet-stream': null },
    further: briefProblemAnswers('export-refused'),
    problems: ['invalid-input', 'not-found', 'archive-damaged'],
  });

  app.get('/api/briefs/:id/export', description, async function exportBriefFile(c) {
    const { format } = readQuery(c, QUERY);
    const record = knownBrief(c, deps.people.briefs);
    const { verification, exportRefused } = showBrief(record, deps);
    if (exportRefused !== null) return briefProblem(c, 'export-refused', exportRefused);
    const { status, checked, approved } = record;
    const content = writtenContent(record.draft, verification);
    const edits = editsOf(record, verification, deps.people.briefs);
    const { bytes, mediaType, fileName } = await deps.exportBrief({ status, checked, approved, content, edits }, format);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': contentDisposition('attachment', fileName),
        'Content-Length': String(bytes.length),
        'Content-Security-Policy': FILE_POLICY,
      },
    });
  });
}

function editsOf({ id, draft }: BriefRecord, verification: BriefVerification, briefs: Briefs): PeoplesEdits {
  const reworded = draft.rewordings.length;
  const title = draft.title !== null;
  const changed = briefs.versions(id)?.some(({ change }) => change === 'endret') ?? false;
  const uncovered = uncoveredStatements(verification).length + (verification.title.kind === 'covered' ? 0 : 1);
  return { edited: changed || reworded > 0 || title, reworded, title, uncovered };
}
