import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { NorQuadPassage } from './norquad.ts';

/**
 * Writes each passage as a text document of its own for the ordinary ingest, in a folder that is made when it is not there. Nothing
 * else in the folder is touched.
 *
 * @throws ArchiveError `data-unwritable`
 */
export async function writeNorQuadCorpus(passages: readonly NorQuadPassage[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const passage of passages) await writeFile(path.join(folder, norQuadPath(passage.id)), norQuadDocument(passage), 'utf8');
  } catch (cause) {
    throw new ArchiveError(
      'data-unwritable',
      `Utdragene kunne ikke skrives til ${folder}.`,
      'Kontroller at mappen kan skrives til.',
      cause,
    );
  }
}

/** The path of a passage's document inside the archive. */
export function norQuadPath(passageId: string): string {
  return `${passageId}.txt`;
}

/**
 * The passage as a text file: the title first, then the text. A line of the data set is a paragraph, which a text file marks with a
 * blank line; without it lines of like length would be read as one wrapped paragraph.
 */
function norQuadDocument({ title, text }: NorQuadPassage): string {
  const titled = title === '' || text.startsWith(title) ? text : `${title}\n${text}`;
  return `${titled.split(/\s*\n\s*/u).join('\n\n')}\n`;
}
