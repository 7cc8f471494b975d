import { Button, Chip } from '@digdir/designsystemet-react';
import { type RefObject, useCallback, useRef, useState } from 'react';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import { fetchFilterChoices } from '../../client/ask-suggestions.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { useFocusNear } from '../common/use-focus-near.ts';
import { FilterFields } from './FilterFields.tsx';
import { filterChips } from './filter-chips.ts';

type Props = {
  readonly filters: SearchFilter;
  readonly onChange: (filters: SearchFilter) => void;
  /** Id of the choices while they are shown; null while they are not. */
  readonly choices: string | null;
  /** The button that shows the choices; it has the focus when the last part is taken off. */
  readonly opener: RefObject<HTMLElement | null>;
};

/** What the next question is narrowed to, each part with a way to take it off, and the choices when they are asked for. */
export function FilterBar({ filters, onChange, choices, opener }: Props) {
  const texts = useTexts();
  const t = texts.askFilters;
  // The same filters in a new object are no reason to load again.
  const query = new URLSearchParams(filters).toString();
  const found = useLoaded(useCallback((signal: AbortSignal) => fetchFilterChoices(query, signal), [query]));
  const [last, setLast] = useState<FacetsView | null>(null);
  if (found.state === 'loaded' && found.value !== last) setLast(found.value);
  // Those of before stay while others are counted, so that the field in use is not taken away.
  const facets = found.state === 'loaded' ? found.value : last;
  const chips = filterChips(filters, facets, texts);
  const chosen = useRef<HTMLDivElement>(null);
  const used = useFocusNear(chosen, () => opener.current);
  const change = (index: number, without: SearchFilter): void => {
    used(index);
    onChange(without);
  };
  if (chips.length === 0 && choices === null) return null;
  return (
    <div className="filters">
      {chips.length > 0 && (
        <div ref={chosen} className="filters__chosen" role="group" aria-label={t.chosen}>
          <span aria-hidden="true">{t.chosen}</span>
          {chips.map(({ name, label, without }, index) => (
            <Chip.Removable key={name} data-size="sm" aria-label={t.remove(label)} onClick={() => change(index, without)}>
              {label}
            </Chip.Removable>
          ))}
          {chips.length > 1 && (
            <Button variant="tertiary" data-size="sm" onClick={() => change(0, {})}>
              {t.clear}
            </Button>
          )}
        </div>
      )}
      {choices !== null && (
        <div id={choices} className="filters__choices" role="group" aria-label={t.title}>
          {facets === null && found.state === 'loading' && <Loading />}
          {found.state === 'failed' && <ErrorNotice error={found.error} retry={found.retry} what={t.failed} />}
          {facets !== null && <FilterFields filters={filters} facets={facets} onChange={onChange} />}
        </div>
      )}
    </div>
  );
}
