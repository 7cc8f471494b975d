import type { Organ } from '#domain/organ.ts';
import { findDates } from '../../norsk/find-dates.ts';
import type { DocumentFace } from './document-face.ts';
import { organInHead } from './document-organ.ts';
import { fieldNamed } from './head-fields.ts';

/** The meeting a paper belongs to, as far as its head tells it. */
export type Meeting = {
  readonly organ: (Organ & { readonly quote: string }) | null;
  /** As printed. */
  readonly date: { readonly words: string; readonly quote: string } | null;
};

export function meetingOf(face: DocumentFace): Meeting {
  const organ = organInHead(face);
  const field = fieldNamed(face.fields, /^(?:møtedato|dato|tid(?:spunkt)?|møte|når)$/u);
  const quotes = [face.path[0]?.quote, field?.value, ...face.head.map(({ text }) => text)];
  for (const quote of quotes) {
    const [date] = findDates(quote ?? '');
    if (date !== undefined && quote !== undefined) return { organ, date: { words: quote.slice(date.start, date.end), quote } };
  }
  return { organ, date: null };
}
