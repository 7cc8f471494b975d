import { Checkbox, Chip, Fieldset, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useCallback, useDeferredValue, useState } from 'react';
import { fetchDocument, fetchDocuments } from '../../client/archive-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { useKept } from '../documents/use-kept.ts';

type Props = {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What is wrong with the choice; null = nothing. */
  readonly error: string | null;
};

/** Documents found by their titles and ticked; those chosen stay chosen whatever is searched for. */
export function DocumentPicker({ chosen, onChange, error }: Props) {
  const texts = useTexts();
  const { create: t } = texts.briefs;
  const [text, setText] = useState('');
  const words = useDeferredValue(text.trim());
  const loaded = useLoaded(useCallback((signal: AbortSignal) => fetchDocuments({ ...WHOLE_ARCHIVE, text: words }, signal), [words]));
  const view = useKept(loaded);
  const toggle = (id: string): void => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="picker">
      {chosen.length > 0 && (
        <div className="picker__chosen" role="group" aria-label={t.documentsChosen(chosen.length)}>
          {chosen.map((id) => (
            <ChosenDocument
              key={id}
              id={id}
              title={view?.documents.find((one) => one.id === id)?.title ?? null}
              onDrop={() => toggle(id)}
            />
          ))}
        </div>
      )}
      <Textfield
        type="search"
        label={t.documentSearch}
        description={t.documentSearchHelp}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // Searching is done while one types; Enter would send the form.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.documentsFailed} />}
      {view === null && loaded.state === 'loading' && <Loading />}
      {view !== null && (
        <Fieldset data-size="sm">
          <Fieldset.Legend>{t.documents}</Fieldset.Legend>
          <Fieldset.Description role="status">
            {view.total === 0 ? t.documentsNone : t.documentsShown(view.documents.length, view.total)}
          </Fieldset.Description>
          <div className="picker__list">
            {view.documents.map(({ id, title, type, date }) => (
              <Checkbox
                key={id}
                value={id}
                label={title}
                description={[texts.document.type[type], date === null ? texts.document.noDate : formatDate(date)].join(' · ')}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {error !== null && <ValidationMessage>{error}</ValidationMessage>}
      <Paragraph data-size="sm" role="status">
        {chosen.length > 0 ? t.documentsChosen(chosen.length) : ''}
      </Paragraph>
    </div>
  );
}

type ChosenProps = { readonly id: string /** null = not known yet. */; readonly title: string | null; readonly onDrop: () => void };

function ChosenDocument({ id, title, onDrop }: ChosenProps) {
  const { create: t } = useTexts().briefs;
  const known = title !== null;
  const loaded = useLoaded(useCallback((signal: AbortSignal) => (known ? Promise.resolve(null) : fetchDocument(id, signal)), [id, known]));
  const name = title ?? (loaded.state === 'loaded' ? loaded.value?.title : null) ?? id;
  return (
    <Chip.Removable data-size="sm" aria-label={t.dropDocument(name)} onClick={onDrop}>
      {name}
    </Chip.Removable>
  );
}
