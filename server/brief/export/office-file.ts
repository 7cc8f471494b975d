import { unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by name. Only for files made here; what people send in is read with the archive's own, guarded reader. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

export function readOfficeFile(bytes: Uint8Array): OfficeParts {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })));
}

export function writeOfficeFile(parts: OfficeParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

/** A part as text; '' when there is none. */
export function partText(parts: OfficeParts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

export function textPart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
