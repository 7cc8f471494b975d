import { Button, Chip } from '@digdir/designsystemet-react';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import { type ArchiveTarget, WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { filterChips } from './filter-choices.ts';

/** What narrows the list; each can be removed. */
export function FilterChips({ target, facets }: { readonly target: ArchiveTarget; readonly facets: FacetsView | null }) {
  const t = useTexts();
  const chips = filterChips(target, facets, t);
  if (chips.length === 0) return null;
  return (
    <ul className="archive-chips" aria-label={t.documents.chosenFilters}>
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <Chip.Removable
            aria-label={t.documents.removeFilter(text)}
            onClick={() => navigate({ name: 'archive', ...without })}
            data-wrap="wrap"
          >
            {text}
          </Chip.Removable>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => navigate({ name: 'archive', ...WHOLE_ARCHIVE, list: target.list, sort: target.sort })}
          >
            {t.documents.removeAll}
          </Button>
        </li>
      )}
    </ul>
  );
}
