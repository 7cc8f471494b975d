import type { BriefResult } from '#domain/brief.ts';
import { isoDate } from '#domain/ids.ts';
import type { Archive } from '../../../ingest/open-archive.ts';
import { openAnswers } from '../../../server/open-answers.ts';
import { createPassageFinder } from '../../../server/retrieval/passage-finder.ts';
import type { BriefEvent, BriefRequest, BriefScope, BriefWriter } from '../../../server/brief/brief-writer.ts';
import { createBriefWriter } from '../../../server/brief/extractive-brief-writer.ts';

/** The writer over an archive, with the engines that serve users. @param data the archive's folder */
export function briefWriterOver(archive: Archive, data: string): BriefWriter {
  const { weigh, findCandidates } = openAnswers(archive, data, null);
  const { passages, reader, analyser } = archive;
  return createBriefWriter({ findPassages: createPassageFinder(weigh, findCandidates), weigh, passages, reader, analyser });
}

/** A long pressebrief on a theme, on 1 June 2026, unless said otherwise. */
export function requestFor(scope: string | BriefScope, more: Partial<BriefRequest> = {}): BriefRequest {
  const today = isoDate(2026, 6, 1);
  if (today === null) throw new Error('no such day');
  return {
    scope: typeof scope === 'string' ? { kind: 'theme', theme: scope } : scope,
    kind: 'pressebrief',
    length: 'lang',
    filter: {},
    today,
    ...more,
  };
}

export async function eventsOf(writer: BriefWriter, request: BriefRequest, signal = new AbortController().signal): Promise<BriefEvent[]> {
  const events: BriefEvent[] = [];
  for await (const event of writer.write(request, signal)) events.push(event);
  return events;
}

export async function briefOf(writer: BriefWriter, request: BriefRequest): Promise<BriefResult> {
  const last = (await eventsOf(writer, request)).at(-1);
  if (last?.kind !== 'brief-end') throw new Error('no brief-end');
  return last.brief;
}
