import { type PassageId, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import { locateUnits, type RawPlaces, rawRange } from './locate-units.ts';
import type { NorQuadPassage } from './norquad.ts';
import { norQuadPath } from './write-norquad-corpus.ts';

/** Characters `start`–`end` (end excluded) of the raw text of a NorQuAD passage. */
export type NorQuadSpan = { readonly passageId: string } & Range;

/** From what the archive holds back to the data set it was made of. */
export type NorQuadPlaces = {
  /** The NorQuAD passage a document was made of; null for any other document. */
  documentOf(documentId: string): string | null;
  /**
   * The raw text behind the characters `range` of an archive passage; of a range over several evidence units, from the first
   * to the last. null when the passage is of another document, or no unit in the range is to be found in the raw text.
   */
  spanOf(id: PassageId, range: Range): NorQuadSpan | null;
};

/** @param read gives a passage of the archive, null when there is none with that id */
export function norQuadPlaces(passages: readonly NorQuadPassage[], read: (id: PassageId) => Passage | null): NorQuadPlaces {
  const sources = new Map<string, NorQuadPassage>(passages.map((passage) => [documentIdOf(norQuadPath(passage.id)), passage]));
  const located = new Map<string, ReadonlyMap<PassageId, readonly PlacedUnit[]>>();

  function placesIn(documentId: string, source: NorQuadPassage): ReadonlyMap<PassageId, readonly PlacedUnit[]> {
    const known = located.get(documentId);
    if (known !== undefined) return known;
    const found = placeUnits(source.text, passagesOf(source, read));
    located.set(documentId, found);
    return found;
  }

  return {
    documentOf: (documentId) => sources.get(documentId)?.id ?? null,
    spanOf(id, range) {
      const documentId = id.slice(0, id.lastIndexOf('#'));
      const source = sources.get(documentId);
      if (source === undefined) return null;
      const parts = (placesIn(documentId, source).get(id) ?? []).flatMap(({ unit, places }) => {
        const part = { start: Math.max(range.start, unit.start) - unit.start, end: Math.min(range.end, unit.end) - unit.start };
        return part.start < part.end ? (rawRange(places, part) ?? []) : [];
      });
      const [first] = parts;
      const last = parts.at(-1);
      return first === undefined || last === undefined ? null : { passageId: source.id, start: first.start, end: last.end };
    },
  };
}

type PlacedUnit = { readonly unit: Range; readonly places: RawPlaces };

function passagesOf(source: NorQuadPassage, read: (id: PassageId) => Passage | null): Passage[] {
  const documentId = documentIdOf(norQuadPath(source.id));
  const found: Passage[] = [];
  for (let passage = read(passageId(documentId, 1)); passage !== null; passage = read(passageId(documentId, found.length + 1))) {
    found.push(passage);
  }
  return found;
}

/** Units are looked for through the whole document in order, so that a sentence that stands there twice gets both its places. */
function placeUnits(raw: string, passages: readonly Passage[]): ReadonlyMap<PassageId, readonly PlacedUnit[]> {
  const units = passages.flatMap((passage) => passage.units.map((unit) => ({ passage, unit })));
  const places = locateUnits(
    raw,
    units.map(({ passage, unit }) => passage.text.slice(unit.start, unit.end)),
  );
  const byPassage = new Map<PassageId, PlacedUnit[]>();
  units.forEach(({ passage, unit }, index) => {
    const place = places[index];
    if (place === undefined || place === null) return;
    const placed = byPassage.get(passage.id) ?? [];
    placed.push({ unit, places: place });
    byPassage.set(passage.id, placed);
  });
  return byPassage;
}
