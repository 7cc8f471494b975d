import type { HostileFile } from './hostile-file.ts';
import { officeDocument } from './office-parts.ts';
import { part, zipOf } from './zip-writer.ts';

const ENTRIES = 65_000;
const LEVELS = 10_000;

/** More parts or deeper paths than any document has (number 3). */
export function zipMany(): HostileFile[] {
  const empty = part('', '');
  const entries = Array.from({ length: ENTRIES }, (_, n) => ({ ...empty, name: `word/media/${n}` }));
  const deep = { ...empty, name: `${'a/'.repeat(LEVELS)}b.xml` };
  return [
    {
      name: 'zip-many-65000.docx',
      bytes: zipOf([...officeDocument('docx', 'Mange deler'), ...entries]),
      expect: 'refused',
      code: 'too-many-entries',
    },
    { name: 'zip-many-deep-path.docx', bytes: zipOf([...officeDocument('docx', 'Dyp sti'), deep]), expect: 'either' },
  ];
}
