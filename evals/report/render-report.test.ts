import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../baseline/baseline.ts';
import type { EvalRun } from '../run/eval-run.ts';
import { refusalPlots, refusalScores } from '../suites/refusals-scores.ts';
import { renderReport } from './render-report.ts';
import { writeReport } from './write-report.ts';

const DATA = [{ name: 'a/b.jsonl', sha256: '0'.repeat(16) }];
const HOSTILE = '</title><script>alert(1)</script><img src=https://example.org/x.png onerror=alert(1)>';
const scores = { questions: 2, right: 0.5, factRecall: 0.5, documentRecallAt1: 1, placeRight: null, falseRefusal: 0.5, rejection: null };
const cases = [0.1, 0.4, 0.6, 0.9].map((confidence) => {
  return { confidence, answerable: confidence > 0.3, refused: confidence < 0.5, evidenceRight: confidence > 0.5 };
});
const ranking = { documentRecallAt1: 0.5, documentNdcgAt10: 0.5, sentenceHitAt1: 0.5, sentenceHitAt3: 0.5, sentenceHitAt5: 0.5 };
const rouge = { rouge1: 0.5, rouge2: 0.5, rougeL: 0.5 };

const RUNS: readonly EvalRun[] = [
  {
    suite: 'norquad',
    data: DATA,
    result: {
      figures: { suite: 'norquad', questions: 1, ...ranking, refusalAuroc: 1, coverageAt95Precision: 1 },
      byQuestion: [{ id: '1', kind: 'person', ...ranking, sentenceHitAt1: 0, sentenceHitAt3: 1, sentenceHitAt5: 1 }],
      refusals: cases,
    },
  },
  {
    suite: 'archive',
    data: DATA,
    result: {
      figures: {
        suite: 'archive',
        ...scores,
        byKind: { fact: scores, unanswerable: { ...scores, factRecall: null } },
        byForm: { nb: scores },
        byArchive: { corpus: scores },
        bySplit: { tuning: scores },
      },
      byQuestion: [],
      failures: [
        {
          id: 'corpus-001',
          kind: 'fact',
          before: [],
          question: HOSTILE,
          facts: ['et faktum'],
          documents: ['notat'],
          place: { page: 2 },
          verdict: { right: false, refused: false, factRecall: 0, evidenceRight: false, placeRight: null },
          confidence: 0.75,
          quotes: [{ quote: HOSTILE, document: 'annet', places: [] }],
        },
      ],
    },
  },
  {
    suite: 'refusals',
    data: DATA,
    result: {
      figures: { suite: 'refusals', ...refusalScores(cases), byArchive: {}, bySplit: {}, norquad: null },
      gold: refusalPlots(cases),
      norquad: null,
    },
  },
  {
    suite: 'peers',
    data: DATA,
    result: { figures: { suite: 'peers', questions: 1, retrievers: [{ name: 'Arkivsvar', ...ranking, msPerQuestion: 2 }] } },
  },
  {
    suite: 'norsumm',
    data: DATA,
    result: {
      figures: {
        suite: 'norsumm',
        articles: 1,
        ...rouge,
        nynorsk: null,
        unicode: rouge,
        peers: { lead3: { ...rouge, nynorsk: null, unicode: rouge }, lead100: { ...rouge, nynorsk: null, unicode: rouge } },
      },
    },
  },
  {
    suite: 'injections',
    data: DATA,
    result: {
      figures: { suite: 'injections', cases: 2, passed: 1, byCategory: {} },
      failed: [{ id: 'x-1', category: 'html', faults: [HOSTILE], shown: HOSTILE }],
    },
  },
];

const BASELINE: Baseline = {
  suites: { archive: { recorded: '2026-01-01', node: 'v20.0.0', data: DATA, questions: 2, figures: { questions: 2, right: 0.75 } } },
  gate: {},
};

function render(runs: readonly EvalRun[]): string {
  return renderReport({ runs, baseline: BASELINE, made: new Date('2026-02-03T12:00:00Z'), node: 'v20.1.0' });
}

describe('the report', () => {
  const html = render(RUNS);

  it('runs nothing and fetches nothing, and forbids both', () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object|embed|form)\b/u);
    expect(html).not.toMatch(/\s(?:src|srcset|onerror|onload)\s*=\s*"|@import|url\(/u);
    expect([...html.matchAll(/href="([^"]*)"/gu)].map((match) => match[1]).filter((target) => !target?.startsWith('#'))).toEqual([]);
    expect(html).toContain(`content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;"`);
  });

  it('shows words of documents and questions as words', () => {
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('names and describes every drawing, each with a table after it', () => {
    const drawings = [...html.matchAll(/<svg[^>]*role="img"[^>]*aria-labelledby="([\w-]+) ([\w-]+)"/gu)];
    expect(drawings.length).toBe(7);
    for (const [, title, description] of drawings) {
      expect(html).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`, 'u'));
      expect(html).toMatch(new RegExp(`<desc id="${description}">[^<]+</desc>`, 'u'));
    }
    expect(html.match(/<table>/gu)?.length).toBeGreaterThan(drawings.length);
    expect(new Set([...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])).size).toBe([...html.matchAll(/ id="/gu)].length);
  });

  it('says what got worse than the baseline, and what has none', () => {
    expect(html).toContain('−0,250 dårligere');
    expect(html).toContain('Delprøven er ikke tatt opp i referansen ennå.');
  });

  it('has a part for each suite that was run, and only for those', () => {
    const heads = (page: string): (string | undefined)[] => [...page.matchAll(/<section id="([^"]+)"/gu)].map((match) => match[1]);
    expect(heads(html)).toEqual(['endring', 'avvisning', 'setninger', 'arkiv', 'alternativer', 'sammendrag', 'feil', 'gale-svar']);
    expect(heads(render(RUNS.filter(({ suite }) => suite === 'norsumm')))).toEqual(['endring', 'sammendrag']);
    expect(heads(render([]))).toEqual(['endring']);
  });

  it('is written in place of an older one, in a folder made for it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    try {
      const file = path.join(folder, 'new', 'rapport.html');
      writeReport(RUNS, BASELINE, file);
      writeReport([], BASELINE, file);
      expect(readFileSync(file, 'utf8')).not.toContain('id="arkiv"');
      writeFileSync(path.join(folder, 'fil'), '');
      expect(() => writeReport([], BASELINE, path.join(folder, 'fil', 'rapport.html'))).toThrow('Kan ikke skrive rapporten');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
