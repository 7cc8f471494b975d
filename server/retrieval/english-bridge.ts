import { ENGLISH_TO_NORWEGIAN } from './english-words.ts';

/** English words that carry nothing a Norwegian search could use. */
const EMPTY = new Set(
  (
    'the a an is are was were be been being do does did have has had will would shall should can could may might must it its this that these those there their they them ' +
    'he she his her him we our us you your i my me please tell give any some as at into than then also so such more most very whose'
  ).split(' '),
);
/** The question words and prepositions of the list: they frame a search, but are none by themselves. */
const FRAME = new Set(
  'hvilke hvem hva når hvor hvorfor hvordan hvor_mange hvor_mye list vis alle og eller ikke i om fra til for med av mellom etter før siden mot innen under'.split(
    ' ',
  ),
);
/** Words of the longest entry of the list. */
const LONGEST_ENTRY = 3;
const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\d[\d.,/:–-]*\d|\d+|[«»"“”§%]/gu;

/**
 * A Norwegian search text for an English question, word by word: words of the field in bokmål, names, numbers and quoted words as they
 * stand, unknown words kept (many are the same in both languages, and an answer must not leave out what was asked for). null when not
 * a single word of it is known and there is no name: then nothing can be promised.
 */
export function bridgeEnglish(question: string): string | null {
  const tokens = question.replace(/['’]s(?!\p{L})/gu, '').match(TOKEN) ?? [];
  const bridged: string[] = [];
  let useful = false;
  for (let at = 0; at < tokens.length; ) {
    const entry = longestEntry(tokens, at);
    if (entry !== null) {
      bridged.push(entry.norwegian);
      useful ||= !FRAME.has(entry.norwegian.replaceAll(' ', '_'));
      at += entry.words;
      continue;
    }
    const token = tokens[at] ?? '';
    if (!EMPTY.has(token.toLowerCase())) {
      bridged.push(token);
      useful ||= at > 0 && /^[\p{Lu}\d]/u.test(token);
    }
    at++;
  }
  const text = bridged.join(' ').replace(/([«“]) | (?=[»”])/gu, '$1');
  if (!useful) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${question.trimEnd().endsWith('?') ? '?' : ''}`;
}

function longestEntry(tokens: readonly string[], at: number): { readonly norwegian: string; readonly words: number } | null {
  for (let words = LONGEST_ENTRY; words > 0; words--) {
    if (at + words > tokens.length) continue;
    const english = tokens
      .slice(at, at + words)
      .join(' ')
      .toLowerCase();
    const norwegian = ENGLISH_TO_NORWEGIAN.get(english) ?? ENGLISH_TO_NORWEGIAN.get(singular(english));
    if (norwegian !== undefined) return { norwegian, words };
  }
  return null;
}

function singular(english: string): string {
  return english.replace(/ies$/u, 'y').replace(/(?<=\p{L}{2})s$/u, '');
}
