import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefResult } from '#domain/brief.ts';
import type { BriefRequest, BriefWriter } from './brief-writer.ts';

/** The whole brief, for those who do not show how it comes about. @throws ArchiveError as `BriefWriter.write` */
export async function finalBrief(writer: BriefWriter, request: BriefRequest, signal: AbortSignal): Promise<BriefResult> {
  for await (const event of writer.write(request, signal)) {
    if (event.kind === 'brief-end') return event.brief;
  }
  throw new ArchiveError('internal', 'Dokumentet ble ikke fullført.', 'Prøv igjen.');
}
