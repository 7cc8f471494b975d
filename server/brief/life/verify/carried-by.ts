import { isQuestion } from '../../../../ingest/norsk/sentence-shape.ts';
import { derives } from './derives.ts';
import { opensClause } from './droppable.ts';
import { isAttributing, isSubordinator } from './limiting-words.ts';
import { mainVerb } from './main-verb.ts';
import { asDecided, passive } from './passive.ts';
import type { ReadSentence, SentenceToken } from './read-sentence.ts';
import { type Rearranged, rearranged } from './rearranged.ts';
import { sameWord } from './same-word.ts';

/** Words that may have another term where they are written otherwise («kr», «omtrent», a date). A quick way past what cannot carry it. Range 3–6. */
const MOST_ELSEWISE = 4;

/**
 * True when a source sentence says what the changed one says: in its own words and order, with nothing that limits it left out.
 *
 * @param decided true when the source sentence is a vedtak that was made, so that «vedtas» means «er vedtatt»
 */
export function carriedBy(edited: ReadSentence, source: ReadSentence, decided = false): boolean {
  if (isQuestion(edited.text) !== isQuestion(source.text)) return false;
  if ([...edited.terms].filter((term) => !source.terms.has(term)).length > MOST_ELSEWISE) return false;
  const end = endOf(source);
  const changed = rearranged(edited.tokens);
  return clausesOf(source.tokens).some((clause) => {
    const orders = rearranged(clause).flatMap((one) =>
      [one.tokens, ...passive(one.tokens), ...(decided ? asDecided(one.tokens) : [])].map((tokens) => ({ ...one, tokens })),
    );
    return changed.some((one) =>
      orders.some((other) => {
        return (one.taken === null ? other.spare : isSameTime(one, other)) && derives(one.tokens, other.tokens, end);
      }),
    );
  });
}

/** The sentence, and each main clause in it that stands beside those before it and is governed by nothing in them. */
function clausesOf(tokens: readonly SentenceToken[]): (readonly SentenceToken[])[] {
  const later = tokens.flatMap((token, at) => {
    if (at === 0 || !opensClause(tokens, at) || tokens.slice(0, at).some(({ lower }) => isSubordinator(lower) || isAttributing(lower)))
      return [];
    const own = token.before.includes(';') ? at : at + 1;
    return tokens[own]?.verb === true ? [] : [tokens.slice(own)];
  });
  return [tokens, ...later];
}

/** Of the same verb: «vedtok planen i 2023 og sendte den ut» does not say when it was sent. */
function isSameTime(edited: Rearranged, source: Rearranged): boolean {
  const [verb, other] = [edited, source].map(({ tokens }) => tokens[mainVerb(tokens)]);
  if (!edited.taken || !source.taken || !verb || !other || !sameWord(verb, other)) return false;
  return derives(bare(edited.taken), bare(source.taken), '');
}

/** «i august 2024» may stand for «den 29. august 2024». */
function bare(taken: readonly SentenceToken[]): readonly SentenceToken[] {
  return taken.length > 1 && taken[0]?.lower === 'i' ? taken.slice(1) : taken;
}

function endOf({ text, tokens }: ReadSentence): string {
  const last = tokens.at(-1);
  return last === undefined ? '' : text.slice(text.lastIndexOf(last.raw) + last.raw.length);
}
