import type { Draft, TextDraft } from './draft.ts';
import { headingNumber } from './heading-line.ts';
import { cutPlaced } from './join-lines.ts';

/** Looks at headings in their company and takes back those that are something else. */
export function settleHeadings(drafts: readonly Draft[]): void {
  numberedRunsToLists(drafts);
  strayNotes(drafts);
}

/** Numbered lines in heading style right after each other, 1, 2, 3, are a list. */
function numberedRunsToLists(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!isNumberedHeading(draft) || next === undefined || next.kind === 'row' || next.marker?.order !== draft.marker.order + 1) return;
    if (next.kind !== 'heading') return;
    let order = draft.marker.order;
    for (const follower of drafts.slice(index)) {
      if (follower.kind === 'row' || follower.kind === 'paragraph' || follower.marker?.order !== order) break;
      if (follower.kind === 'heading') toListItem(follower);
      order += 1;
    }
  });
}

function isNumberedHeading(draft: Draft): draft is TextDraft & { marker: { order: number } } {
  return (
    draft.kind === 'heading' && !draft.title && typeof draft.marker?.order === 'number' && !/^\d+\.\d/u.test(draft.texts[0]?.text ?? '')
  );
}

function toListItem(draft: TextDraft): void {
  const [first] = draft.texts;
  if (first === undefined || draft.marker === null) return;
  draft.kind = 'list-item';
  draft.texts[0] = { ...first, text: first.text.slice(draft.marker.length).trim() };
}

/** «1 Strategi fra 2015» in the middle of chapter 2, with a bare number, is a note that came out in heading style. */
function strayNotes(drafts: readonly Draft[]): void {
  let chapter = 0;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'heading') continue;
    const text = draft.texts[0]?.text ?? '';
    const number = headingNumber(text);
    if (number === null) continue;
    const [first = 0] = number;
    const bare = number.length === 1 && /^\d+\s/u.test(text);
    if (bare && first <= chapter) {
      draft.kind = 'footnote';
      giveBackSentence(drafts[index - 1], draft, drafts[index + 1]);
    } else if (first > 0) chapter = first;
  }
}

/** The address of a note's source, and after it the sentence the note broke into. */
function giveBackSentence(before: Draft | undefined, note: TextDraft, after: Draft | undefined): void {
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return;
  const [first, ...rest] = after.texts;
  const address = /^https?:\/\/\S+\s*/u.exec(first?.text ?? '')?.[0];
  if (first === undefined || address === undefined) return;
  const [source, remainder] = cutPlaced(first, address.length);
  note.texts.push(source);
  const sentence = remainder.text === '' ? rest : [remainder, ...rest];
  const goesOn = /^\p{Ll}/u.test(sentence[0]?.text ?? '') && !/[.!?:;]$/u.test(before.texts.at(-1)?.text ?? '');
  after.texts.splice(0, after.texts.length, ...(goesOn ? [] : sentence));
  if (goesOn) before.texts.push(...sentence);
}
