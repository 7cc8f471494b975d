import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from '../answer/answerer.ts';
import type { StartQuestions } from '../answer/start-questions.ts';
import type { BriefWriter } from '../brief/brief-writer.ts';
import type { BriefExporter } from '../brief/life/exported-brief.ts';
import type { VerifyEdited } from '../brief/life/verify/verify-edited.ts';
import type { CorpusChanges } from '../corpus/corpus-changes.ts';
import type { People } from '../people/open-people.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { Logger } from './log.ts';
import type { ArchiveState } from './views/health-view.ts';

/** What the HTTP layer is built from. */
export type AppDeps = {
  readonly reader: ArchiveReader;
  readonly searcher: Searcher;
  readonly answerer: Answerer;
  readonly startQuestions: StartQuestions;
  readonly briefWriter: BriefWriter;
  readonly verifyEdited: VerifyEdited;
  readonly exportBrief: BriefExporter;
  /** What people have made. */
  readonly people: Pick<People, 'briefs' | 'history' | 'feedback' | 'sharedAnswers'>;
  readonly state: () => ArchiveState;
  /** What is wrong when the state is `degraded`, in Norwegian, without paths; null = nothing. Absent: nothing. */
  readonly warning?: () => string | null;
  /** Absent: the corpus cannot be changed from here. */
  readonly changes?: CorpusChanges;
  /** Absolute path of the folder of the built web app; null when there is none. */
  readonly webRoot: string | null;
  readonly log: Logger;
  /** Makes an id of 8–64 letters, digits and hyphens, never the same twice. */
  readonly newRequestId: () => string;
  /**
   * Host names (without port; IPv6 in brackets) that requests may be addressed to; null = any.
   * Bound to loopback it must be `LOOPBACK_HOSTS`, or a foreign page could reach the archive by DNS rebinding.
   */
  readonly allowedHosts: readonly string[] | null;
  readonly times?: Times;
  /** Absent: the clock. */
  readonly now?: () => Date;
};

export type Times = {
  /** Milliseconds between signs of life on an open stream; at most 15,000. */
  readonly heartbeat: number;
  /** Milliseconds a search or an answer may take before it is stopped. */
  readonly limit: number;
};

export const DEFAULT_TIMES: Times = { heartbeat: 10_000, limit: 60_000 };
