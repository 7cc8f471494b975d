import type { Analyser } from '#domain/analyser.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { contentTerms } from '../../ingest/norsk/question-words.ts';
import type { ArchiveReader, StoredDocument } from '../../ingest/store/archive-reader.ts';
import { documentHeading } from './document-heading.ts';
import { narrowFilter } from './narrow-filter.ts';
import type { StructuredAnswers, StructuredRow } from './structured-answers.ts';
import type { StructuredQuestion } from './structured-question.ts';
import { titleStatement } from './title-statement.ts';
import { hasYearInName } from './year-in-name.ts';

/** Documents read at a time, the most the reader gives. */
const PAGE = 500;
/** Documents that are named in a note. Range 5–20. */
const NAMED_IN_NOTE = 10;

/**
 * Answers «hvilke dokumenter …» and «hvor mange referater …» from the list of documents, newest first as the reader sorts them.
 * Replaced documents are among them: they are in the archive, and their status says what they are. A topic is looked for in titles
 * only; when no title has it, this is no answer and the text is searched. A document without a date belongs to a year that its title or file
 * name gives, and the notes say so.
 */
export function createDocumentAnswers(reader: ArchiveReader, analyser: Analyser): StructuredAnswers {
  return {
    answer(question, filter) {
      if (question.of !== 'document' || question.sender !== null) return null;
      const topic = topicTerms(question, analyser);
      if (question.topic !== null && topic.length === 0) return null;
      const inTopic = ({ metadata }: StoredDocument): boolean => hasAll(analyser, metadata.title.value, topic);
      const dated = documentsIn(reader, question, filter).filter(inTopic);
      const undated = undatedBeside(reader, question, filter).filter(inTopic);
      const byName = undated.filter((document) => isWithin(document, question, filter));
      const documents = [...dated, ...byName];
      if (question.topic !== null && documents.length === 0) return null;
      const rows: StructuredRow[] = [];
      const withoutText: string[] = [];
      const unnamed: string[] = [];
      for (const document of documents) {
        const made = titleStatement(document, reader);
        const { title, date } = document.metadata;
        if (made === null) withoutText.push(title.value);
        else rows.push({ documentId: document.id, title: title.value, date: date?.value ?? null, statement: made.statement });
        if (made?.names === false) unnamed.push(title.value);
      }
      const notes = [
        ...(question.topic === null ? [] : [`Listen er laget etter titlene; andre dokumenter kan også omtale «${question.topic}».`]),
        ...noteOf(unnamed, 'Tittelen står som overskrift eller i filnavnet, og er ikke det som er sitert, for: '),
        ...noteOf(
          byName.map(({ metadata }) => metadata.title.value),
          'Uten dato, men tatt med fordi årstallet står i tittelen eller filnavnet: ',
        ),
        ...undatedNote(undated.length - byName.length),
        ...noteOf(withoutText, 'Uten lesbar tekst, og derfor ikke sitert: '),
      ];
      return { heading: documentHeading(question, byName.length > 0), total: documents.length, rows, notes };
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

/** When a period is asked for, the documents without a date that are otherwise what is asked for; else they are in the list. */
function undatedBeside(reader: ArchiveReader, question: StructuredQuestion, filter: SearchFilter): StoredDocument[] {
  if (question.period === null) return [];
  const { from: _from, to: _to, ...withoutPeriod } = filter;
  return documentsIn(reader, { ...question, period: null }, withoutPeriod).filter(({ metadata }) => metadata.date === null);
}

/** A filter on dates leaves documents without a date out, whatever their name says. */
function isWithin(document: StoredDocument, { period }: StructuredQuestion, { from, to }: SearchFilter): boolean {
  return period !== null && from === undefined && to === undefined && hasYearInName(document, period);
}

function undatedNote(undated: number): string[] {
  return undated === 0 ? [] : [`${undated === 1 ? 'Ett dokument' : `${undated} dokumenter`} uten dato er ikke tatt med.`];
}

function noteOf(titles: readonly string[], lead: string): string[] {
  if (titles.length === 0) return [];
  const named = titles
    .slice(0, NAMED_IN_NOTE)
    .map((title) => `«${title}»`)
    .join(', ');
  const more = titles.length > NAMED_IN_NOTE ? ` og ${titles.length - NAMED_IN_NOTE} til` : '';
  return [`${lead}${named}${more}.`];
}
