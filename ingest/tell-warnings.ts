import type { IngestReport } from './pipeline/ingest-report.ts';

/** Writes what is wrong with a run as a whole, one line for each, with the folder it is about. */
export function tellWarnings({ warnings }: IngestReport, corpus: string, out: { write(line: string): void }): void {
  for (const { reason, nextStep } of warnings) out.write(`ADVARSEL om ${corpus}: ${reason} ${nextStep}\n`);
}
