/** Whether the sources still carry a sentence that a person has changed. */
export type Verification =
  | { readonly kind: 'covered' }
  | {
      readonly kind: 'no-longer-covered';
      /** A Norwegian sentence: what is wrong. */
      readonly why: string;
      /** The words of the sentence, or those left out of it, that show it; each once. */
      readonly missing: readonly string[];
    };
