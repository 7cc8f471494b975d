import type { Passage } from '#domain/passage.ts';
import { BASE_URL, PASSAGES, required } from './test-sources.ts';

/** Pages of the test archive's sheets, counted by hand. */
const SHEETS: Readonly<Record<string, number>> = { Forside: 1, Økonomi: 2 };

/**
 * Follows a link of an exported file as the web app does: document, passage and characters from the address, and the revision.
 *
 * @returns the words that are marked; fails when the address does not lead to a place on the page it names
 */
export function followLink(href: string): string {
  const url = new URL(href);
  const base = new URL(BASE_URL);
  const [id, ...rest] = url.pathname.slice(`${base.pathname}dokument/`.length).split('/');
  const number = (name: string): number => Number(required(url.searchParams.get(name), name));
  const wanted = `${decodeURIComponent(required(id))}#${number('passasje')}`;
  const passage = required(
    PASSAGES.find((candidate) => candidate.id === wanted),
    `passage ${wanted}`,
  );
  if (url.origin !== base.origin || !url.pathname.startsWith(`${base.pathname}dokument/`) || rest.length > 0)
    throw new Error(`Leads elsewhere: ${href}`);
  if (!passage.revision.startsWith(required(url.searchParams.get('sha')))) throw new Error(`Another revision: ${href}`);
  if (pageNumber(passage) !== number('side')) throw new Error(`Not the page of the passage: ${href}`);
  return passage.text.slice(number('fra'), number('til'));
}

function pageNumber({ spans }: Passage): number {
  const { place } = required(spans[0]);
  if (place.kind === 'page') return place.page;
  return place.kind === 'row' ? required(SHEETS[place.sheet]) : 1;
}
