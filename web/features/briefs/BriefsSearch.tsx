import { Field, Label, Search, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { BRIEF_KINDS } from '#domain/brief.ts';
import { BRIEF_STATUSES } from '../../../server/brief/life/brief-status.ts';
import type { BriefsTarget } from '../../routes/briefs-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The limit of the API. */
const LONGEST = 200;

/** Words to look for, and what the list is narrowed to; all of it stands in the address. */
export function BriefsSearch({ target }: { readonly target: BriefsTarget }) {
  const { briefs: t } = useTexts();
  const [text, setText] = useState(target.text ?? '');
  const id = useId();
  // «Tilbake» changes the words from outside.
  useEffect(() => setText(target.text ?? ''), [target.text]);
  const { text: _text, page: _page, ...filters } = target;
  const { status: _status, ...withoutStatus } = filters;
  const { kind: _kind, ...withoutKind } = filters;
  const words = text.trim() === '' ? {} : { text: text.trim() };

  const search = (event: FormEvent): void => {
    event.preventDefault();
    navigate({ name: 'briefs', ...filters, ...words });
  };
  return (
    <form className="briefs-search" role="search" onSubmit={search}>
      <Field className="briefs-search__words">
        <Label htmlFor={id}>{t.list.search}</Label>
        <Search>
          <Search.Input id={id} value={text} maxLength={LONGEST} onChange={(event) => setText(event.target.value)} autoComplete="off" />
          <Search.Button>{t.list.searchButton}</Search.Button>
        </Search>
      </Field>
      <Field>
        <Label>{t.list.status}</Label>
        <Select
          value={target.status ?? ''}
          onChange={(event) => {
            const status = BRIEF_STATUSES.find((known) => known === event.target.value);
            navigate({ name: 'briefs', ...withoutStatus, ...words, ...(status !== undefined && { status }) });
          }}
        >
          <Select.Option value="">{t.list.any}</Select.Option>
          {BRIEF_STATUSES.map((status) => (
            <Select.Option key={status} value={status}>
              {t.status[status]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t.list.kind}</Label>
        <Select
          value={target.kind ?? ''}
          onChange={(event) => {
            const kind = BRIEF_KINDS.find((known) => known === event.target.value);
            navigate({ name: 'briefs', ...withoutKind, ...words, ...(kind !== undefined && { kind }) });
          }}
        >
          <Select.Option value="">{t.list.any}</Select.Option>
          {BRIEF_KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t.kinds[kind]}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </form>
  );
}
