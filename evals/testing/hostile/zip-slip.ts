import type { HostileFile } from './hostile-file.ts';
import { officeDocument } from './office-parts.ts';
import { part, type ZipPart, zipOf } from './zip-writer.ts';

/** What an entry that escapes would be called on disk. */
const ESCAPED_NAME = 'arkivsvar-escaped';

/** Entries that try to be written elsewhere (number 4). None of them may ever reach the disk. */
export function zipSlip(): HostileFile[] {
  const traps: readonly [string, ZipPart][] = [
    ['parent', part(`../../${ESCAPED_NAME}`, 'ute')],
    ['parent-inside', part(`word/../../../../${ESCAPED_NAME}`, 'ute')],
    ['absolute', part(`/tmp/${ESCAPED_NAME}`, 'ute')],
    ['backslash', part(`..\\..\\${ESCAPED_NAME}`, 'ute')],
    ['drive', part(`C:\\${ESCAPED_NAME}`, 'ute')],
    ['unc', part(`\\\\server\\share\\${ESCAPED_NAME}`, 'ute')],
    ['symlink', { ...part('word/media/link', '/etc/passwd'), mode: 0o120777 }],
    ['symlink-document', { ...part('word/header1.xml', '../../../etc/passwd'), mode: 0o120777 }],
    ['prototype', part('__proto__', '{"polluted":true}')],
  ];
  return traps.map(([trap, entry]) => ({
    name: `zip-slip-${trap}.docx`,
    bytes: zipOf([...officeDocument('docx', 'Et vanlig dokument med en felle.'), entry]),
    expect: 'either',
    absent: 'polluted',
  }));
}
