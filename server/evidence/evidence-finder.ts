import type { Analyser } from '#domain/analyser.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import type { Without } from '../retrieval/answer-rules.ts';
import type { FoundPassages, PassageFinder } from '../retrieval/passage-finder.ts';
import type { EvidenceList } from './evidence.ts';
import { termWeight } from '../retrieval/weighed-question.ts';
import { createUnitReader, rankUnits, type ScoredUnit } from './rank-evidence.ts';
import { rankLists } from './rank-lists.ts';
import { withinSak } from './within-sak.ts';

/** What the archive holds that may answer, best first. */
export type FoundEvidence = FoundPassages & { readonly units: readonly ScoredUnit[]; readonly lists: readonly EvidenceList[] };

/** @throws ArchiveError as `PassageFinder` */
export type EvidenceFinder = (query: string, filter: SearchFilter, signal: AbortSignal) => Promise<FoundEvidence>;

/** Passages whose units are candidates. Range 10–50; from 30 on NorQuAD's figures stand still. */
const PASSAGES = 30;

/**
 * A name that tells less than this stands everywhere in the archive, as its owner's does, and is no news in an answer: one passage in nine
 * of a large archive has it. Range 1.5–3; measured on the archive's tuning questions.
 */
const TELLING = 2.2;

export function createEvidenceFinder(findPassages: PassageFinder, analyser: Analyser, text: TextIndex, without: Without): EvidenceFinder {
  const readUnits = createUnitReader(analyser);
  const isEverywhere = (term: string): boolean => termWeight(term, text.size(), text) < TELLING;
  return async function findEvidence(query, filter, signal) {
    const all = await findPassages(query, filter, signal);
    const found = without.has('within-sak') ? all : withinSak(all);
    signal.throwIfAborted();
    const passages = found.passages.slice(0, PASSAGES);
    return {
      ...found,
      units: rankUnits(found.asked, passages, { readUnits, isEverywhere, without }),
      lists: rankLists(found.asked, passages, analyser),
    };
  };
}
