/** A body that one archive has, with every other name it goes by. */
export type OwnOrgan = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

export type OwnNames = {
  readonly organs: readonly OwnOrgan[];
  /** The organisation's name and the lines of its letterhead: never a title, never an organ. */
  readonly owner: readonly string[];
};

let names: OwnNames = { organs: [], owner: [] };
const listeners: (() => void)[] = [];

/**
 * The names of the archive this process serves. They are set when the archive is opened or read and hold for the whole process, as the
 * language does: a process serves one archive, and every reader of text, deep in a call, has to know the same names.
 */
export function ownNames(): OwnNames {
  return names;
}

export function setOwnNames(given: OwnNames): void {
  names = given;
  for (const changed of listeners) changed();
}

/** Runs `make` now and anew whenever the names change; gives its last result. */
export function fromOwnNames<T>(make: (names: OwnNames) => T): () => T {
  let made = make(names);
  listeners.push(() => {
    made = make(names);
  });
  return () => made;
}
