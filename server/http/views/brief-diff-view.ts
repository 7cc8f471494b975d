import { z } from 'zod';
import { BRIEF_STATUSES } from '../../brief/life/brief-status.ts';
import type { BriefLine } from '../../brief/life/brief-lines.ts';
import type { BriefDiffEntry } from '../../brief/life/diff-briefs.ts';
import { BRIEF_CHANGES, type BriefVersion } from '../../people/briefs.ts';
import { WITHHELD } from './kept-citation-view.ts';
import type { KeptCitations } from './kept-citations.ts';

export const BRIEF_VERSIONS_VIEW = z.object({
  versions: z.array(
    z.object({
      number: z.int().min(1),
      change: z.enum(BRIEF_CHANGES),
      status: z.enum(BRIEF_STATUSES),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
});
/** Every version of a brief, newest first. */
export type BriefVersionsView = z.infer<typeof BRIEF_VERSIONS_VIEW>;

export function briefVersionsView(versions: readonly BriefVersion[]): BriefVersionsView {
  return { versions: versions.map(({ number, change, status, by, at }) => ({ number, change, status, by, at })) };
}

const LINE = z.object({ kind: z.enum(['title', 'heading', 'statement', 'editorial']), text: z.string() });

export const BRIEF_DIFF_VIEW = z.object({
  from: z.int().min(1),
  to: z.int().min(1),
  entries: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['same', 'added', 'removed']), line: LINE }),
      z.object({
        kind: z.literal('changed'),
        before: LINE,
        after: LINE,
        words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      }),
    ]),
  ),
});
/** What was done to a brief between two versions, sentence by sentence. */
export type BriefDiffView = z.infer<typeof BRIEF_DIFF_VIEW>;

/** Words from a closed source are withheld, as in the brief itself. */
export function briefDiffView(
  from: number,
  to: number,
  entries: readonly BriefDiffEntry[],
  citations: Pick<KeptCitations, 'withheld' | 'name'>,
): BriefDiffView {
  const named = ({ kind, text }: BriefLine): string => (kind === 'title' || kind === 'heading' ? citations.name(text) : text);
  const hidden = (line: BriefLine): boolean => citations.withheld(line.citations) || named(line) !== line.text;
  const shown = (line: BriefLine) => ({ kind: line.kind, text: citations.withheld(line.citations) ? WITHHELD : named(line) });
  return {
    from,
    to,
    entries: entries.map((entry) => {
      if (entry.kind !== 'changed') return { kind: entry.kind, line: shown(entry.line) };
      const words = hidden(entry.before) || hidden(entry.after) ? [] : entry.words.map(({ kind, text }) => ({ kind, text }));
      return { kind: 'changed', before: shown(entry.before), after: shown(entry.after), words };
    }),
  };
}
