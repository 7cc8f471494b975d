import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { OverviewView } from '../../../server/http/views/overview-view.ts';
import { BarList } from './BarList.tsx';
import { CountTable } from './CountTable.tsx';
import type { ChartEntry } from './chart-entry.ts';
import { Holdings } from './Holdings.tsx';
import { Lacks } from './Lacks.tsx';
import { StartQuestions } from './StartSection.tsx';
import { YearColumns } from './YearColumns.tsx';

const VIEW: OverviewView = {
  documents: 3,
  passages: 40,
  closed: 1,
  types: [
    { type: 'notat', documents: 2 },
    { type: 'referat', documents: 1 },
  ],
  years: [
    { year: 2021, documents: 1 },
    { year: 2024, documents: 1 },
  ],
  undated: 1,
  period: { from: '2021-09-01', to: '2024-04-11' },
  newest: [],
  files: {
    states: { indeksert: 3, 'indeksert med merknad': 1, avvist: 2 },
    refused: [
      {
        path: 'møter/<b>låst</b>.pdf',
        bytes: 10,
        state: 'avvist',
        explanations: [{ code: 'encrypted', reason: 'Filen er beskyttet med passord.', nextStep: 'Lagre en kopi uten passord.' }],
        id: null,
        documentId: null,
        milliseconds: 1,
        readAt: '2026-01-02T10:00:00.000Z',
      },
    ],
  },
  readAt: '2026-01-02T10:00:00.000Z',
};

const ENTRIES: readonly ChartEntry[] = [
  { key: 'a', label: 'Notat', documents: 4, to: { name: 'overview' } },
  { key: 'b', label: 'Referat', documents: 0, to: null },
];

/** What is read aloud: the text, without what is hidden from assistive technology. */
function spoken(markup: string): string {
  return markup
    .replaceAll(/<svg.*?<\/svg>/gu, '')
    .replaceAll(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('a chart', () => {
  it.each([
    ['lying', BarList],
    ['standing', YearColumns],
  ])('with %s bars says each number once, and leads to the documents it counts', (_name, Chart) => {
    const markup = renderToStaticMarkup(<Chart entries={ENTRIES} />);
    expect(spoken(markup)).toBe('Notat 4 dokumenter Referat 0 dokumenter');
    expect(markup.match(/<a /gu)).toHaveLength(1);
    expect(markup).not.toContain('style=');
  });

  it('has a table with the same numbers, named and with headers', () => {
    const markup = renderToStaticMarkup(<CountTable caption="Dokumenter etter type" nameHeader="Type" entries={ENTRIES} />);
    expect(spoken(markup)).toBe('Dokumenter etter type Type Antall Notat 4 Referat 0');
    expect(markup.match(/scope="row"/gu)).toHaveLength(2);
  });
});

describe('the overview', () => {
  it('says how much there is and from when', () => {
    const text = spoken(renderToStaticMarkup(<Holdings view={VIEW} />));
    expect(text).toContain('Dokumenter 3');
    expect(text).toContain('1. september 2021 – 11. april 2024');
  });

  it('says that an empty archive is empty, and what to do', () => {
    const empty = { ...VIEW, documents: 0, types: [], years: [], period: null };
    expect(spoken(renderToStaticMarkup(<Holdings view={empty} />))).toContain('Arkivet er tomt. Legg inn dokumenter');
  });

  it('says what is missing: years, what is closed, files with the next step', () => {
    const markup = renderToStaticMarkup(<Lacks view={VIEW} />);
    const text = spoken(markup);
    for (const words of ['fra 11. april 2024', 'datert 2022–2023', 'uten dato', 'unntatt offentlighet', '2 filer', 'Lagre en kopi']) {
      expect(text).toContain(words);
    }
    expect(markup).toContain('/arkiv?vis=avvist');
    expect(markup).toContain('&lt;b&gt;låst&lt;/b&gt;');
  });

  it('says that nothing was refused when nothing was', () => {
    const states = { ...VIEW.files.states, avvist: 0 };
    const text = spoken(renderToStaticMarkup(<Lacks view={{ ...VIEW, files: { states, refused: [] } }} />));
    expect(text).toContain('Alle filene som er lagt inn, er lest.');
  });

  it('leads from a suggested question to its answer, or says that there is none to suggest', () => {
    const markup = renderToStaticMarkup(<StartQuestions roles={[{ role: 'faggruppe', questions: ['Hva er vedtatt?'] }]} />);
    expect(markup).toContain('href="/spor?q=Hva+er+vedtatt%3F"');
    expect(spoken(renderToStaticMarkup(<StartQuestions roles={[]} />))).toContain('Fant ingen spørsmål');
  });
});
