import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compoundGold } from '../datasets/compounds/compound-gold.ts';
import { isBoundLast, isPrefix, isSuffix } from '../../ingest/norsk/bound-parts.ts';
import { LINKS } from '../../ingest/norsk/compound-parts.ts';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { createPartForms } from '../../ingest/norsk/part-forms.ts';
import { learnLogistic, type LogisticRow } from './logistic.ts';

const LISTS = ['wordlist_20220201_norsk_ordbank_nob_2005.txt', 'wordlist_20220201_norsk_ordbank_nno_2012.txt'];
const PASSES = 5;
/** Counted for every part that is never seen, so that a rare one is unlikely and not impossible. Range 0.005–0.1. */
const UNSEEN = 0.02;
/** Parts expected less often than this are left out of the table. Range 0.3–1. */
const LEAST_USED = 0.5;
/** Letters of a word that is no part of any other in the list. Range 3–5: with fewer, chance makes compounds of names. */
const SHORTEST_REST = 4;
/** Letters that tell the next one in a word that is not put together. */
const ORDER = 3;
const LETTERS = 32;

type Cut = { readonly first: string; readonly link: string; readonly last: string; readonly at: number };

/**
 * Which words of Norsk Ordbank are put together of which, learnt without being told: expectation–maximisation over every cut of a
 * word into words of the list. A word is either put together, as likely as its parts are used so, or written letter by letter.
 * Words cut by hand are left out, so that the table can be tried on them.
 */
