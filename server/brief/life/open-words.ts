import type { CitedSource } from '../../people/cited-source.ts';
import { type BriefDraft, draftStatements, draftTitle } from './brief-draft.ts';
import type { ClosedCheck } from './source-state.ts';

/** What stands for a title or theme that is the title of a source that is closed now. */
export const WITHHELD_NAME = 'Tittelen vises ikke, fordi kilden er unntatt offentlighet';

/**
 * A brief's title, theme or slide title as it may be shown. What people have typed is their own and stays; a name that holds the title
 * of a cited document that is closed now is withheld, since the archive made it of that title when documents or a sak were asked for.
 */
export function openName(name: string, sources: readonly CitedSource[], isClosed: ClosedCheck): string {
  return holdsClosedTitle(name, sources, isClosed) ? WITHHELD_NAME : name;
}

/** The words of a draft that may be searched: nothing of a source that is closed now, nor a person's rewording of it. */
export function openText(draft: BriefDraft, isClosed: ClosedCheck): string {
  const names = [draftTitle(draft), draft.content.theme].filter((name) => !holdsClosedTitle(name, draft.sources, isClosed));
  const statements = draftStatements(draft).filter(
    ({ statement }) => !statement.citations.some(({ documentId, quote }) => isClosed(documentId, quote)),
  );
  return [...names, ...statements.map(({ text }) => text)].join(' ');
}

function holdsClosedTitle(name: string, sources: readonly CitedSource[], isClosed: ClosedCheck): boolean {
  const words = wordsOf(name);
  return sources.some(
    ({ documentId, title }) => wordsOf(title).trim() !== '' && words.includes(wordsOf(title)) && isClosed(documentId, title),
  );
}

/** Letters and digits alone, as a title is written anew with other dashes and quotation marks; with a space at either end. */
function wordsOf(text: string): string {
  return ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}
