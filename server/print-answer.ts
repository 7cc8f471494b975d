import type { AnswerView } from './http/views/answer-view.ts';
import type { CitationView } from './http/views/citation-view.ts';

/** An answer as text for a terminal: each statement with its citation numbers, then the sources. */
export function printAnswer(answer: AnswerView): string {
  const understood = answer.understoodAs === null ? [] : [`Forstått som: ${answer.understoodAs}`, ''];
  const notices = answer.notices.flatMap((notice) => ['', `NB: ${notice}`]);
  if (answer.kind === 'unanswered') {
    const nearest = answer.nearest.map((citation) => `  ${sourceLine(citation)}\n      «${citation.quote}»`);
    return [
      ...understood,
      answer.reason,
      ...notices,
      '',
      `Søkte etter: ${answer.searched.query || '(ingen ord)'}`,
      ...(nearest.length > 0 ? ['Nærmest i arkivet:', ...nearest] : []),
    ].join('\n');
  }
  const statements = answer.statements.map(({ text, citations }) => `${text} ${citations.map((number) => `[${number}]`).join('')}`);
  return [...understood, ...statements, ...notices, '', 'Kilder:', ...answer.citations.map((citation) => `  ${sourceLine(citation)}`)].join(
    '\n',
  );
}

function sourceLine({ number, title, organ, date, status, locator, ocr }: CitationView): string {
  const facts = [title, organ, date, status === 'ukjent' ? null : status, placeText(locator), ocr ? 'lest med OCR' : null];
  return `[${number}] ${facts.filter((fact) => fact !== null).join(', ')}`;
}

function placeText({ page, slide, paragraph, row, sheet }: CitationView['locator']): string | null {
  if (page !== undefined) return `side ${page}`;
  if (slide !== undefined) return `lysbilde ${slide}`;
  if (row !== undefined) return `${sheet === undefined ? '' : `arket ${sheet}, `}rad ${row}`;
  return paragraph === undefined ? null : `avsnitt ${paragraph}`;
}
