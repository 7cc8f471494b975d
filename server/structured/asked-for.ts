import { DOCUMENT_TYPES, type DocumentType } from '#domain/document.ts';
import type { Organ } from '#domain/organ.ts';
import { findOrgans } from '../../ingest/norsk/find-organs.ts';
import { phrasePattern } from '../../ingest/norsk/cues.ts';
import { formsIn, readWordTable } from '../../ingest/norsk/word-table.ts';

/** All of them, or how many there are. */
export type Wants = 'list' | 'count';

/** What the archive keeps tables of. */
export type ArchiveThing = (typeof THINGS)[number];

const THINGS = ['sak', 'vedtak', 'hoeringsinnspill', 'tiltak', 'moete', 'document'] as const;

/** How a question asks, and for what kind of thing. */
export type NamedKind = {
  readonly wants: Wants;
  readonly of: ArchiveThing;
  readonly types: readonly DocumentType[];
  /** Of «styremøter» and «styresaker». */
  readonly organ: Organ | null;
  /** «alle», «list»: all of them are asked for in so many words. */
  readonly all: boolean;
  /** «hvilke saker», or «hva vedtok styret», where the thing asked for is in the verb. */
  readonly opens: 'with-noun' | 'what-was-decided';
  /** What follows the noun. */
  readonly rest: string;
};

/** The opening, and whether it asks for all of them in so many words. */
const ASKS: readonly (readonly [Wants, boolean, RegExp])[] = [
  ['count', false, /^(?:hvor mange|kor mange)\s+(?:ulike |forskjellige )?/iu],
  ['count', false, /^(?:hva er |kva er )?(?:det totale |totalt )?(?:antallet|antall|talet på)\s+/iu],
  [
    'list',
    true,
    /^(?:kan du |kunne du |kan dere )?(?:list(?:e)?(?: opp)?|vis(?:e)?|finn(?:e)?|gi|nevn(?:e)?|nemn(?:e)?|skriv(?:e)? ut|ramse? opp)(?:\s+(?:meg|oss))?(?:\s+(?:(?:en |ei )?(?:full |komplett )?(?:liste|oversikt|oversyn) (?:over|med)))?(?:\s+(?:alle|samtlige|samtlege))?(?:\s+(?:de|dei))?\s+/iu,
  ],
  ['list', true, /^(?:(?:en |ei )?(?:full |komplett )?(?:liste|oversikt|oversyn) over)(?:\s+alle)?\s+/iu],
  ['list', true, /^(?:hva er |kva er |hvilke er )?(?:alle|samtlige|samtlege)\s+(?:de |dei )?/iu],
  ['list', false, /^(?:har (?:dere|de|dykk|du|vi)|finnes det|finst det|fins det)\s+(?:noen |nokon |nokre |flere |fleire )?/iu],
  ['list', false, /^(?:hvilke|kva for(?: nokre| nokon)?|kva)\s+/iu],
];

type Noun = { readonly of: ArchiveThing; readonly types: readonly DocumentType[]; readonly pattern: RegExp };

/** Plural nouns only: «hvilken sak» asks for one. */
const NOUNS: readonly Noun[] = readWordTable('archive-things', ['thing', 'types', 'plurals']).flatMap(({ thing, types, plurals }) => {
  const of = THINGS.find((one) => one === thing);
  return of === undefined ? [] : [{ of, types: DOCUMENT_TYPES.filter((type) => formsIn(types).includes(type)), pattern: opening(plurals) }];
});

/** The phrase at the start of what follows the opening, before a space, a comma or the end. */
function opening(phrases: string): RegExp {
  return new RegExp(`^(?:${phrasePattern(phrases.split('|'))})(?=$|[\\s,])`, 'iu');
}

/** Takes «hvilke referater …» apart; null when the question does not ask so, or not for one of these things. */
export function readAskedFor(question: string): NamedKind | null {
  for (const [wants, all, pattern] of ASKS) {
    const opening = pattern.exec(question);
    if (opening === null) continue;
    const after = question.slice(opening[0].length);
    const found = NOUNS.find(({ pattern: named }) => named.test(after));
    const word = found?.pattern.exec(after)?.[0];
    if (found === undefined || word === undefined) continue;
    const rest = after.slice(word.length);
    const kept = (isKept(rest) || isKept(opening[0])) && found.of === 'hoeringsinnspill';
    return {
      wants,
      of: kept ? 'document' : found.of,
      types: kept ? ['hoeringssvar'] : found.types,
      organ: findOrgans(word)[0]?.organ ?? null,
      all,
      opens: 'with-noun',
      rest,
    };
  }
  return senders(question) ?? decided(question);
}

/** «Hvilke høringsinnspill har dere»: the documents of the archive, not the table of who sent what. */
function isKept(rest: string): boolean {
  return /(?<!\p{L})(?:har (?:dere|de|dykk|du|vi)|i arkivet|ligger|ligg)(?!\p{L})/iu.test(rest);
}

/** «Hvilke kommuner sendte inn høringsinnspill til …», «Hvem har svart på høringen om …»: the table of høringsinnspill names them. */
function senders(question: string): NamedKind | null {
  const match =
    /^(?:hvem|kven|(?:hvilke|kva for|kva)\s(?<sender>kommuner|kommunar|fylkeskommuner|fylkeskommunar|organisasjoner|organisasjonar))\s(?:(?:har\s)?(?:sendt|sendte|sende|levert|leverte|avgitt|avga|ga|gitt|kom med)\s(?:inn\s)?(?:høring|høyring)s(?:innspill|innspel|svar|uttalelser|uttaler|uttalelse))(?<rest>\s.*)?$/iu.exec(
      question,
    );
  if (match === null) return null;
  const sender = match.groups?.['sender'];
  const rest = `${match.groups?.['rest'] ?? ''}${sender === undefined ? '' : ` fra ${sender}`}`;
  return { wants: 'list', of: 'hoeringsinnspill', types: [], organ: null, all: true, opens: 'with-noun', rest };
}

/** «Hva vedtok styret i 2024», «Hva har styret vedtatt om transport»: all the vedtak of an organ. */
function decided(question: string): NamedKind | null {
  const match =
    /^(?:hva|kva)\s+(?<rest>(?:vedtok|vedtar|vedtek|bestemte|besluttet)\s.+|har\s.+\s(?:vedtatt|vedteke|bestemt|besluttet)(?:\s.*)?|(?:ble|vart|blei|er)\s(?:vedtatt|vedteke|bestemt|besluttet)\s(?:i|av)\s.+)$/iu.exec(
      question,
    );
  const rest = match?.groups?.['rest'];
  if (rest === undefined || findOrgans(rest).length === 0) return null;
  return { wants: 'list', of: 'vedtak', types: [], organ: null, all: false, opens: 'what-was-decided', rest };
}
