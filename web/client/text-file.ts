/** A file to be saved. */
export type TextFile = { readonly name: string; readonly mediaType: string; readonly text: string };
