import { Field, Label, Select } from '@digdir/designsystemet-react';
import { ARCHIVE_COLUMNS, type ArchiveTarget } from '../../routes/archive-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The order of the list, where there are no columns to choose it by. */
export function SortSelect({ target }: { readonly target: ArchiveTarget }) {
  const t = useTexts().documents;
  const usual = target.text !== '' && target.searchIn === 'tekst';
  return (
    <Field className="archive-sort">
      <Label>{t.sortBy}</Label>
      <Select
        data-size="sm"
        value={target.sort === null ? '' : target.sort.descending && target.sort.by === 'dato' ? '-dato' : target.sort.by}
        onChange={(event) => {
          const by = ARCHIVE_COLUMNS.find((column) => column === event.target.value.replace('-', ''));
          const sort = by === undefined ? null : { by, descending: event.target.value.startsWith('-') };
          navigate({ name: 'archive', ...target, sort, page: 1 });
        }}
      >
        <Select.Option value="">{usual ? t.bestHit : t.newestFirst}</Select.Option>
        {(usual || target.sort?.by === 'dato') && <Select.Option value="-dato">{t.newestFirst}</Select.Option>}
        {ARCHIVE_COLUMNS.map((column) => (
          <Select.Option key={column} value={column}>
            {t.sorted[column]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
