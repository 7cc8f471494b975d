import { Button, Chip } from '@digdir/designsystemet-react';
import { type RefObject, useRef } from 'react';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import { type ArchiveTarget, WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useFocusNear } from '../common/use-focus-near.ts';
import { filterChips } from './filter-choices.ts';

type Props = {
  readonly target: ArchiveTarget;
  readonly facets: FacetsView | null;
  /** Says how many documents there are; it has the focus when the last chip is removed. */
  readonly heading: RefObject<HTMLElement | null>;
};

/** What narrows the list; each can be removed. */
export function FilterChips({ target, facets, heading }: Props) {
  const t = useTexts();
  const chips = filterChips(target, facets, t);
  const list = useRef<HTMLUListElement>(null);
  const used = useFocusNear(list, () => heading.current);
  const change = (index: number, to: ArchiveTarget): void => {
    used(index);
    navigate({ name: 'archive', ...to });
  };
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className="archive-chips" aria-label={t.documents.chosenFilters}>
      {chips.map(({ key, text, without }, index) => (
        <li key={key}>
          <Chip.Removable aria-label={t.documents.removeFilter(text)} onClick={() => change(index, without)} data-wrap="wrap">
            {text}
          </Chip.Removable>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button variant="tertiary" data-size="sm" onClick={() => change(0, { ...WHOLE_ARCHIVE, list: target.list, sort: target.sort })}>
            {t.documents.removeAll}
          </Button>
        </li>
      )}
    </ul>
  );
}
