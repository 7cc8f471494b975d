import { z } from 'zod';

export const SUGGESTIONS_VIEW = z.object({ questions: z.array(z.string()).describe('Each one has just been answered by the archive.') });
/** Questions to ask. */
export type SuggestionsView = z.infer<typeof SUGGESTIONS_VIEW>;
