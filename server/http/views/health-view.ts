import { z } from 'zod';

const ARCHIVE_STATES = ['ok', 'starting', 'degraded'] as const;
/** `starting` = cannot serve search yet; `degraded` = serves, with a part missing. */
export type ArchiveState = (typeof ARCHIVE_STATES)[number];

export const HEALTH_VIEW = z.object({
  status: z.enum(ARCHIVE_STATES),
  documents: z.int().min(0),
  passages: z.int().min(0),
  warning: z.string().exactOptional().describe('What is wrong and what to do, in Norwegian; there when the status is `degraded`.'),
});
export type HealthView = z.infer<typeof HEALTH_VIEW>;
