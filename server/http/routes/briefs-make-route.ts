import { z } from 'zod';
import type { BriefContent, BriefRefusal } from '#domain/brief.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { BriefEvent } from '../../brief/brief-writer.ts';
import { contentCitations } from '../../brief/life/brief-draft.ts';
import { citedSources } from '../../people/cited-source.ts';
import type { Api } from '../api-env.ts';
import { DEFAULT_TIMES } from '../app-deps.ts';
import { createDeadline, withDeadline } from '../deadline.ts';
import { describeRoute } from '../describe-route.ts';
import { BRIEF_REQUEST, briefRequest } from '../input/brief-request.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { untilAborted } from '../until-aborted.ts';
import { wantsEvents } from '../wants-events.ts';
import { BRIEF_EVENTS } from '../views/brief-events.ts';
import { briefProblem, briefProblemAnswers } from '../views/brief-problem.ts';
import { briefRefusalView } from '../views/brief-refusal-view.ts';
import { BRIEF_VIEW, type BriefView } from '../views/brief-view.ts';
import { createCitationNumbering } from '../views/citation-numbering.ts';
import { createCitedDocuments } from '../views/cited-documents.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { showBrief } from './briefs-shown.ts';
import { streamBrief } from './briefs-stream.ts';
import { requireReady } from './require-ready.ts';

const QUERY = z.strictObject({});

export function addBriefsMakeRoute(app: Api, deps: BriefsDeps): void {
  const { reader, state, briefWriter, people, times = DEFAULT_TIMES, now = () => new Date() } = deps;
  const description = describeRoute({
    summary: 'Makes a brief from the archive and keeps it, or refuses',
    description:
      'Status 201; a refusal is a problem of status 422 (`brief-refused`) with the nearest documents and narrower themes. ' +
      `With \`Accept: text/event-stream\` it comes as events: ${Object.keys(BRIEF_EVENTS).join(', ')}; exactly one of the last three ends it.`,
    query: QUERY,
    body: BRIEF_REQUEST,
    success: { 'application/json': BRIEF_VIEW },
    status: 201,
    further: { 200: { description: 'The events', content: { 'text/event-stream': z.string() } }, ...briefProblemAnswers('brief-refused') },
    problems: [
      'invalid-input',
      'not-found',
      'foreign-origin',
      'too-large',
      'wrong-content-type',
      'archive-not-ready',
      'index-refused',
      'embedder-failed',
      'time-limit',
    ],
  });

  function keep(content: BriefContent, by: string | null): BriefView {
    const sources = citedSources(contentCitations(content), (id) => reader.document(id));
    return showBrief(people.briefs.create({ content, title: null, rewordings: [], sources }, by), deps).view;
  }

  const refusalView = (refusal: BriefRefusal) => briefRefusalView(refusal, createCitationNumbering(createCitedDocuments(reader)));

  app.post('/api/briefs', description, async function makeBrief(c) {
    readQuery(c, QUERY);
    const body = await readJsonBody(c, BRIEF_REQUEST);
    const by = body.by ?? null;
    const request = briefRequest(body, osloDay(now()));
    c.set('questionLength', body.theme?.length ?? 0);
    requireReady(state);
    const write = (signal: AbortSignal): AsyncIterable<BriefEvent> => untilAborted(briefWriter.write(request, signal), signal);
    if (wantsEvents(c)) {
      return streamBrief(c, deps, write, (content) => keep(content, by), refusalView);
    }
    const deadline = createDeadline(c.req.raw.signal, times.limit);
    const brief = await withDeadline(deadline, (signal) => wholeBrief(write(signal)));
    if (brief.kind === 'refused') return briefProblem(c, 'brief-refused', brief.reason, refusalView(brief));
    return c.json<BriefView>(keep(brief, by), 201);
  });
}

async function wholeBrief(events: AsyncIterable<BriefEvent>): Promise<BriefContent | BriefRefusal> {
  for await (const event of events) {
    if (event.kind === 'brief-end') return event.brief;
  }
  throw unfinishedBrief();
}

function unfinishedBrief(): ArchiveError {
  return new ArchiveError('internal', 'Briefet ble ikke fullført.', 'Prøv igjen.');
}

/** The day it is in Oslo. */
function osloDay(now: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now) as IsoDate;
}
