import { useCallback, useState } from 'react';
import type { BriefEdit } from '../../../server/brief/life/brief-edit.ts';
import type { BriefStatus } from '../../../server/brief/life/brief-status.ts';
import type { BriefConflict } from '../../../server/http/views/brief-problem.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { type BriefSaved, changeBrief, changeBriefStatus, checkWording, fetchBrief } from '../../client/brief-requests.ts';
import { type Loaded, useLoaded } from '../../client/use-loaded.ts';
import { keptName } from './kept-name.ts';
import type { CheckWording, EditOutcome } from './edit-tools.ts';

export type OpenBrief = {
  readonly loaded: Loaded<BriefView>;
  /** The brief as this reader last saw it saved; null until it has come. */
  readonly brief: BriefView | null;
  /** @throws ApiError */
  readonly edit: (edit: BriefEdit) => Promise<EditOutcome>;
  /** @throws ApiError */
  readonly check: CheckWording;
  /** @throws ApiError */
  readonly setStatus: (status: BriefStatus) => Promise<EditOutcome>;
  /** What was typed for sentences that another has taken out. */
  readonly lost: readonly string[];
  readonly forgetLost: () => void;
};

/** A brief that can be changed. Whatever is saved, by the reader or by another who was first, is shown at once. */
export function useBrief(id: string, version: number | null): OpenBrief {
  const loaded = useLoaded(useCallback((signal: AbortSignal) => fetchBrief(id, version, signal), [id, version]));
  const [saved, setSaved] = useState<BriefView | null>(null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const first = loaded.state === 'loaded' ? loaded.value : null;
  // An older version is shown as it was.
  const newest = version === null && saved !== null && (first === null || saved.version >= first.version) ? saved : first;

  const settle = useCallback((result: BriefSaved): EditOutcome => {
    if (result.kind === 'saved') {
      setSaved(result.brief);
      return result;
    }
    setSaved(result.conflict.current);
    setLost(lostTexts(result.conflict));
    return { kind: 'conflict', detail: result.conflict.detail };
  }, []);
  const current = newest?.version ?? 0;
  const edit = useCallback(
    async (change: BriefEdit): Promise<EditOutcome> => settle(await changeBrief(id, current, [change], keptName())),
    [id, current, settle],
  );
  const setStatus = useCallback(
    async (status: BriefStatus): Promise<EditOutcome> => settle(await changeBriefStatus(id, current, status, keptName())),
    [id, current, settle],
  );
  const check = useCallback<CheckWording>((statement, text, signal) => checkWording(id, current, statement, text, signal), [id, current]);
  return { loaded, brief: newest, edit, check, setStatus, lost, forgetLost: useCallback(() => setLost([]), []) };
}

function lostTexts({ texts }: BriefConflict): string[] {
  return texts.filter(({ theirs }) => theirs === null).map(({ yours }) => yours);
}
