import type { BriefDraft } from './brief-draft.ts';
import { type BriefLine, briefLines } from './brief-lines.ts';
import { diffSequences } from './diff-sequences.ts';

export type BriefDiffEntry =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly line: BriefLine }
  | { readonly kind: 'changed'; readonly before: BriefLine; readonly after: BriefLine; readonly words: readonly WordRun[] };

/** Words that stand in both sentences, or in one of them only. */
export type WordRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Share of the words of the longer of two lines that must stand in both for one to be the other changed. Range 0.2–0.6; set by hand. */
const LEAST_ALIKE = 0.4;

/** What was done to a brief, sentence by sentence, in the order it is read. */
export function diffBriefs(before: BriefDraft, after: BriefDraft): BriefDiffEntry[] {
  const [former, latter] = [briefLines(before), briefLines(after)];
  const key = ({ kind, text }: BriefLine): string => `${kind} ${text}`;
  const entries: BriefDiffEntry[] = [];
  let gone: BriefLine[] = [];
  let come: BriefLine[] = [];
  const settle = (): void => {
    entries.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const step of diffSequences(former.map(key), latter.map(key))) {
    if (step.kind === 'removed') gone.push(...former.slice(step.before, step.before + 1));
    else if (step.kind === 'added') come.push(...latter.slice(step.after, step.after + 1));
    else {
      settle();
      entries.push(...latter.slice(step.after, step.after + 1).map((line): BriefDiffEntry => ({ kind: 'same', line })));
    }
  }
  settle();
  return entries;
}

/** Lines gone and come in one place: those alike enough are one line changed. */
function paired(gone: readonly BriefLine[], come: readonly BriefLine[]): BriefDiffEntry[] {
  const left = [...come];
  const entries = gone.map((before): BriefDiffEntry => {
    const at = left.findIndex((after) => after.kind === before.kind && alike(before.text, after.text) >= LEAST_ALIKE);
    const [after] = at < 0 ? [] : left.splice(at, 1);
    return after === undefined
      ? { kind: 'removed', line: before }
      : { kind: 'changed', before, after, words: diffWords(before.text, after.text) };
  });
  return [...entries, ...left.map((line): BriefDiffEntry => ({ kind: 'added', line }))];
}

function alike(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = diffSequences(one, other).filter(({ kind }) => kind === 'same').length;
  return shared / Math.max(1, one.length, other.length);
}

export function diffWords(before: string, after: string): WordRun[] {
  const [former, latter] = [wordsOf(before), wordsOf(after)];
  const runs: WordRun[] = [];
  for (const step of diffSequences(former, latter)) {
    const text = (step.kind === 'added' ? latter[step.after] : former[step.before]) ?? '';
    const last = runs.at(-1);
    if (last?.kind === step.kind) runs[runs.length - 1] = { kind: step.kind, text: `${last.text} ${text}` };
    else runs.push({ kind: step.kind, text });
  }
  return runs;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
