import type { DocumentProperties } from '../parsed-document.ts';

/** What a file says of itself when it says nothing. */
export const NO_PROPERTIES: DocumentProperties = { title: '', author: '', created: null, modified: null, language: null, other: [] };
