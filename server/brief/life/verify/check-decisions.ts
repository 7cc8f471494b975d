import type { MeaningCheck } from './meaning-check.ts';
import { decisionKind } from './decision-forms.ts';
import type { ReadSentence, SentenceToken } from './read-sentence.ts';

/** Those who decide, propose and answer. */
const ACTOR =
  /^(?:ipu|rådmann\p{L}*|direktør\p{L}*|ordfør\p{L}*|lederen|styre|regjering\p{L}*|storting\p{L}*|kommunen?|fylkeskommune\p{L}*|statsforvalter\p{L}*|administrasjon\p{L}*|sekretariat\p{L}*|\p{L}*(?:styret|skapet|skap|tinget|utvalget|utvalet|utvalg|rådet|komite|komité|komiteen|gruppen|gruppa|departement|departementet))s?$/u;
/** «forslag til vedtak» is not a vedtak. */
const PROPOSAL = /^(?:forslag|forslaget|framlegg|framlegget|innstilling|innstillingen|utkast|utkastet)$/u;

/** A word of decision must stand in the sources in the same form, and of the same organ: a proposal is not a decision. */
export const DECISIONS_STAND: MeaningCheck = {
  why: 'Kilden sier ikke at dette er foreslått, støttet eller vedtatt på denne måten, eller av den som er nevnt.',
  find(sentence, { sentences, headings }) {
    const actors = sentence.tokens.filter(({ lower }) => ACTOR.test(lower));
    const overhead = new Set(headings.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
    return decisionsIn(sentence).flatMap(({ kind, word }) => {
      const said = sentences.filter((source) => decisionsIn(source).some((one) => one.kind === kind));
      if (said.length === 0) return headings.some((heading) => decisionsIn(heading).some((one) => one.kind === kind)) ? [] : [word];
      const strangers = said.map((source) => strangersTo(source, actors, overhead));
      const fewest = strangers.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return fewest.length === 0 ? [] : [...fewest, word];
    });
  },
};

function strangersTo({ tokens }: ReadSentence, actors: readonly SentenceToken[], overhead: ReadonlySet<string>): string[] {
  const there = new Set(tokens.map(({ term }) => term));
  return actors.filter(({ term }) => !there.has(term) && !overhead.has(term)).map(({ raw }) => raw);
}

function decisionsIn({ tokens }: ReadSentence): { readonly kind: string; readonly word: string }[] {
  return tokens.flatMap(({ lower, raw }, at) => {
    const kind = decisionKind(lower);
    if (kind === null) return [];
    const proposed = kind === 'vedtok' || kind === 'vedtak' ? isProposed(tokens, at) : false;
    return [{ kind: proposed ? 'forslag til vedtak' : kind, word: raw }];
  });
}

function isProposed(tokens: readonly SentenceToken[], at: number): boolean {
  return tokens[at - 1]?.lower === 'til' && PROPOSAL.test(tokens[at - 2]?.lower ?? '');
}
