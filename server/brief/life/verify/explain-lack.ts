import { isDecisionWord } from '../../../../ingest/norsk/decision-words.ts';
import { isReserved } from '../../../../ingest/norsk/reservations.ts';
import { droppable } from './droppable.ts';
import { isLimiting, isNegation, isTurning } from './limiting-words.ts';
import { mainVerb } from './main-verb.ts';
import type { ReadSentence, SentenceToken } from './read-sentence.ts';
import { sameWord } from './same-word.ts';
import type { Verification } from './verification.ts';

const AMENDS = 'Rett det, eller bruk kildens egne ord.';
const PUT_BACK = 'Ta det med igjen, eller bruk kildens egne ord.';

const STRANGE = `Disse ordene står ikke i kildens setning. ${AMENDS}`;

/** What has been added that the source does not say, the gravest first. */
const ADDED: readonly { readonly why: string; readonly is: (token: SentenceToken) => boolean }[] = [
  { why: `Et tall eller en dato står ikke slik i kilden. ${AMENDS}`, is: ({ number }) => number !== null },
  { why: `Setningen har en nektelse som kilden ikke har. ${AMENDS}`, is: ({ lower }) => isNegation(lower) },
  {
    why: 'Kilden sier ikke at dette er foreslått, støttet eller vedtatt på denne måten, eller av den som er nevnt. Skriv det som i kilden.',
    is: ({ lower }) => isDecisionWord(lower),
  },
  {
    why: `Et ord som styrer meningen, står ikke slik i kilden. ${AMENDS}`,
    is: ({ lower }) => isReserved(lower, 'weighty'),
  },
  {
    why: `Et navn, eller den det handler om, står ikke slik i kilden. ${AMENDS}`,
    is: ({ raw, content }) => content && /^\p{Lu}/u.test(raw),
  },
  { why: STRANGE, is: ({ content }) => content },
];
/** What has been left out that may not be. */
const LOST: typeof ADDED = [
  { why: `En nektelse i kilden er tatt bort. ${PUT_BACK}`, is: ({ lower }) => isNegation(lower) },
  { why: `Et forbehold i kilden er tatt bort. ${PUT_BACK}`, is: ({ lower }) => isLimiting(lower) || isTurning(lower) },
];

const MOVED = 'Ordene står i en annen rekkefølge enn i kilden, og da kan de bety noe annet. Følg kildens rekkefølge.';
const HEAD = `Begynnelsen av kildens setning er tatt bort, og da kan det bli et annet utsagn. ${PUT_BACK}`;
const CUT = `Ord som kan avgrense det som sies, er tatt bort. ${PUT_BACK}`;
const OTHERWISE = 'Setningen er bygd opp på en annen måte enn i kilden, og kan bety noe annet. Bruk kildens egne ord.';
const QUESTION = 'Kilden spør, eller setningen gjør det. Et spørsmål og en påstand kan ikke stå for hverandre. Bruk kildens egne ord.';
const JOINED = 'Setningen setter sammen ord fra flere setninger i kilden. Skriv én setning for hver av dem.';

/**
 * Why a changed sentence is not covered, and what to do.
 *
 * @param sources those that could carry it; the nearest is what it is held against
 */
export function explainLack(edited: ReadSentence, sources: readonly ReadSentence[]): Exclude<Verification, { kind: 'covered' }> {
  const [source] = sources.toSorted((a, b) => nearness(edited, b) - nearness(edited, a));
  const lacks = (why: string, tokens: readonly SentenceToken[]) => ({
    kind: 'no-longer-covered' as const,
    why,
    missing: [...new Set(tokens.map(({ raw }) => raw))],
  });
  if (source === undefined) return lacks(STRANGE, edited.tokens.filter(isTelling));
  const { added, lost } = compared(edited.tokens, source.tokens);
  const strange = added.filter((token) => !source.tokens.some((one) => sameWord(token, one)));
  const elsewhere = strange.filter((token) => sources.some(({ tokens }) => tokens.some((one) => sameWord(token, one))));
  const [addition] = ADDED.flatMap(({ why, is }) => (strange.some(is) ? [{ why, tokens: strange.filter(is) }] : []));
  if (addition !== undefined) {
    const joined = addition.why === STRANGE && addition.tokens.every((token) => elsewhere.includes(token));
    return lacks(joined ? JOINED : addition.why, addition.tokens);
  }
  const [loss] = LOST.flatMap(({ why, is }) => (lost.some(is) ? [{ why, tokens: lost.filter(is) }] : []));
  if (loss !== undefined) return lacks(loss.why, loss.tokens);
  if (strange.length > 0) return lacks(STRANGE, strange);
  if (/\?\s*$/u.test(edited.text) !== /\?\s*$/u.test(source.text)) return lacks(QUESTION, []);
  const moved = added.filter((token) => isTelling(token) && !strange.includes(token));
  if (moved.length > 0) return lacks(MOVED, moved);
  const verb = mainVerb(source.tokens);
  const head = lost.filter((token) => source.tokens.indexOf(token) < verb);
  if (head.length > 0) return lacks(HEAD, head);
  const cut = withoutSpare(lost, source);
  if (cut.some(isTelling)) return lacks(CUT, cut);
  return lacks(OTHERWISE, lost.length > 0 ? lost : edited.tokens.filter(isTelling));
}

/** What was left out, but for the runs that might have been. */
function withoutSpare(lost: readonly SentenceToken[], { tokens }: ReadSentence): SentenceToken[] {
  const ends = droppable(tokens, '');
  const gone = tokens.map((token) => lost.includes(token));
  return tokens.filter((_, at) => {
    if (!gone[at]) return false;
    const start = gone.lastIndexOf(false, at) + 1;
    const end = gone.indexOf(false, at);
    return !ends(start).includes(end < 0 ? tokens.length : end);
  });
}

function isTelling({ content, number }: SentenceToken): boolean {
  return content || number !== null;
}

/** Share 0–1 of the sentence's words that stand in the source; of two alike the shorter source is nearer. */
function nearness(edited: ReadSentence, source: ReadSentence): number {
  const shared = [...edited.terms].filter((term) => source.terms.has(term)).length;
  return shared / Math.max(1, edited.terms.size) - source.tokens.length / 10_000;
}

/** The longest run of words that both have in one order: what is kept, and what is only in one of them. */
function compared(edited: readonly SentenceToken[], source: readonly SentenceToken[]) {
  const lengths: number[][] = Array.from({ length: edited.length + 1 }, () => Array.from({ length: source.length + 1 }, () => 0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const isSame = (i: number, j: number): boolean => {
    const [one, other] = [edited[i], source[j]];
    return one !== undefined && other !== undefined && sameWord(one, other);
  };
  for (let i = edited.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = isSame(i, j) ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const kept: SentenceToken[] = [];
  const keptThere: SentenceToken[] = [];
  for (let i = 0, j = 0; i < edited.length && j < source.length; ) {
    const [one, other] = [edited[i], source[j]];
    if (one && other && isSame(i, j)) {
      kept.push(one);
      keptThere.push(other);
      i++;
      j++;
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return {
    added: edited.filter((token) => !kept.includes(token)),
    lost: source.filter((token) => !keptThere.includes(token)),
  };
}
