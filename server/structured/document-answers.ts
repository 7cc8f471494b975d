import type { Analyser } from '#domain/analyser.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { contentTerms } from '../../ingest/analyse/question-words.ts';
import type { ArchiveReader, StoredDocument } from '../../ingest/store/archive-reader.ts';
import { documentHeading } from './document-heading.ts';
import { narrowFilter } from './narrow-filter.ts';
import type { StructuredAnswers, StructuredRow } from './structured-answers.ts';
import type { StructuredQuestion } from './structured-question.ts';
import { titleStatement } from './title-statement.ts';

/** Documents read at a time, the most the reader gives. */
const PAGE = 500;
/** Documents without text that are named in the note. Range 1–10. */
const NAMED_IN_NOTE = 5;

/**
 * Answers «hvilke dokumenter …» and «hvor mange referater …» from the list of documents, newest first as the reader sorts them.
 * Replaced documents are among them: they are in the archive, and their status says what they are. A topic is looked for in titles
 * only; when no title has it, this is no answer and the text is searched.
 */
export function createDocumentAnswers(reader: ArchiveReader, analyser: Analyser): StructuredAnswers {
  return {
    answer(question, filter) {
      if (question.of !== 'document' || question.sender !== null) return null;
      const topic = topicTerms(question, analyser);
      if (question.topic !== null && topic.length === 0) return null;
      const inTopic = ({ metadata }: StoredDocument): boolean => hasAll(analyser, metadata.title.value, topic);
      const documents = documentsIn(reader, question, filter).filter(inTopic);
      if (question.topic !== null && documents.length === 0) return null;
      const undated = question.period === null ? 0 : countUndated(reader, question, filter, inTopic);
      const rows: StructuredRow[] = [];
      const withoutText: string[] = [];
      for (const document of documents) {
        const made = titleStatement(document, reader);
        const { title, date } = document.metadata;
        if (made === null) withoutText.push(title.value);
        else rows.push({ documentId: document.id, title: title.value, date: date?.value ?? null, statement: made });
      }
      return { heading: documentHeading(question), total: documents.length, rows, notes: notes(question, undated, withoutText) };
    },
  };
}

function topicTerms({ topic }: StructuredQuestion, analyser: Analyser): string[] {
  return topic === null ? [] : contentTerms(analyser.terms(topic)).map(({ term }) => term);
}

function hasAll(analyser: Analyser, title: string, topic: readonly string[]): boolean {
  if (topic.length === 0) return true;
  const terms = new Set(analyser.terms(title).map(({ term }) => term));
  return topic.every((term) => terms.has(term));
}

function documentsIn(reader: ArchiveReader, question: StructuredQuestion, filter: SearchFilter): StoredDocument[] {
  const filters = narrowFilter(question, filter);
  const found = filters.flatMap((narrowed) => allDocuments(reader, narrowed));
  return filters.length > 1 ? found.toSorted(byDateAndTitle) : found;
}

function allDocuments(reader: ArchiveReader, filter: SearchFilter): StoredDocument[] {
  const found: StoredDocument[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { total, documents } = reader.documents({ ...filter, offset, limit: PAGE });
    found.push(...documents);
    if (documents.length === 0 || found.length >= total) return found;
  }
}

/** As the reader sorts: newest first, undated last, then by title. */
function byDateAndTitle(a: StoredDocument, b: StoredDocument): number {
  const [dateA, dateB] = [a.metadata.date?.value ?? '', b.metadata.date?.value ?? ''];
  return dateB.localeCompare(dateA) || a.metadata.title.value.localeCompare(b.metadata.title.value, 'nb');
}

function countUndated(
  reader: ArchiveReader,
  question: StructuredQuestion,
  filter: SearchFilter,
  inTopic: (document: StoredDocument) => boolean,
): number {
  const { from: _from, to: _to, ...withoutPeriod } = filter;
  return documentsIn(reader, { ...question, period: null }, withoutPeriod).filter(
    (document) => document.metadata.date === null && inTopic(document),
  ).length;
}

function notes({ topic }: StructuredQuestion, undated: number, withoutText: readonly string[]): string[] {
  const found: string[] = [];
  if (topic !== null) found.push(`Listen er laget etter titlene; andre dokumenter kan også omtale «${topic}».`);
  if (undated > 0) found.push(`${undated === 1 ? 'Ett dokument' : `${undated} dokumenter`} uten dato er ikke tatt med.`);
  if (withoutText.length > 0) {
    const named = withoutText
      .slice(0, NAMED_IN_NOTE)
      .map((title) => `«${title}»`)
      .join(', ');
    const more = withoutText.length > NAMED_IN_NOTE ? ` og ${withoutText.length - NAMED_IN_NOTE} til` : '';
    found.push(`Uten lesbar tekst, og derfor ikke sitert: ${named}${more}.`);
  }
  return found;
}
