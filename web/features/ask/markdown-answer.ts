import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { citationLine } from './citation-line.ts';
import { modeLine, type TextSetting } from './plain-answer.ts';
import { statementGroups } from './statement-groups.ts';
import { statementWords } from './statement-words.ts';

/** A question and its answer as Markdown; the numbers are links to the sources. Text from documents is escaped, so that it stays text. */
export function markdownAnswer(answer: AnswerView, { texts, origin, day }: TextSetting, level = 2): string {
  const t = texts.answer;
  const blocks = [`${'#'.repeat(level)} ${escaped(answer.question)}`];
  if (answer.understoodAs !== null) blocks.push(`*${t.understoodAs}* ${escaped(answer.understoodAs)}`);
  const citations = answer.kind === 'answered' ? answer.citations : answer.nearest;
  const link = (number: number): string => {
    const citation = citations.find((one) => one.number === number);
    return citation === undefined ? `\\[${number}\\]` : `[\\[${number}\\]](${origin}${address(citation.href)})`;
  };
  if (answer.kind === 'answered') {
    for (const { kind, statements } of statementGroups(answer.statements)) {
      const written = statements.map(
        ({ text, citations: numbers }) => `${escaped(statementWords(text))} ${numbers.map((number) => link(number)).join(' ')}`,
      );
      if (kind === 'list') blocks.push(written.map((line) => `- ${line}`).join('\n'));
      else blocks.push(...written);
    }
  } else {
    blocks.push(`${t.copiedRefusal} ${escaped(answer.reason)}`);
  }
  blocks.push(...answer.notices.map((notice) => `> ${escaped(notice)}`));
  if (citations.length > 0) {
    blocks.push(`**${answer.kind === 'answered' ? t.copiedSources : `${texts.refusal.nearest}:`}**`);
    blocks.push(
      citations
        .map((citation) => `- ${link(citation.number)} ${escaped(citationLine(citation, texts))}\n  > ${escaped(citation.quote)}`)
        .join('\n'),
    );
  }
  return [...blocks, `*${escaped(`${modeLine(answer, texts)}${t.copiedAt(day)}`)}*`].join('\n\n');
}

/** Text on one line with everything that Markdown or HTML could read as a mark held back. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&!]/gu, String.raw`\$&`)
    .replace(/^([-+])/u, String.raw`\$1`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`);
}

/** An address inside `( )`. */
function address(href: string): string {
  return href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
