/** A brief that has just been deleted on another view, so that the list can offer it back. */
export type DeletedBrief = { readonly id: string; readonly title: string };

let last: DeletedBrief | null = null;

export function tellDeleted(brief: DeletedBrief): void {
  last = brief;
}

/** The one told of last; null when there is none. */
export const lastDeleted = (): DeletedBrief | null => last;

export function forgetDeleted(): void {
  last = null;
}
