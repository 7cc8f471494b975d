import type { Citation } from '#domain/citation.ts';
import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { RankedPassage } from '../../retrieval/rank-passages.ts';
import { surroundings } from './document-passages.ts';
import { firstQuote } from './first-quote.ts';
import type { GatherDependencies } from './gather-dependencies.ts';
import type { DocumentExcerpt, Gathered, TooWide } from './gathered.ts';
import { narrowerThemes } from './narrower-themes.ts';
import { createTheme, joinCredits, type Theme } from './theme.ts';

/** Passages read for one brief. Range 60–200; more add claims that are never chosen. */
const MOST_PASSAGES = 120;
/** Least share of the theme in a passage with its headings and title. Range 0.3–0.5. */
const LEAST_COVER = 0.4;
/** What headings and title lend the passage under them. */
const HEADINGS = 0.9;
const TITLE = 0.6;
/** Passages read around one that was found: the lead-in before, and the decision that may follow. */
const AROUND = { before: 1, after: 3 };
/** A theme is too wide when at least this many documents speak of it … Range 20–50. */
const WIDE_DOCUMENTS = 25;
/** … and its rarest word stands in a good fifth of all passages (weight as in BM25) … */
const COMMON_WORD = 1.5;
/** … or the best documents hold no more than this share of what was found, and few passages stand under a heading that names it. */
const BEST_DOCUMENTS = 8;
const LEAST_BEST_SHARE = 0.4;
const LEAST_HEADED_SHARE = 0.25;
/** Places shown with a refusal. */
const NEAREST = 5;

type Found = { readonly passage: Passage; readonly document: Document; readonly cover: number; readonly headed: boolean };

export async function gatherTheme(
  name: string,
  filter: SearchFilter,
  { findPassages, analyser, reader }: GatherDependencies,
  signal: AbortSignal,
): Promise<Gathered | TooWide> {
  const { asked, passages } = await findPassages(name, filter, signal);
  signal.throwIfAborted();
  const theme = createTheme(name, asked, analyser);
  const nearest = nearestPlaces(passages, theme);
  const found = onTheme(passages, theme);
  const byDocument = groupByDocument(found);
  if (isTooWide(theme, found, byDocument)) {
    return { kind: 'too-wide', because: 'spread', name, documents: byDocument.length, narrower: narrowerThemes(theme, found), nearest };
  }
  const excerpts = byDocument.map((group): DocumentExcerpt => {
    const document = group[0].document;
    return {
      document,
      passages: surroundings(
        reader,
        group.map(({ passage }) => passage),
        AROUND,
      ),
      chosen: false,
    };
  });
  return { name, theme, sak: null, excerpts, nearest };
}

function onTheme(passages: readonly RankedPassage[], theme: Theme): Found[] {
  const found: Found[] = [];
  for (const { passage, document } of passages) {
    if (found.length === MOST_PASSAGES) break;
    const headings = { credits: theme.read([...passage.headings, ...passage.tableHeader].join('\n')), weight: HEADINGS };
    const title = { credits: theme.read(document.metadata.title.value), weight: TITLE };
    const cover = theme.cover(joinCredits({ credits: theme.read(passage.text), weight: 1 }, headings, title));
    if (cover < LEAST_COVER) continue;
    found.push({ passage, document, cover, headed: theme.cover(joinCredits(headings, title)) >= LEAST_COVER });
  }
  return found;
}

/** The document with most on the theme first. */
function groupByDocument(found: readonly Found[]): (readonly [Found, ...Found[]])[] {
  const groups = new Map<DocumentId, [Found, ...Found[]]>();
  for (const one of found) {
    const group = groups.get(one.document.id);
    if (group === undefined) groups.set(one.document.id, [one]);
    else group.push(one);
  }
  return [...groups.values()].toSorted((a, b) => mass(b) - mass(a));
}

function mass(found: readonly Found[]): number {
  return found.reduce((sum, { cover }) => sum + cover, 0);
}

function isTooWide(theme: Theme, found: readonly Found[], byDocument: readonly (readonly Found[])[]): boolean {
  if (byDocument.length < WIDE_DOCUMENTS) return false;
  if (theme.rarest < COMMON_WORD) return true;
  const best = mass(byDocument.slice(0, BEST_DOCUMENTS).flat()) / mass(found);
  const headed = found.filter((one) => one.headed).length / found.length;
  return best < LEAST_BEST_SHARE && headed < LEAST_HEADED_SHARE;
}

/** The best place of each of the first documents. */
function nearestPlaces(passages: readonly RankedPassage[], theme: Theme): Citation[] {
  const seen = new Set<DocumentId>();
  const places: Citation[] = [];
  for (const { passage, document } of passages) {
    if (places.length === NEAREST) break;
    const quote = seen.has(document.id) ? null : firstQuote(passage, theme);
    if (quote === null) continue;
    seen.add(document.id);
    places.push(quote);
  }
  return places;
}