export function learnCompoundParts(file: URL, folder: string): string {
  const heldOut = new Set(compoundGold().map(({ word }) => word));
  const analyser = createNorwegianAnalyser();
  const lemmas = new Set(
    LISTS.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
      .map((line) => line.trim())
      .filter((word) => /^[a-zæøåéèêòóôü]{2,}$/u.test(word) && !heldOut.has(word)),
  );
  const forms = createPartForms(analyser);
  const terms = new Set([...lemmas].map(forms.firstTerm));
  const cutsOf = (term: string): Cut[] => {
    const cuts: Cut[] = [];
    for (let at = 2; at <= term.length - 2; at++) {
      const last = isBoundLast(term.slice(at)) ? undefined : forms.lastTerms(term.slice(at)).find((found) => terms.has(found));
      if (last === undefined) continue;
      const written = term.slice(0, at);
      for (const link of LINKS) {
        const first = written.slice(0, written.length - link.length);
        if (!written.endsWith(link) || !lemmas.has(first) || isPrefix(first)) continue;
        // «representant-skap», not «representants-kap».
        if (!isSuffix(term.slice(first.length))) cuts.push({ first, link, last, at });
      }
    }
    return cuts;
  };
  const words = [...terms].map((term) => ({ term, cuts: cutsOf(term) }));
  const learnt = expectAndMaximise(words);
  const rows: LogisticRow[] = [];
  const simple: string[] = [];
  const classOf = (count: number | undefined): number => Math.round(Math.log2(1 + (count ?? 0)));
  for (const { term, cuts } of words) {
    const best = learnt.best.get(term);
    if (best === undefined) continue;
    const { cut } = best;
    const values = [classOf(learnt.first.get(keyOf(cut))), classOf(learnt.last.get(cut.last)), cut.at, term.length - cut.at];
    const isPut = (learnt.simple.get(term) ?? 1) < 0.5;
    rows.push({ values, label: isPut ? 1 : 0 });
    if (!isPut && cuts.length > 0) simple.push(term);
  }
  const isUsed = (word: string): boolean => LINKS.some((link) => (learnt.first.get(`${word}+${link}`) ?? 0) >= LEAST_USED);
  // Words that are no part of another in the list may be of one that is not in it.
  const rest = [...lemmas].filter(
    (word) => word.length >= SHORTEST_REST && (learnt.simple.get(forms.firstTerm(word)) ?? 0) > 0.5 && !isUsed(word),
  );
  const { weights, bias, loss } = learnLogistic(rows);
  const lines = [
    '# Parts of Norwegian compounds, made of Norsk ordbank – bokmål 2005 and nynorsk 2012 (Språkbanken, CC BY 4.0) by «npm run train -- words».',
    ['odds', '', [bias, ...weights].map((weight) => weight.toFixed(4)).join(' ')].join('\t'),
    ...LINKS.flatMap((link) => {
      const used = [...learnt.first].filter(([key, count]) => key.endsWith(`+${link}`) && count >= LEAST_USED);
      return classRows(
        link === '' ? 'first' : `first+${link}`,
        used.map(([key, count]) => [key.slice(0, key.lastIndexOf('+')), classOf(count)]),
      );
    }),
    ...classRows(
      'last',
      [...learnt.last].filter(([, count]) => count >= LEAST_USED).map(([term, count]) => [term, classOf(count)]),
    ),
    ['word', '', rest.toSorted().join(' ')].join('\t'),
    ['simple', '', simple.toSorted().join(' ')].join('\t'),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return `${terms.size} words, ${rows.filter(({ label }) => label === 1).length} put together, ${simple.length} that only look so; loss ${loss.toFixed(4)}`;
}

function keyOf({ first, link }: Cut): string {
  return `${first}+${link}`;
}

function classRows(kind: string, used: readonly (readonly [word: string, weight: number])[]): string[] {
  const classes = [...new Set(used.map(([, weight]) => weight))].toSorted((a, b) => b - a);
  return classes.map((weight) =>
    [
      kind,
      weight,
      used
        .filter(([, own]) => own === weight)
        .map(([word]) => word)
        .toSorted()
        .join(' '),
    ].join('\t'),
  );
}

type Word = { readonly term: string; readonly cuts: readonly Cut[] };
type Learnt = {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
  readonly best: ReadonlyMap<string, { readonly cut: Cut; readonly share: number }>;
  /** How likely each word is not put together. */
  readonly simple: ReadonlyMap<string, number>;
};

function expectAndMaximise(words: readonly Word[]): Learnt {
  let simpleShare = new Map(words.map(({ term, cuts }) => [term, cuts.length === 0 ? 1 : 0.3]));
  let first = new Map<string, number>();
  let last = new Map<string, number>();
  for (const { cuts } of words) for (const cut of cuts) count(cut, 1 / cuts.length);
  let put = 0.5;
  const best = new Map<string, { cut: Cut; share: number }>();
  for (let pass = 0; pass < PASSES; pass++) {
    const spell = spelling(simpleShare);
    const [firstOf, lastOf] = [likelihood(first, words.length), likelihood(last, words.length)];
    const found: { readonly cut: Cut; readonly share: number }[] = [];
    const shares = new Map<string, number>();
    for (const { term, cuts } of words) {
      const simple = Math.log(1 - put) + spell(term);
      const scores = cuts.map((cut) => Math.log(put) + firstOf(keyOf(cut)) + lastOf(cut.last));
      const most = Math.max(simple, ...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(simple - most));
      shares.set(term, Math.exp(simple - most) / total);
      cuts.forEach((cut, index) => {
        const share = Math.exp((scores[index] ?? 0) - most) / total;
        found.push({ cut, share });
        if (index === 0 || share > (best.get(term)?.share ?? 0)) best.set(term, { cut, share });
      });
    }
    [first, last] = [new Map(), new Map()];
    for (const { cut, share } of found) count(cut, share);
    put = found.reduce((sum, { share }) => sum + share, 0) / words.length;
    simpleShare = shares;
  }
  return { first, last, best, simple: simpleShare };

  function count(cut: Cut, share: number): void {
    first.set(keyOf(cut), (first.get(keyOf(cut)) ?? 0) + share);
    last.set(cut.last, (last.get(cut.last) ?? 0) + share);
  }
}

function likelihood(counts: ReadonlyMap<string, number>, size: number): (key: string) => number {
  const total = Math.log([...counts.values()].reduce((sum, value) => sum + value, 0) + UNSEEN * size);
  return (key) => Math.log((counts.get(key) ?? 0) + UNSEEN) - total;
}

/** How likely a word is letter by letter, each told by the ones before it (Witten–Bell). */
function spelling(shares: ReadonlyMap<string, number>): (word: string) => number {
  const seen = Array.from({ length: ORDER + 1 }, () => new Map<string, Map<string, number>>());
  for (const [word, share] of shares) {
    if (share < 0.01) continue;
    for (const { before, letter } of lettersOf(word)) {
      seen.forEach((contexts, order) => {
        const context = before.slice(ORDER - order);
        const next = contexts.get(context) ?? new Map<string, number>();
        next.set(letter, (next.get(letter) ?? 0) + share);
        contexts.set(context, next);
      });
    }
  }
  const totals = seen.map(
    (contexts) => new Map([...contexts].map(([context, next]) => [context, [...next.values()].reduce((a, b) => a + b, 0)])),
  );
  return (word) =>
    lettersOf(word).reduce((sum, { before, letter }) => {
      let likely = 1 / LETTERS;
      seen.forEach((contexts, order) => {
        const context = before.slice(ORDER - order);
        const next = contexts.get(context);
        const total = totals[order]?.get(context);
        if (next === undefined || total === undefined) return;
        const kept = total / (total + next.size);
        likely = kept * ((next.get(letter) ?? 0) / total) + (1 - kept) * likely;
      });
      return sum + Math.log(likely);
    }, 0);
}

function lettersOf(word: string): { readonly before: string; readonly letter: string }[] {
  const written = `${'^'.repeat(ORDER)}${word}$`;
  return Array.from({ length: word.length + 1 }, (_, index) => ({
    before: written.slice(index, index + ORDER),
    letter: written.charAt(index + ORDER),
  }));
}
