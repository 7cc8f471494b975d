import { readFileSync } from 'node:fs';
import { type PassageId, passageId } from '#domain/ids.ts';
import { Refusal } from '#domain/refusal.ts';
import type { ReaderPool } from '../../../ingest/pipeline/reader-pool.ts';
import { sampleDocument } from './sample-document.ts';

/**
 * A reader in this process for tests of the pipeline: the whole file is one passage and its first line the title.
 * «AVVIS» refuses the file, «TREG» takes too long, «TRENGEROCR» waits for OCR, «LUKKET» marks it, and every line «VEDLEGG name: text» is an attachment.
 */
export function plainReaderPool(): ReaderPool & { readonly names: string[] } {
  const names: string[] = [];
  return {
    names,
    close: () => undefined,
    async read({ name, storedAt, documentId, revision }) {
      const text = readFileSync(storedAt, 'utf8');
      names.push(name);
      if (text.includes('AVVIS')) throw new Refusal('damaged', 'prøve');
      if (text.includes('TREG')) throw new Refusal('time-limit');
      const access = text.includes('LUKKET') ? 'closed' : 'open';
      const { content } = sampleDocument({ path: name, title: text.split('\n')[0] ?? name, texts: [text], access });
      const passages = content.passages.map((analysed, index) => {
        const id: PassageId = passageId(documentId, index + 1);
        return { ...analysed, passage: { ...analysed.passage, id, documentId, revision } };
      });
      const remarks = text.includes('TRENGEROCR') ? [{ code: 'needs-ocr', detail: '' } as const] : [];
      const attachments = [...text.matchAll(/^VEDLEGG (\S+): (.*)$/gmu)].map(([, file = '', body = '']) => ({
        name: file,
        bytes: new TextEncoder().encode(body),
      }));
      return { format: 'text', metadata: content.document.metadata, remarks, pages: content.pages, passages, closedTexts: [], attachments };
    },
  };
}
