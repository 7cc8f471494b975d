import { expect, it } from 'vitest';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import { markdownArchive } from '../../../evals/testing/ingest/markdown-archive.ts';
import { DOCUMENT_VIEW, documentView } from './document-view.ts';

it('gives the saker of a meeting in order, each with its key, and the case of the archive', async () => {
  const archive = await markdownArchive({
    'protokoll.md':
      '# Møteprotokoll\n\nUtvalg: Eldrerådet\n\nDato: 04.11.2025\n\nArkivsak: 2025/8293\n\n## PS 31/25 Havna\n\nDrøftet.\n\n## PS 32/25 Skolen\n\nDrøftet.\n',
  });
  const document = archive.reader.document(documentIdOf('protokoll.md'));
  archive.close();
  if (document === null) throw new Error('not stored');
  const view = DOCUMENT_VIEW.parse(documentView(document, null, [null], false));
  expect(view.arkivsaksnummer?.value).toBe('2025/8293');
  expect(view.moetesaker).toEqual([
    { key: 'ELDRERAAD-2025-31', number: '31/25', series: 'PS', title: 'Havna', page: 1, block: 4 },
    { key: 'ELDRERAAD-2025-32', number: '32/25', series: 'PS', title: 'Skolen', page: 1, block: 6 },
  ]);
});
