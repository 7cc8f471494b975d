import type { Analyser } from '#domain/analyser.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { PassageSource } from '../../../ingest/store/passage-source.ts';
import type { PassageFinder } from '../../retrieval/passage-finder.ts';
import type { QuestionWeigher } from '../../retrieval/question-weigher.ts';

export type GatherDependencies = {
  readonly findPassages: PassageFinder;
  readonly weigh: QuestionWeigher;
  readonly passages: Pick<PassageSource, 'passages' | 'rowsAboutSak'>;
  readonly reader: Pick<ArchiveReader, 'document' | 'documents' | 'passage'>;
  readonly analyser: Analyser;
};
