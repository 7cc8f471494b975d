/** Renders `sources/` to `documents/` as the manifest says: `npx tsx corpus/render-corpus.ts [part of a file name …]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTS_FOLDER, type ManifestEntry, readManifest, SOURCES_FOLDER } from './manifest.ts';
import { withoutTimes } from './render/office-parts.ts';
import { readNote } from './render/read-note.ts';
import { renderDocx } from './render/render-docx.ts';
import { renderPdf } from './render/render-pdf.ts';
import { renderPptx } from './render/render-pptx.ts';

const wanted = process.argv.slice(2);
for (const entry of readManifest()) {
  if (wanted.length > 0 && !wanted.some((part) => entry.file.includes(part))) continue;
  const target = fileURLToPath(new URL(entry.file, DOCUMENTS_FOLDER));
  const bytes = await render(entry);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  process.stderr.write(`${entry.file}: ${bytes.length} bytes\n`);
}

async function render(entry: ManifestEntry): Promise<Uint8Array> {
  const source = readFileSync(new URL(entry.source, SOURCES_FOLDER));
  if (entry.file.endsWith('.md')) return source;
  const note = readNote(source.toString('utf8'));
  if (entry.file.endsWith('.docx')) return withoutTimes(await renderDocx(note, entry));
  if (entry.file.endsWith('.pptx')) return withoutTimes(await renderPptx(note, entry));
  return renderPdf(note, entry);
}
