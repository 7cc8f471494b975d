import { useCallback, useEffect, useState } from 'react';
import type { ConversationSummaryView } from '../../../server/http/views/conversation-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { deleteConversation, listConversations, renameConversation, undoDeleteConversation } from '../../client/conversation-requests.ts';
import { asApiError } from '../../client/problem.ts';
import { forgetConversation } from './open-conversations.ts';

const PART = 20;

export type History = {
  readonly conversations: readonly ConversationSummaryView[];
  /** null before the first part has come. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly error: ApiError | null;
  /** The one deleted last, which can be brought back. */
  readonly deleted: ConversationSummaryView | null;
  readonly more: () => void;
  readonly retry: () => void;
  /** They tell whether it was done; when not, `error` says why. */
  readonly rename: (conversation: ConversationSummaryView, title: string) => Promise<boolean>;
  readonly remove: (conversation: ConversationSummaryView) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
};

/** The conversations with `text` in them, and what can be done with them. */
export function useHistory(text: string): History {
  const [list, setList] = useState<{ readonly items: readonly ConversationSummaryView[]; readonly total: number | null }>(EMPTY);
  const [error, setError] = useState<ApiError | null>(null);
  const [deleted, setDeleted] = useState<ConversationSummaryView | null>(null);
  const [wanted, setWanted] = useState({ text, offset: 0 });
  const [loading, setLoading] = useState(true);
  if (wanted.text !== text) setWanted({ text, offset: 0 });

  useEffect(() => {
    const controller = new AbortController();
    const { offset } = wanted;
    setLoading(true);
    setError(null);
    listConversations(wanted.text, offset, PART, controller.signal).then(
      ({ total, conversations }) => {
        if (controller.signal.aborted) return;
        setList((before) => ({ items: [...before.items.slice(0, offset), ...conversations], total }));
        setLoading(false);
      },
      (failure: unknown) => {
        if (controller.signal.aborted) return;
        setError(asApiError(failure));
        setLoading(false);
      },
    );
    return () => controller.abort();
  }, [wanted]);

  const shown = list.items.length;
  const more = useCallback(() => setWanted({ text, offset: shown }), [text, shown]);
  const retry = useCallback(() => setWanted((before) => ({ ...before })), []);

  const attempt = useCallback(async (work: () => Promise<unknown>, done: () => void): Promise<boolean> => {
    setError(null);
    try {
      await work();
      done();
      return true;
    } catch (failure) {
      setError(asApiError(failure));
      return false;
    }
  }, []);

  const rename = useCallback(
    (conversation: ConversationSummaryView, title: string) =>
      attempt(
        () => renameConversation(conversation.id, title),
        () => {
          forgetConversation(conversation.id);
          setList(({ items, total }) => ({ items: items.map((one) => (one.id === conversation.id ? { ...one, title } : one)), total }));
        },
      ),
    [attempt],
  );
  const remove = useCallback(
    (conversation: ConversationSummaryView) =>
      attempt(
        () => deleteConversation(conversation.id),
        () => {
          forgetConversation(conversation.id);
          setDeleted(conversation);
          setList(({ items, total }) => ({
            items: items.filter(({ id }) => id !== conversation.id),
            total: total === null ? null : total - 1,
          }));
        },
      ),
    [attempt],
  );
  const undo = useCallback(
    () =>
      attempt(
        async () => (deleted === null ? null : undoDeleteConversation(deleted.id)),
        () => {
          setDeleted(null);
          setWanted({ text, offset: 0 });
        },
      ),
    [attempt, deleted, text],
  );
  return { conversations: list.items, total: list.total, loading, error, deleted, more, retry, rename, remove, undo };
}

const EMPTY = { items: [], total: null };
