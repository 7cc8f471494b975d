import { explain, FILE_STATES, type FileOutcome, type FileState } from '#domain/file-outcome.ts';

/** What an ingest came to. The three states add up to `inputs`. */
export type IngestReport = {
  /** Files and attachments in the corpus now. */
  readonly inputs: number;
  readonly states: Readonly<Record<FileState, number>>;
  /** Of the inputs, those that were as before and needed no work. */
  readonly unchanged: number;
  /** Paths whose document is gone since the last run. */
  readonly removed: readonly string[];
  readonly documents: number;
  readonly passages: number;
  readonly seconds: number;
  /** What is wrong with the run as a whole; [] when nothing is. */
  readonly warnings: readonly Message[];
  readonly files: readonly ReportedFile[];
};

/** Whole Norwegian sentences. */
export type Message = { readonly code: string; readonly reason: string; readonly nextStep: string };

export type ReportedFile = {
  readonly path: string;
  readonly bytes: number;
  readonly checksum: string | null;
  readonly state: FileState;
  /** [] for a file indexed without remarks. */
  readonly messages: readonly Message[];
  readonly milliseconds: number;
  readonly unchanged: boolean;
};

export function messagesOf(outcome: FileOutcome): ReportedFile['messages'] {
  if (outcome.state === 'avvist') return [{ code: outcome.code, ...explain(outcome.code, outcome.detail) }];
  return outcome.remarks.map(({ code, detail }) => ({ code, ...explain(code, detail) }));
}

export function countStates(files: readonly ReportedFile[]): Record<FileState, number> {
  const counts = Object.fromEntries(FILE_STATES.map((state) => [state, 0])) as Record<FileState, number>;
  for (const file of files) counts[file.state]++;
  return counts;
}

/** The report as people read it in a terminal. */
export function formatReport(report: IngestReport): string {
  const lines = [
    ...report.warnings.map(({ reason, nextStep }) => `ADVARSEL: ${reason} ${nextStep}`),
    `Lest ${report.inputs} filer på ${report.seconds.toFixed(1)} s: ${FILE_STATES.map((state) => `${report.states[state]} ${state}`).join(', ')}.`,
    `Uendret siden sist: ${report.unchanged}. Fjernet: ${report.removed.length}. Arkivet har ${report.documents} dokumenter og ${report.passages} tekstutdrag.`,
  ];
  for (const file of report.files.filter(({ messages }) => messages.length > 0)) {
    lines.push('', `${file.path} – ${file.state}`);
    for (const { reason, nextStep } of file.messages) lines.push(`  ${reason} ${nextStep}`);
  }
  return lines.join('\n');
}
