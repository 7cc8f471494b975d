import { ANSWER_RULES, type AnswerRule } from '../../server/retrieval/answer-rules.ts';
import { type AnsweredGold, withoutRules } from './archive-answers.ts';
import { presentSources } from './archive-sources.ts';
import { norquadWithout } from './norquad.ts';

/** Rules that NorQuAD's questions can touch. */
const ON_NORQUAD: readonly AnswerRule[] = ['vectors', 'compounds', 'similar-words', 'spelling', 'abbreviations'];

type Half = { readonly questions: number; readonly right: number; readonly refusedWrongly: number; readonly refusedRightly: number };

/** What is answered without a rule; nothing is learnt anew. `without: null` = with every rule. */
export type AblationRow = {
  readonly without: AnswerRule | null;
  readonly tuning: Half;
  readonly heldOut: Half;
  /** Share of NorQuAD's questions whose first sentence holds the answer; null where it was not tried. */
  readonly norquad: number | null;
};

/** Asks the gold questions with every rule, and then without one at a time. */
export async function ablation(signal: AbortSignal, say: (line: string) => void): Promise<readonly AblationRow[]> {
  const { archives, norquad } = presentSources();
  const answered = new Map<AnswerRule | null, AnsweredGold[]>();
  for (const archive of archives) {
    const keep = (given: readonly AnsweredGold[], without: AnswerRule | null): void => {
      say(`ablation: ${archive} uten ${without ?? 'noe'} …`);
      answered.set(without, [...(answered.get(without) ?? []), ...given]);
    };
    await withoutRules(archive, ANSWER_RULES, keep, signal);
  }
  const hits = norquad === null ? null : await norquadWithout(norquad.folder, norquad.questions, ON_NORQUAD, signal);
  return [...answered].map(([without, given]) => ({
    without,
    tuning: half(given.filter(({ gold }) => gold.split === 'tuning')),
    heldOut: half(given.filter(({ gold }) => gold.split === 'held-out')),
    norquad: hits?.get(without) ?? null,
  }));
}

function half(answered: readonly AnsweredGold[]): Half {
  const refused = answered.filter(({ verdict }) => verdict.refused);
  return {
    questions: answered.length,
    right: answered.filter(({ verdict }) => verdict.right).length,
    refusedWrongly: refused.filter(({ gold }) => gold.kind !== 'unanswerable').length,
    refusedRightly: refused.filter(({ gold }) => gold.kind === 'unanswerable').length,
  };
}

/** A Markdown table, the change beside each number. */
export function ablationTable(rows: readonly AblationRow[]): string {
  const whole = rows.find(({ without }) => without === null);
  const change = (value: number, before: number | undefined): string =>
    before === undefined || value === before ? `${value}` : `${value} (${value > before ? '+' : '−'}${Math.abs(value - before)})`;
  const cells = (own: Half, before: Half | undefined): string[] => [
    change(own.right, before?.right),
    change(own.refusedWrongly, before?.refusedWrongly),
    change(own.refusedRightly, before?.refusedRightly),
  ];
  const head = ['uten', ...['prøvd på', 'holdt utenfor'].flatMap((part) => [`${part}: rett`, 'avvist feil', 'avvist rett']), 'NorQuAD'];
  const lines = rows.map(({ without, tuning, heldOut, norquad }) => [
    without ?? '(alle regler)',
    ...cells(tuning, whole?.tuning),
    ...cells(heldOut, whole?.heldOut),
    norquad === null ? '' : norquad.toFixed(3),
  ]);
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
