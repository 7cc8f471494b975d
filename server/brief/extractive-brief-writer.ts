import type { BriefResult } from '#domain/brief.ts';
import type { BriefWriter } from './brief-writer.ts';
import { checkedRequest } from './checked-request.ts';
import { buildClaimSet } from './compose/build-claim-set.ts';
import { compose } from './compose/compose.ts';
import { type GatherDependencies, gatherEvidence } from './gather/gather-evidence.ts';
import { buildContent } from './kinds/build-content.ts';
import { refuseForLackOfEvidence, refuseForWidth } from './refuse.ts';

/** Writes briefs without a model: of the archive's own sentences, chosen and put in order. */
export function createBriefWriter(dependencies: GatherDependencies): BriefWriter {
  return {
    async *write(asked, signal) {
      const { scope, kind, length, filter, today } = checkedRequest(asked);
      signal.throwIfAborted();
      const gathered = await gatherEvidence(scope, filter, dependencies, signal);
      if ('kind' in gathered) {
        yield { kind: 'brief-end', brief: refuseForWidth(gathered) };
        return;
      }
      const passages = gathered.excerpts.reduce((sum, excerpt) => sum + excerpt.passages.length, 0);
      yield { kind: 'gathering', passages, documents: gathered.excerpts.length };
      signal.throwIfAborted();
      const { set, pieces } = buildClaimSet(gathered, today, dependencies.analyser);
      yield { kind: 'claims', units: pieces, claims: set.claims.length };
      signal.throwIfAborted();
      yield { kind: 'composing' };
      const composition = compose(set);
      const brief: BriefResult =
        composition === null
          ? refuseForLackOfEvidence(gathered.name, gathered.nearest, set.claims.length)
          : buildContent(kind, length, gathered.name, composition);
      yield { kind: 'brief-end', brief };
    },
  };
}
