import type { Analyser } from '#domain/analyser.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { FoundPassages, PassageFinder } from '../retrieval/passage-finder.ts';
import type { EvidenceList } from './evidence.ts';
import { createUnitReader, rankUnits, type ScoredUnit } from './rank-evidence.ts';
import { rankLists } from './rank-lists.ts';

/** What the archive holds that may answer, best first. */
export type FoundEvidence = FoundPassages & { readonly units: readonly ScoredUnit[]; readonly lists: readonly EvidenceList[] };

/** @throws ArchiveError as `PassageFinder` */
export type EvidenceFinder = (query: string, filter: SearchFilter, signal: AbortSignal) => Promise<FoundEvidence>;

/** Passages whose units are candidates. Range 10–50; from 30 on NorQuAD's figures stand still. */
const PASSAGES = 30;

export function createEvidenceFinder(findPassages: PassageFinder, analyser: Analyser): EvidenceFinder {
  const readUnits = createUnitReader(analyser);
  return async function findEvidence(query, filter, signal) {
    const found = await findPassages(query, filter, signal);
    signal.throwIfAborted();
    const passages = found.passages.slice(0, PASSAGES);
    return { ...found, units: rankUnits(found.asked, passages, readUnits), lists: rankLists(found.asked, passages, analyser) };
  };
}
