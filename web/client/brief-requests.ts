import type { BriefEdit } from '../../server/brief/life/brief-edit.ts';
import type { BriefStatus } from '../../server/brief/life/brief-status.ts';
import type { BriefDiffView, BriefVersionsView } from '../../server/http/views/brief-diff-view.ts';
import type { BriefConflict } from '../../server/http/views/brief-problem.ts';
import type { VerificationView } from '../../server/http/views/brief-statement-view.ts';
import type { BriefsView } from '../../server/http/views/brief-summary-view.ts';
import type { BriefVerificationView } from '../../server/http/views/brief-verification-view.ts';
import type { BriefView } from '../../server/http/views/brief-view.ts';
import type { BriefsTarget } from '../routes/briefs-target.ts';
import { getJson } from './get-json.ts';
import { asApiError, problemError } from './problem.ts';
import { sendJson } from './send-json.ts';

/** Briefs on one page of the list. Range 10–50: each is verified on its own. */
export const BRIEFS_PAGE_SIZE = 20;

const path = (id: string): string => `/api/briefs/${encodeURIComponent(id)}`;
/** The API wants no name rather than an empty one. */
const who = (by: string): { by?: string } => (by === '' ? {} : { by });

/** One page of the list, the most recently changed first. */
export function listBriefs({ text, status, kind, page = 1 }: BriefsTarget, signal: AbortSignal): Promise<BriefsView> {
  const query = new URLSearchParams({
    ...(text !== undefined && { q: text }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { kind }),
    offset: String((page - 1) * BRIEFS_PAGE_SIZE),
    limit: String(BRIEFS_PAGE_SIZE),
  });
  return getJson(`/api/briefs?${query}`, signal);
}

/** @param version null = as it stands */
export const fetchBrief = (id: string, version: number | null, signal: AbortSignal): Promise<BriefView> =>
  getJson(version === null ? path(id) : `${path(id)}?version=${version}`, signal);

export const fetchBriefVerification = (id: string, signal: AbortSignal): Promise<BriefVerificationView> =>
  getJson(`${path(id)}/verification`, signal);

/**
 * Whether a statement would be covered if it read so; nothing is saved.
 *
 * @throws ApiError `brief-conflict` when another has saved meanwhile
 */
export async function checkWording(
  id: string,
  version: number,
  statement: number,
  text: string,
  signal: AbortSignal,
): Promise<VerificationView> {
  const body = { version, edits: [{ kind: 'reword', statement, text }] };
  const { statements } = await sendJson<BriefVerificationView>(`${path(id)}/verification`, { method: 'POST', body, signal });
  return statements.find(({ number }) => number === statement)?.verification ?? { kind: 'covered' };
}

export const fetchBriefVersions = (id: string, signal: AbortSignal): Promise<BriefVersionsView> => getJson(`${path(id)}/versions`, signal);

export const fetchBriefDiff = (id: string, from: number, to: number, signal: AbortSignal): Promise<BriefDiffView> =>
  getJson(`${path(id)}/versions/${to}/diff?from=${from}`, signal);

/** @param by '' when no name is given, as with the next ones */
export const duplicateBrief = (id: string, by: string): Promise<BriefView> =>
  sendJson(`${path(id)}/duplicate`, { method: 'POST', body: who(by) });

/** It can be had back with `undoDeleteBrief` for thirty days. */
export const deleteBrief = (id: string, by: string): Promise<null> =>
  sendJson(by === '' ? path(id) : `${path(id)}?${new URLSearchParams({ by })}`, { method: 'DELETE' });

export const undoDeleteBrief = (id: string): Promise<BriefView> => sendJson(`${path(id)}/undo-delete`, { method: 'POST' });

export type BriefSaved =
  | { readonly kind: 'saved'; readonly brief: BriefView }
  /** Another was first; nothing is changed. */
  | { readonly kind: 'conflict'; readonly conflict: BriefConflict };

/** @param version the one the changes were made to */
export const changeBrief = (id: string, version: number, edits: readonly BriefEdit[], by: string): Promise<BriefSaved> =>
  save(path(id), 'PATCH', { version, edits, ...who(by) });

export const changeBriefStatus = (id: string, version: number, status: BriefStatus, by: string): Promise<BriefSaved> =>
  save(`${path(id)}/status`, 'POST', { version, status, ...who(by) });

/** A conflict is an outcome here, since it brings what the reader needs to go on; other problems are thrown as `ApiError`. */
async function save(address: string, method: 'PATCH' | 'POST', body: object): Promise<BriefSaved> {
  try {
    const response = await fetch(address, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answered: unknown = await response.json().catch(() => null);
    if (response.ok && answered !== null) return { kind: 'saved', brief: answered as BriefView };
    if (isConflict(answered)) return { kind: 'conflict', conflict: answered };
    throw problemError(response.status, answered);
  } catch (error) {
    throw asApiError(error);
  }
}

function isConflict(answered: unknown): answered is BriefConflict {
  return typeof answered === 'object' && answered !== null && 'code' in answered && answered.code === 'brief-conflict';
}
