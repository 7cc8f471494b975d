import type { Answer } from '#domain/answer.ts';
import type { Answerer, AnswerEvent } from '../../../server/answer/answerer.ts';
import type { BriefEvent } from '../../../server/brief/brief-writer.ts';
import { createStartQuestions } from '../../../server/answer/start-questions.ts';
import { createApp } from '../../../server/app.ts';
import { NO_PROFILE } from '../../../ingest/load/archive-profile.ts';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { createEditVerifier } from '../../../server/brief/life/verify/verify-edited.ts';
import { openPeople } from '../../../server/people/open-people.ts';
import { sampleDraft } from '../people/sample-draft.ts';
import type { AppDeps } from '../../../server/http/app-deps.ts';
import type { LogFields } from '../../../server/http/log.ts';
import { withDescribedStatuses } from './described-statuses.ts';
import { FIRST, PASSAGE, PDF_ID, SECOND, storedDocument, testReader } from './test-archive.ts';

export type LogLine = { readonly level: 'info' | 'error'; readonly message: string; readonly fields: LogFields };

/** The app over the test archive, with what it logs. */
export function testApp(changes: Partial<AppDeps> = {}) {
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (message: string, fields: LogFields) => void lines.push({ level, message, fields });
  let requests = 0;
  const reader = changes.reader ?? testReader();
  const answerer: Answerer = changes.answerer ?? { answer: (question) => eventsOf(question) };
  const app = createApp({
    reader,
    answerer,
    startQuestions: createStartQuestions({ reader, answerer, given: { ...NO_PROFILE.startQuestions, alle: ['Hva er vedtatt?'] } }),
    searcher: { search: async () => [{ passage: PASSAGE, document: storedDocument(PDF_ID), score: 0.5 }] },
    people: openPeople(':memory:'),
    briefWriter: { write: () => briefEvents() },
    verifyEdited: createEditVerifier(createNorwegianAnalyser()),
    exportBrief: async (_, format) => ({ bytes: new Uint8Array(), mediaType: 'text/markdown; charset=utf-8', fileName: `brief.${format}` }),
    state: () => 'ok',
    webRoot: null,
    log: { info: write('info'), error: write('error') },
    newRequestId: () => `foresporsel-${++requests}`,
    allowedHosts: null,
    ...changes,
  });
  return { app: withDescribedStatuses(app), lines };
}

export function answered(question: string): Answer {
  return { kind: 'answered', understoodAs: null, notices: [], question, statements: [FIRST, SECOND], confidence: 0.9 };
}

async function* eventsOf(question: string): AsyncGenerator<AnswerEvent> {
  yield { kind: 'passages-available', hits: [{ passage: PASSAGE, document: storedDocument(PDF_ID), score: 0.5 }] };
  yield { kind: 'statement-available', statement: FIRST };
  yield { kind: 'statement-available', statement: SECOND };
  yield { kind: 'answer-end', answer: answered(question) };
}

async function* briefEvents(): AsyncGenerator<BriefEvent> {
  yield { kind: 'brief-end', brief: sampleDraft().content };
}

/** What to pass to `app.request` to ask a question. */
export function asking(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export const STREAM = { Accept: 'text/event-stream' };

export type SentEvent = { readonly event: string; readonly data: unknown };

/** The events and the number of heartbeats of a whole stream; throws on anything that is neither. */
export function sentEvents(text: string): { readonly events: SentEvent[]; readonly heartbeats: number } {
  const parts = text.split('\n\n').filter((part) => part !== '');
  const events = parts
    .filter((part) => !part.startsWith(':'))
    .map((part) => {
      const match = /^event: ([a-z-]+)\ndata: ([^\n\r]+)$/u.exec(part);
      if (match === null) throw new Error(`Not an event: ${part}`);
      const data: unknown = JSON.parse(match[2] ?? '');
      return { event: match[1] ?? '', data };
    });
  return { events, heartbeats: parts.length - events.length };
}
