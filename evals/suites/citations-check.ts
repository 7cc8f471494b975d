import type { Answer } from '#domain/answer.ts';
import type { Block } from '#domain/block.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Statement } from '#domain/statement.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import { type CitationCheck, checkCitation } from '../scorers/citation-check.ts';
import { citationPrecision } from '../scorers/citation-precision.ts';
import { citationRecall } from '../scorers/citation-recall.ts';
import type { CitedSentence } from '../scorers/cited-sentence.ts';
import { quoteSupport } from '../scorers/quote-support.ts';

/** How well one answer stands on what it cites. */
export type CheckedAnswer = {
  /** ALCE's measures 0–1, with the passages cited as sources and `quoteSupport` as judge; null for a refusal, which states nothing. */
  readonly recall: number | null;
  readonly precision: number | null;
  /** Of each statement: whether its text is to be found in its quotes. */
  readonly statements: readonly boolean[];
  /** One for each citation, also those of the nearest places that a refusal shows. */
  readonly quotes: readonly (CitationCheck & { readonly quote: string })[];
};

export type AnswerChecker = (answer: Answer) => CheckedAnswer;

/** Checks answers against what the archive holds now; each document is read once. */
export function createAnswerChecker(reader: Pick<ArchiveReader, 'document' | 'page' | 'passage'>): AnswerChecker {
  const read = new Map<DocumentId, readonly Block[]>();

  function blocksOf(id: DocumentId): readonly Block[] {
    const blocks = read.get(id) ?? readBlocks(reader, id);
    read.set(id, blocks);
    return blocks;
  }

  return function checkAnswer(answer) {
    const statements: readonly Statement[] = answer.kind === 'answered' ? answer.statements : [];
    const sentences = statements.map(({ text, citations }): CitedSentence => {
      return { text, sources: citations.map(({ passageId }) => reader.passage(passageId)?.text ?? null) };
    });
    const citations = answer.kind === 'answered' ? statements.flatMap((statement) => statement.citations) : answer.nearest;
    return {
      recall: citationRecall(sentences, quoteSupport),
      precision: citationPrecision(sentences, quoteSupport),
      statements: statements.map((statement) =>
        quoteSupport(
          statement.text,
          statement.citations.map(({ quote }) => quote),
        ),
      ),
      quotes: citations.map((citation) => ({
        quote: citation.quote,
        ...checkCitation(citation, reader.passage(citation.passageId)?.text ?? null, blocksOf(citation.documentId)),
      })),
    };
  };
}

/** The document's blocks; a block's index here is its number in the document. */
function readBlocks(reader: Pick<ArchiveReader, 'document' | 'page'>, id: DocumentId): readonly Block[] {
  const pages = reader.document(id)?.pageCount ?? 0;
  return Array.from({ length: pages }, (_, index) => reader.page(id, index + 1)?.blocks ?? []).flat();
}
