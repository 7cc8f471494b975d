import { Button, Heading, useMediaQuery } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckmarkIcon, FunnelIcon } from '../common/icons.ts';
import { chosenValue, FACET_NAMES, type FacetName, facetLabel, withChoice } from './filter-choices.ts';
import { WIDE } from './screen-width.ts';

/** Values shown before «Vis alle». */
const SHOWN = 6;

type Props = { readonly target: ArchiveTarget; readonly facets: FacetsView };

/** The facets, each value with the number of documents it gives; beside the list on a wide screen, behind a button on a narrow one. */
export function ArchiveFilters({ target, facets }: Props) {
  const t = useTexts().documents;
  const wide = useMediaQuery(WIDE);
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen = FACET_NAMES.filter((facet) => chosenValue(facet, target) !== null).length;
  if (FACET_NAMES.every((facet) => facets[facet].length === 0)) return null;
  return (
    <section className="archive-filters" aria-label={t.filters}>
      <Heading level={2} data-size="xs" className={wide ? 'archive-filters__title' : 'ds-sr-only'}>
        {t.filters}
      </Heading>
      {!wide && (
        <Button variant="secondary" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <FunnelIcon aria-hidden /> {open ? t.hideFilters : t.showFilters(chosen)}
        </Button>
      )}
      <div id={id} hidden={!wide && !open} className="archive-filters__facets">
        {FACET_NAMES.filter((facet) => facets[facet].length > 0).map((facet) => (
          <Facet key={facet} facet={facet} target={target} facets={facets} />
        ))}
      </div>
    </section>
  );
}

function Facet({ facet, target, facets }: Props & { readonly facet: FacetName }) {
  const t = useTexts();
  const [all, setAll] = useState(false);
  const chosen = chosenValue(facet, target);
  const values = facet === 'year' ? facets.year.toSorted((a, b) => b.value.localeCompare(a.value)) : facets[facet];
  const shown = all ? values : values.filter(({ value }, index) => index < SHOWN || value === chosen);
  return (
    <div className="facet">
      <Heading level={3} data-size="2xs">
        {t.documents.facet[facet]}
      </Heading>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <RouteLink
              to={{ name: 'archive', ...withChoice(target, facet, value === chosen ? null : value) }}
              className="facet__value"
              aria-current={value === chosen ? 'true' : undefined}
            >
              <span>
                {value === chosen && <CheckmarkIcon aria-hidden />}
                {facetLabel(facet, value, label, t)}
              </span>
              <span className="facet__count">{count}</span>
            </RouteLink>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <Button variant="tertiary" data-size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.documents.showFewer : t.documents.showAll(values.length)}
        </Button>
      )}
    </div>
  );
}
