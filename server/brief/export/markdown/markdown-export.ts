import type { ParagraphRole, PrintBlock, PrintDocument, PrintInline } from '../print-document.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** CommonMark with notes as `[^1]`, and the properties as YAML before the text. */
export function markdownExport(print: PrintDocument): string {
  const blocks = print.blocks.map(block).filter((text) => text !== '');
  const notes = print.notes.map((note, index) => `[^${index + 1}]: ${line(note)}`);
  return `${[frontMatter(print), ...blocks, ...notes].join('\n\n')}\n`;
}

/** JSON strings are YAML strings; characters beyond them cannot end the block. */
function frontMatter({ title, kindName, properties }: PrintDocument): string {
  const entries: readonly (readonly [string, string | boolean])[] = [
    ['title', title],
    ['lang', 'nb-NO'],
    ['type', kindName],
    ['date', properties.date],
    ['status', properties.status],
    ...(properties.recheck ? [['recheck', true] as const] : []),
    ...(properties.approvedBy === null ? [] : [['approved-by', properties.approvedBy] as const]),
    ['made', properties.made],
    ['ai-generated', properties.model !== null],
    ...(properties.model === null ? [] : [['model', properties.model] as const]),
  ];
  return ['---', ...entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function block(part: PrintBlock): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escapeMarkdown(part.text)}`;
    case 'paragraph':
      return `${QUOTE_MARKS[part.role] ?? ''}${styled(part.role, part.inlines)}`;
    case 'list':
      return part.items.map((item, index) => `${part.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
    case 'notes':
      return '';
  }
}

const QUOTE_MARKS: Partial<Record<ParagraphRole, string>> = { status: '> ', decision: '> ' };

function styled(role: ParagraphRole, inlines: readonly PrintInline[]): string {
  return role === 'editorial' ? `*${line(inlines)}*` : line(inlines);
}

function line(inlines: readonly PrintInline[]): string {
  return inlines.map(inline).join('');
}

function inline(piece: PrintInline, index: number): string {
  switch (piece.kind) {
    case 'note':
      return `[^${piece.number}]`;
    case 'link':
      return `[${escapeMarkdown(piece.text)}](<${piece.href}>)`;
    case 'text':
      return text(index === 0 && piece.style === 'plain' ? escapeMarkdown(piece.text) : escapeInside(piece.text), piece.style);
  }
}

/** Inside a line nothing can begin a list, so a dash or a number there is left as it is. */
function escapeInside(words: string): string {
  return escapeMarkdown(`.${words}`).slice(1);
}

/** Emphasis ends at a letter, not at a space, or it is not emphasis. */
function text(words: string, style: 'plain' | 'strong' | 'emphasis'): string {
  if (style === 'plain') return words;
  const mark = style === 'strong' ? '**' : '*';
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inside === '' ? words : `${before}${mark}${inside}${mark}${after}`;
}
