import type { MeaningCheck } from './meaning-check.ts';
import type { ReadSentence, SentenceToken } from './read-sentence.ts';

/** Every name must stand as a name in the sentences drawn on, right before one of them, or in a heading; its words together. */
export const NAMES_STAND: MeaningCheck = {
  why: 'Et navn, eller den det handler om, står ikke slik i kilden.',
  find(sentence, { sentences, headings, nearest }) {
    const known = [...nearest, ...sentences.filter((_, index) => nearest.includes(sentences[index + 1] ?? sentence)), ...headings];
    return namesIn(sentence)
      .filter((name) => !known.some((source) => placesOf(name, source).length > 0))
      .map(({ shown }) => shown);
  },
};

/** «Oslo støtter Bergen» is not «Bergen støtter Oslo»: two names of one source sentence keep their order, except in a list or with «av». */
export const NAMES_KEEP_ORDER: MeaningCheck = {
  why: 'Navn har byttet plass i setningen.',
  find(sentence, { nearest }) {
    const names = namesIn(sentence);
    return names.flatMap((second, index) =>
      names
        .slice(0, index)
        .filter((first) => {
          const between = sentence.tokens.slice(first.end, second.start);
          if (between.every(({ raw, lower }) => isCapitalised(raw) || JOINING.has(lower))) return false;
          const turned = (source: ReadSentence): boolean => {
            const [a = -1] = placesOf(first, source);
            const [b = -1] = placesOf(second, source);
            // «X vedtok Y» may become «Y ble vedtatt av X».
            return b >= 0 && a > b && hasBy(source.tokens.slice(b, a)) === hasBy(between);
          };
          const kept = nearest.some((source) => placesOf(first, source).some((a) => placesOf(second, source).some((b) => a < b)));
          return !kept && nearest.some(turned);
        })
        .flatMap((first) => [first.shown, second.shown]),
    );
  },
};

function hasBy(tokens: readonly SentenceToken[]): boolean {
  return tokens.some(({ lower }) => lower === 'av');
}

/** What joins the names of a list, whose order says nothing. */
const JOINING: ReadonlySet<string> = new Set(['og', 'eller', 'samt']);

type Name = {
  readonly shown: string;
  readonly terms: readonly string[];
  /** True when it opens the sentence: the capital of its first word says nothing. */
  readonly opens: boolean;
  /** Tokens `start`–`end`, end excluded. */
  readonly start: number;
  readonly end: number;
};

/** Runs of capitalised words; a single first word only when it is not a function word. */
function namesIn({ tokens }: ReadSentence): Name[] {
  const names: Name[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (!isName(tokens[start])) continue;
    let end = start + 1;
    while (isName(tokens[end])) end++;
    const run = tokens.slice(start, end);
    names.push({
      shown: run.map(({ raw }) => raw).join(' '),
      terms: run.map(({ term }) => term),
      opens: start === 0,
      start,
      end,
    });
    start = end;
  }
  return names;
}

function isName(token: SentenceToken | undefined): boolean {
  return token?.content === true && isCapitalised(token.raw);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Numbers of the tokens where the name begins. */
function placesOf({ terms, opens }: Pick<Name, 'terms' | 'opens'>, { tokens }: ReadSentence): number[] {
  return tokens.flatMap((_, at) => {
    const there = terms.every((term, index) => {
      const token = tokens[at + index];
      return token?.term === term && ((opens && index === 0) || isCapitalised(token.raw));
    });
    return there ? [at] : [];
  });
}
