/** What is to be removed: its id in a list, and what people call it. */
export type Removal = { readonly id: string; readonly name: string };
