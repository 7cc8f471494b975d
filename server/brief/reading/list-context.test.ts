import { describe, expect, it } from 'vitest';
import type { Passage } from '#domain/passage.ts';
import { createListContext } from './list-context.ts';

/** Stands in for a passage: lists look at its id alone. */
const passage = { id: 'd#1' } as unknown as Passage;

/** What introduces each item, by its text. */
function read(items: readonly (readonly [text: string, level: number])[], labels: number): (string | null)[] {
  const lists = createListContext();
  lists.enter('section', labels);
  return items.flatMap(([text, level], index) => {
    const place = lists.item({ passage, range: { start: index, end: index + 1 }, text }, level, true);
    return place === null ? [] : [place.leadIn?.text ?? null];
  });
}

describe('a label in a list', () => {
  it('introduces the items nested under it, and no longer those back at its own level', () => {
    const items = [
      ['Organer:', 1],
      ['Representantskapet er høyeste organ', 2],
      ['Styret velges av representantskapet', 2],
      ['Medlemmer i alt: 65 kommuner', 1],
    ] as const;
    expect(read([['Etablert i fjor', 1], ...items], 1)).toEqual([null, 'Organer:', 'Organer:', null]);
  });

  it('introduces nothing more after an item that may end in another label', () => {
    const items = [
      ['Politisk samarbeid:', 1],
      ['Felles mål og strategier', 1],
      ['Dialog med nasjonale myndigheter Faglig samarbeid', 1],
      ['Fire grupper', 1],
    ] as const;
    expect(read(items, 1)).toEqual(['Politisk samarbeid:', 'Politisk samarbeid:', null]);
  });

  it('is not an item with a day, which tells of an event', () => {
    expect(
      read(
        [
          ['Omdannet 28. oktober 2020', 1],
          ['Vedtektene ble erstattet', 2],
        ],
        0,
      ),
    ).toEqual([null, null]);
  });
});
