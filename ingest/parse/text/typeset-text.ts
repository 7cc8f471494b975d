import type { BlockDraft } from '../blocks/block-draft.ts';

/** Opens a text written in LaTeX, after comments. */
const OPENS = /^\uFEFF?(?:\s|%[^\n]*\n)*\\(?:documentclass|documentstyle|input|begin\s*\{document\})/u;
const LEVELS: Readonly<Record<string, number>> = {
  title: 1,
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
};
/** Commands whose arguments are settings, names and addresses of other places; with their arguments they say nothing to a reader. */
const SETTINGS =
  /\\(?:documentclass|documentstyle|usepackage|pagestyle|thispagestyle|setlength|addtolength|renewcommand|newcommand|bibliographystyle|bibliography|label|ref|input|include|includegraphics|vspace|hspace|begin|end|selectlanguage|hyphenation)\*?(?:\s*\[[^\]]*\])*(?:\s*\{[^{}]*\})*/gu;
const BREAK = '\u2029';

/**
 * The text of a LaTeX file without its commands: title, sections as headings, items as list items, the rest as paragraphs. What the
 * commands compute (numbers, references, drawings) is not there.
 *
 * @returns null when the text is not LaTeX
 */
export function typesetText(text: string): BlockDraft[] | null {
  if (!OPENS.test(text)) return null;
  const written = text.replace(/(?<!\\)%[^\n]*(?:\n[ \t]*)?/gu, '');
  const [preamble = '', body] = written.split(/\\begin\s*\{document\}/u, 2);
  const title = /\\title\s*\{(?:[^{}]|\{[^{}]*\})*\}/u.exec(preamble)?.[0] ?? '';
  const marked = `${title}\n\n${body ?? preamble}`
    .replace(
      /\\(title|part|chapter|(?:sub){0,2}section|paragraph)\*?\s*(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}/gu,
      `${BREAK}#$1 $2${BREAK}`,
    )
    .replace(/\\item\b\s*(?:\[([^\]]*)\])?/gu, `${BREAK}- $1 `)
    .replace(/\\(?:opening|closing|address|signature|date|author)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gu, `${BREAK}$1${BREAK}`)
    .replace(SETTINGS, BREAK)
    .replace(/\n[ \t]*\n/gu, BREAK);
  return marked.split(BREAK).flatMap((piece): BlockDraft[] => {
    const heading = /^#(\w+) ([\s\S]*)$/u.exec(piece);
    if (heading !== null) return draft({ kind: 'heading', level: LEVELS[heading[1] ?? ''] ?? 2, text: plain(heading[2] ?? '') });
    const item = /^- ([\s\S]*)$/u.exec(piece);
    return draft(
      item === null ? { kind: 'paragraph', text: plain(piece) } : { kind: 'list-item', level: 1, marker: '•', text: plain(item[1] ?? '') },
    );
  });
}

function draft(block: Exclude<BlockDraft, { readonly kind: 'table-row' }>): BlockDraft[] {
  return block.text === '' ? [] : [block];
}

function plain(text: string): string {
  return text
    .replace(/\\\\(?:\[[^\]]*\])?/gu, ' ')
    .replace(/\\[,;:! ]/gu, ' ')
    .replace(/\\([%&$#_{}])/gu, '$1')
    .replace(/\\[a-zA-Z]+\*?/gu, ' ')
    .replace(/[{}]/gu, '')
    .replace(/---/gu, '—')
    .replace(/--/gu, '–')
    .replace(/``|''/gu, '"')
    .replace(/~/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
