import { Field, Label, Search, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The limit of the API. */
const LONGEST = 200;

/** Words to look for, and where. */
export function ArchiveSearch({ target }: { readonly target: ArchiveTarget }) {
  const t = useTexts().documents;
  const [text, setText] = useState(target.text);
  const id = useId();
  const files = target.list !== 'dokumenter';
  // «Tilbake», and a filter that is removed, change the words from outside.
  useEffect(() => setText(target.text), [target.text]);

  const search = (event: FormEvent): void => {
    event.preventDefault();
    navigate({ name: 'archive', ...target, text: text.trim(), page: 1 });
  };
  return (
    <form className="archive-search" role="search" onSubmit={search}>
      <Field className="archive-search__words">
        <Label htmlFor={id}>{files ? t.searchFiles : t.search}</Label>
        <Search>
          <Search.Input id={id} value={text} maxLength={LONGEST} onChange={(event) => setText(event.target.value)} autoComplete="off" />
          <Search.Button>{t.searchButton}</Search.Button>
        </Search>
      </Field>
      {!files && (
        <Field>
          <Label>{t.searchIn}</Label>
          <Select
            value={target.searchIn}
            onChange={(event) => {
              const searchIn = event.target.value === 'tekst' ? 'tekst' : 'titler';
              navigate({ name: 'archive', ...target, text: text.trim(), searchIn, page: 1 });
            }}
          >
            <Select.Option value="titler">{t.inTitles}</Select.Option>
            <Select.Option value="tekst">{t.inText}</Select.Option>
          </Select>
        </Field>
      )}
    </form>
  );
}
