import type { Baseline, SuiteBaseline } from '../baseline/baseline.ts';
import { FIGURE_RULES, figureRule } from '../baseline/figure-rules.ts';
import { SUITES } from '../run/suite-name.ts';

/** The figures of a retriever that the table of peers shows. */
const PEER_FIGURES = ['documentRecallAt1', 'documentNdcgAt10', 'sentenceHitAt1', 'sentenceHitAt3', 'sentenceHitAt5'];

/** The recorded figures as the README shows them, in Markdown and English; a test holds the README to it. */
export function readmeTable({ suites }: Baseline): string {
  const rows = SUITES.flatMap((name) => {
    const suite = suites[name];
    return suite === undefined || name === 'peers' ? [] : [`| \`${name}\` | ${suite.questions} | ${figuresOf(suite)} |`];
  });
  const figures = ['| suite | questions | figures |', '|---|---|---|', ...rows].join('\n');
  return [figures, ...(suites.peers === undefined ? [] : [peers(suites.peers)]), recorded(Object.values(suites))].join('\n\n');
}

function figuresOf({ figures }: SuiteBaseline): string {
  const order = Object.keys(FIGURE_RULES);
  return Object.entries(figures)
    .filter(([path]) => figureRule(path) !== null && !['questions', 'papers', 'articles', 'cases'].includes(path))
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([path, value]) => `${path} ${shown(value)}${bySplit(path, figures)}${besidePeer(path, figures)}`)
    .join(' · ');
}

/** What was looked at while building, and what was only counted: a share of both together hides how well it carries over. */
function bySplit(path: string, figures: SuiteBaseline['figures']): string {
  const heldOut = figures[`bySplit.held-out.${path}`];
  return heldOut === undefined ? '' : ` (looked at ${shown(figures[`bySplit.tuning.${path}`])}, held out ${shown(heldOut)})`;
}

/** What anyone could do in the same run, after a figure of ours. */
function besidePeer(path: string, figures: SuiteBaseline['figures']): string {
  const lead = figures[`peers.lead100.${path}`];
  return lead === undefined ? '' : ` (first 100 words: ${shown(lead)})`;
}

function peers({ questions, figures }: SuiteBaseline): string {
  const names = [...new Set(Object.keys(figures).flatMap((path) => (path.includes('.') ? [path.slice(0, path.lastIndexOf('.'))] : [])))];
  const rows = names.map((name) => `| ${name} | ${PEER_FIGURES.map((figure) => shown(figures[`${name}.${figure}`])).join(' | ')} |`);
  const head = `| ${questions} questions of NorQuAD, one run | ${PEER_FIGURES.join(' | ')} |`;
  return [head, `|${'---|'.repeat(PEER_FIGURES.length + 1)}`, ...rows].join('\n');
}

function recorded(suites: readonly SuiteBaseline[]): string {
  const days = [...new Set(suites.map((suite) => suite.recorded))].toSorted();
  const versions = [...new Set(suites.map(({ node }) => node))].toSorted();
  return `Recorded ${days.join(', ')} with Node ${versions.join(', ')}.`;
}

function shown(value: number | null | undefined): string {
  if (typeof value !== 'number') return '–';
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
