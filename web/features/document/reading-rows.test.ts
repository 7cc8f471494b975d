import { expect, it } from 'vitest';
import type { DocumentView, EvidenceView } from '../../../server/http/views/document-view.ts';
import { nb } from '../../texts/nb.ts';
import { readingRows } from './reading-rows.ts';

const found = (value: string): EvidenceView => ({ value, where: 'head', quote: value });
const view: Pick<DocumentView, 'evidence' | 'otherDates' | 'saker' | 'arkivsaksnummer' | 'moetesaker'> = {
  evidence: { title: found('Protokoll'), type: found('moeteprotokoll'), organ: null, date: found('2024-06-11'), status: found('vedtatt') },
  otherDates: [{ value: '2024-06-12', where: 'foot', quote: '12.06.2024' }],
  saker: [{ key: 'REP-2024-10', display: 'Sak 10/24', evidence: found('REP-2024-10') }],
  arkivsaksnummer: found('2025/8293'),
  moetesaker: [{ key: null, number: '13.1', series: null, title: 'Ny havn', page: 2, block: 14 }],
};

it('shows what was found as people read it, what was not found, and every date that disagrees', () => {
  expect(readingRows(view, nb).map(({ field, value }) => [field, value])).toEqual([
    ['Tittel', 'Protokoll'],
    ['Type', 'Møteprotokoll'],
    ['Organ', null],
    ['Dato', '11. juni 2024'],
    ['Annen dato', '12. juni 2024'],
    ['Status', 'Vedtatt'],
    ['Sak', 'Sak 10/24'],
    ['Arkivsak', '2025/8293'],
    ['Sak i møtet', '13.1 Ny havn'],
  ]);
});
