import type { Analyser } from '#domain/analyser.ts';
import { createNorwegianAnalyser } from './norsk/norwegian-analyser.ts';
import { recallOwnNames } from './pipeline/kept-own-names.ts';
import type { ArchiveReader } from './store/archive-reader.ts';
import { type ClosedMarks, sqliteClosedMarks } from './store/closed-marks.ts';
import type { ArchiveWriter } from './store/archive-writer.ts';
import { stateOf } from './store/database-state.ts';
import { openDatabase } from './store/open-database.ts';
import { folderOriginals, type Originals } from './store/originals.ts';
import type { PassageSource } from './store/passage-source.ts';
import { sqlitePassageSource } from './store/sqlite-passage-source.ts';
import { sqliteReader } from './store/sqlite-reader.ts';
import { sqliteTextIndex } from './store/sqlite-text-index.ts';
import { sqliteVectors } from './store/sqlite-vectors.ts';
import { sqliteWriter } from './store/sqlite-writer.ts';
import type { TextIndex } from './store/text-index.ts';
import type { VectorStore } from './store/vectors.ts';

/** The archive in a data folder, with its engines. */
export type Archive = {
  readonly analyser: Analyser;
  readonly reader: ArchiveReader;
  readonly writer: ArchiveWriter;
  readonly originals: Originals;
  readonly text: TextIndex;
  readonly vectors: VectorStore;
  readonly passages: PassageSource;
  readonly closedMarks: ClosedMarks;
  /** Changes whenever the archive may have changed. */
  readonly state: () => string;
  readonly close: () => void;
};

/** @throws ArchiveError as `openDatabase` */
export function openArchive(folder: string): Archive {
  const database = openDatabase(folder);
  const originals = folderOriginals(folder);
  const analyser = createNorwegianAnalyser();
  const writer = sqliteWriter(database);
  recallOwnNames(writer);
  return {
    analyser,
    reader: sqliteReader(database, originals, analyser),
    writer,
    originals,
    text: sqliteTextIndex(database),
    vectors: sqliteVectors(database),
    passages: sqlitePassageSource(database),
    closedMarks: sqliteClosedMarks(database),
    state: stateOf(database),
    close: () => database.close(),
  };
}
