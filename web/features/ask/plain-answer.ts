import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import type { Texts } from '../../texts/nb.ts';
import { citationLine } from './citation-line.ts';
import { statementGroups } from './statement-groups.ts';
import { statementWords } from './statement-words.ts';

/** What text that leaves the page is made with. */
export type TextSetting = {
  readonly texts: Texts;
  /** Of the page, without `/` at the end; makes the addresses whole. */
  readonly origin: string;
  /** The day it is taken, as people write it. */
  readonly day: string;
};

/** A question and its answer as plain text, every sentence with its numbers and every number with its source. */
export function plainAnswer(answer: AnswerView, { texts, origin, day }: TextSetting): string {
  const t = texts.answer;
  const lines = [`${t.copiedQuestion} ${answer.question}`];
  if (answer.understoodAs !== null) lines.push(`${t.understoodAs} ${answer.understoodAs}`);
  lines.push('');
  if (answer.kind === 'answered') {
    for (const { kind, statements } of statementGroups(answer.statements)) {
      for (const { text, citations } of statements) {
        lines.push(`${kind === 'list' ? '• ' : ''}${statementWords(text)} ${citations.map((number) => `[${number}]`).join(' ')}`);
      }
    }
  } else {
    lines.push(`${t.copiedRefusal} ${answer.reason}`);
  }
  for (const notice of answer.notices) lines.push('', notice);
  const citations = answer.kind === 'answered' ? answer.citations : answer.nearest;
  if (citations.length > 0) lines.push('', answer.kind === 'answered' ? t.copiedSources : `${texts.refusal.nearest}:`);
  for (const citation of citations) {
    lines.push(`[${citation.number}] ${citationLine(citation, texts)}`, `    «${citation.quote}»`, `    ${origin}${citation.href}`);
  }
  return [...lines, '', `${modeLine(answer, texts)}${t.copiedAt(day)}`].join('\n');
}

/** How the answer was made, with a space after it; '' for a refusal. */
export function modeLine(answer: AnswerView, { answer: t }: Texts): string {
  if (answer.kind === 'unanswered') return '';
  return `${answer.mode === 'model' ? t.byModel(answer.model ?? '') : t.extractive} `;
}
