import { unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by name, in the order they stand in it. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>;

/** The earliest time a zip file can hold: the same for every part, so that the same text gives the same bytes. */
const PART_TIME = '1980-01-01T12:00:00';
const CORE_PROPERTIES = 'docProps/core.xml';
const TIME_ELEMENTS = /<dcterms:(?<name>created|modified)[^>]*>[^<]*<\/dcterms:\k<name>>/gu;

export function readOfficeParts(bytes: Uint8Array): OfficeParts {
  return unzipSync(bytes, { filter: (part) => !part.name.endsWith('/') });
}

/** The file without the time it was made, which says nothing of the note and would pass for the note's date. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const parts = readOfficeParts(bytes);
  const core = parts[CORE_PROPERTIES];
  if (core === undefined) throw new Error(`The Office file has no part ${CORE_PROPERTIES}`);
  const timeless = new TextDecoder().decode(core).replace(TIME_ELEMENTS, '');
  return zipSync({ ...parts, [CORE_PROPERTIES]: new TextEncoder().encode(timeless) }, { level: 9, mtime: PART_TIME });
}
