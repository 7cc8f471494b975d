import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { DOCUMENT_TYPES } from '#domain/document.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { FacetsView, FacetView } from '../../../server/http/views/documents-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { withYears, yearsOf } from './filter-years.ts';

type Props = { readonly filters: SearchFilter; readonly facets: FacetsView; readonly onChange: (filters: SearchFilter) => void };

/** The choices a search can be narrowed by; only what the archive has. */
export function FilterFields({ filters, facets, onChange }: Props) {
  const { askFilters: t } = useTexts();
  const { type: _type, ...withoutType } = filters;
  const { organ: _organ, ...withoutOrgan } = filters;
  const { collection: _collection, ...withoutCollection } = filters;
  const { first, last } = yearsOf(filters);
  const years = facets.year.toSorted((a, b) => a.value.localeCompare(b.value));
  const setType = (chosen: string): void => {
    const type = DOCUMENT_TYPES.find((known) => known === chosen);
    onChange({ ...withoutType, ...(type !== undefined && { type }) });
  };
  return (
    <>
      <Paragraph data-size="sm">{t.lead}</Paragraph>
      <div className="filters__fields">
        <Choice label={t.type} chosen={filters.type ?? ''} from={facets.type} onChoose={setType} />
        <Choice
          label={t.organ}
          chosen={filters.organ ?? ''}
          from={facets.organ}
          onChoose={(organ) => onChange({ ...withoutOrgan, ...(organ !== '' && { organ }) })}
        />
        <Choice label={t.from} chosen={first} from={years} onChoose={(year) => onChange(withYears(filters, year, last))} />
        <Choice label={t.to} chosen={last} from={years} onChoose={(year) => onChange(withYears(filters, first, year))} />
        <Choice
          label={t.collection}
          chosen={filters.collection ?? ''}
          from={facets.collection}
          onChoose={(collection) => onChange({ ...withoutCollection, ...(collection !== '' && { collection }) })}
        />
      </div>
      {(filters.from ?? filters.to) !== undefined && <Paragraph data-size="sm">{t.undated}</Paragraph>}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  /** '' = not narrowed. */
  readonly chosen: string;
  readonly from: FacetView;
  readonly onChoose: (value: string) => void;
};

function Choice({ label, chosen, from, onChoose }: ChoiceProps) {
  const { askFilters: t } = useTexts();
  // A choice from an address that the archive no longer has is shown all the same.
  const missing = chosen !== '' && from.every(({ value }) => value !== chosen);
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <Select.Option value="">{t.any}</Select.Option>
        {missing && <Select.Option value={chosen}>{chosen}</Select.Option>}
        {from.map(({ value, label: name, count }) => (
          <Select.Option key={value} value={value}>
            {t.option(name, count)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
