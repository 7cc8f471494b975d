import { createHash } from 'node:crypto';
import type { PrintBlock, PrintDocument, PrintInline } from '../print-document.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';

/** The style is let in by its checksum, so that nothing else can come in with the text. */
const STYLE_HASH = createHash('sha256').update(HTML_STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** One self-contained page: no script, nothing fetched; notes link to their places in the text and back. */
export function htmlExport(print: PrintDocument): string {
  const { title, properties, watermark } = print;
  const seen = new Set<number>();
  const body = print.blocks.map((part) => block(part, print, seen)).join('\n');
  return `<!DOCTYPE html>
<html lang="nb-NO">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(watermark === null ? title : `${watermark}: ${title}`)}</title>
${metadata(print).join('\n')}
<style>${HTML_STYLE}</style>
</head>
<body class="${watermark === null ? properties.status : 'utkast'}">
${watermark === null ? '' : `<div class="vannmerke" aria-hidden="true"><span>${escapeHtml(watermark)}</span></div>\n`}<main>
${body}
</main>
</body>
</html>
`;
}

function metadata({ properties, kindName }: PrintDocument): string[] {
  const entries: readonly (readonly [string, string])[] = [
    ['generator', 'Arkivsvar'],
    ['referrer', 'no-referrer'],
    ['robots', 'noindex'],
    ['dcterms.type', kindName],
    ['dcterms.date', properties.date],
    ['status', properties.status],
    ...(properties.recheck ? [['recheck', 'true'] as const] : []),
    ['description', properties.made],
    ['ai-generated', String(properties.model !== null)],
    ...(properties.model === null ? [] : [['ai-model', properties.model] as const]),
    ...(properties.approvedBy === null ? [] : [['approved-by', properties.approvedBy] as const]),
  ];
  return entries.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
}

function block(part: PrintBlock, print: PrintDocument, seen: Set<number>): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeHtml(part.text)}</h${part.level}>`;
    case 'paragraph': {
      const words = line(part.inlines, seen);
      return part.role === 'decision'
        ? `<blockquote><p>${words}</p></blockquote>`
        : `<p${part.role === 'body' ? '' : ` class="${part.role}"`}>${words}</p>`;
    }
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${part.items.map((item) => `<li>${line(item, seen)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'notes':
      return noteList(print, part.heading, seen);
  }
}

function noteList({ notes }: PrintDocument, heading: string, seen: Set<number>): string {
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => {
    const number = index + 1;
    return `<li id="note-${number}">${line(note, seen)} <a href="#sted-${number}" aria-label="Tilbake til note ${number} i teksten">↩</a></li>`;
  });
  return `<h2>${escapeHtml(heading)}</h2>\n<ol class="noter">\n${items.join('\n')}\n</ol>`;
}

function line(inlines: readonly PrintInline[], seen: Set<number>): string {
  return inlines.map((piece) => inline(piece, seen)).join('');
}

function inline(piece: PrintInline, seen: Set<number>): string {
  switch (piece.kind) {
    case 'link':
      return `<a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a>`;
    case 'note': {
      const id = seen.has(piece.number) ? '' : ` id="sted-${piece.number}"`;
      seen.add(piece.number);
      return `<sup><a${id} href="#note-${piece.number}" aria-label="Note ${piece.number}">${piece.number}</a>${piece.last ? '' : ','}</sup>`;
    }
    case 'text': {
      const words = piece.language === null ? escapeHtml(piece.text) : `<span lang="${piece.language}">${escapeHtml(piece.text)}</span>`;
      if (piece.style === 'plain') return words;
      return piece.style === 'strong' ? `<strong>${words}</strong>` : `<em>${words}</em>`;
    }
  }
}
