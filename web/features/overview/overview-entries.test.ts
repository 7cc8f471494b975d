import { expect, it } from 'vitest';
import { formatRoute } from '../../routes/route.ts';
import { nb } from '../../texts/nb.ts';
import { nn } from '../../texts/nn.ts';
import { barShare, mostDocuments } from './chart-entry.ts';
import { typeEntries, yearEntries } from './overview-entries.ts';

it('a type leads to the documents of that type, and is named in the language of the page', () => {
  const types = [{ type: 'hoeringssvar', documents: 3 } as const];
  const [entry] = typeEntries(types, nb);
  expect(entry?.to && formatRoute(entry.to)).toBe('/arkiv?type=hoeringssvar');
  expect([entry?.label, typeEntries(types, nn)[0]?.label]).toEqual(['Høringssvar', 'Høyringssvar']);
});

it('a year leads to the documents from that year, and one without documents to nowhere', () => {
  const entries = yearEntries([
    { year: 2022, documents: 1 },
    { year: 2024, documents: 4 },
  ]);
  expect(entries.map(({ label, documents, to }) => [label, documents, to && formatRoute(to)])).toEqual([
    ['2022', 1, '/arkiv?fra=2022-01-01&til=2022-12-31'],
    ['2023', 0, null],
    ['2024', 4, '/arkiv?fra=2024-01-01&til=2024-12-31'],
  ]);
  expect(mostDocuments(entries)).toBe(4);
});

it('a bar is as long as its share of the longest, and one that counts anything can be seen', () => {
  expect([barShare(4, 4), barShare(1, 4), barShare(1, 1_000), barShare(0, 4), barShare(0, 0)]).toEqual([1, 0.25, 0.02, 0, 0]);
});
