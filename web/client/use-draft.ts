import { useCallback, useState } from 'react';
import { keepDraft, readDraft } from './draft.ts';

/** The text of a field that is kept through reload and navigation under `name`; another name is another text. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => ({ name, text: readDraft(name) }));
  if (draft.name !== name) setDraft({ name, text: readDraft(name) });
  const change = useCallback(
    (text: string) => {
      keepDraft(name, text);
      setDraft({ name, text });
    },
    [name],
  );
  return [draft.text, change];
}
