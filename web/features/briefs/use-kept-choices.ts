import { useEffect, useState } from 'react';
import { readDraft } from '../../client/draft.ts';
import { type NewBriefTarget, newBriefQuery, readNewBriefTarget } from '../../routes/new-brief-target.ts';
import { navigate } from '../../routes/use-route.ts';

/** Name of the draft that holds what was chosen last for a brief that is not made yet, as the query of its address. */
export const CHOICES = 'brief.choices';

/** Puts back what was chosen, with what was typed, when the form is come back to by an address that says nothing. */
export function useKeptChoices(target: NewBriefTarget): void {
  const [isBlank] = useState(() => newBriefQuery(target).length === 0);
  useEffect(() => {
    const kept = isBlank ? readDraft(CHOICES) : '';
    if (kept !== '') navigate({ name: 'new-brief', ...readNewBriefTarget(new URLSearchParams(kept)) }, true);
  }, [isBlank]);
}
