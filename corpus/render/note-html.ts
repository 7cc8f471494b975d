import type { ManifestEntry } from '../manifest.ts';
import type { Note, NoteBlock } from './note.ts';

const STYLE = `
@page { size: A4; margin: 22mm 20mm 20mm; }
body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; margin: 0; }
.notice { font-size: 9.5pt; font-style: italic; color: #444; border-top: 1px solid #8ea9c8; padding-top: 6pt; margin-top: 14pt; }
h1, h2, h3 { color: #1f3864; line-height: 1.2; break-after: avoid; }
h1 { font-size: 18pt; margin: 12pt 0 8pt; }
h2 { font-size: 14pt; margin: 16pt 0 5pt; }
h3 { font-size: 11.5pt; margin: 11pt 0 3pt; }
p, ul, ol { margin: 0 0 7pt; }
ul, ol { padding-left: 16pt; }
table { border-collapse: collapse; width: 100%; margin: 3pt 0 10pt; font-size: 10pt; }
th, td { border: 1px solid #8ea9c8; padding: 3pt 5pt; text-align: left; vertical-align: top; }
th { background: #dce6f2; }
tr { break-inside: avoid; }
`;

/** A whole HTML page, ready to be printed. */
export function noteHtml(note: Note, entry: ManifestEntry): string {
  const body = note.pages.flat().map(blockHtml).join('\n');
  return `<!doctype html><html lang="${entry.language}"><head><meta charset="utf-8"><title>${escapeHtml(entry.title)}</title><style>${STYLE}</style></head>
<body>${body}
<p class="notice">${escapeHtml(note.notice)}</p></body></html>`;
}

function blockHtml(block: NoteBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const header = block.header.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('');
      return `<table><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table>`;
    }
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
