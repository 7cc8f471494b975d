import type { BriefWriter } from './brief-writer.ts';
import { asksForFact, checkedRequest } from './checked-request.ts';
import { buildClaimSet } from './compose/build-claim-set.ts';
import { compose } from './compose/compose.ts';
import type { GatherDependencies } from './gather/gather-dependencies.ts';
import { gatherEvidence } from './gather/gather-evidence.ts';
import { buildContent } from './kinds/build-content.ts';
import { refuseForLackOfEvidence, refuseForWidth, refuseQuestion } from './refuse.ts';

/** Writes briefs without a model: of the archive's own sentences, chosen and put in order. */
export function createBriefWriter(dependencies: GatherDependencies): BriefWriter {
  return {
    async *write(asked, signal) {
      const { scope, kind, length, filter, today } = checkedRequest(asked);
      signal.throwIfAborted();
      const gathered = await gatherEvidence(scope, filter, dependencies, signal);
      if (asked.scope.kind === 'theme' && asksForFact(asked.scope)) {
        yield { kind: 'brief-end', brief: refuseQuestion(asked.scope.theme.trim(), gathered.nearest) };
        return;
      }
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
      const content = buildContent(kind, length, gathered.name, compose(set));
      yield { kind: 'brief-end', brief: content ?? refuseForLackOfEvidence(gathered, set.claims.length + set.decisions.length, kind) };
    },
  };
}
