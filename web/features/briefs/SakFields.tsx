import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { fetchFilterChoices } from '../../client/ask-suggestions.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { organChoices } from './sak-choice.ts';

type Props = {
  /** Code; '' = not known. */
  readonly organ: string;
  /** As it is typed. */
  readonly number: string;
  /** What is wrong with the number; null = nothing. */
  readonly error: string | null;
  readonly onOrgan: (organ: string) => void;
  readonly onNumber: (number: string) => void;
};

/** The choices of the whole archive. */
const fetchAllChoices = (signal: AbortSignal): ReturnType<typeof fetchFilterChoices> => fetchFilterChoices('', signal);

/** Which sak: the organ by its name, and the number as it is printed. The organs known by name are there whether the archive answers or not. */
export function SakFields({ organ, number, error, onOrgan, onNumber }: Props) {
  const { create: t } = useTexts().briefs;
  const found = useLoaded(fetchAllChoices);
  const choices = organChoices(found.state === 'loaded' ? (found.value?.organ ?? []) : []);
  const missing = organ !== '' && choices.every(({ code }) => code !== organ);
  return (
    <div className="new-brief__sak">
      <Field>
        <Label>{t.sakOrgan}</Label>
        <Select name="organ" value={organ} onChange={(event) => onOrgan(event.target.value)}>
          <Select.Option value="">{t.sakAnyOrgan}</Select.Option>
          {missing && <Select.Option value={organ}>{organ}</Select.Option>}
          {choices.map(({ code, name }) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        label={t.sak}
        description={t.sakHelp}
        value={number}
        error={error ?? undefined}
        autoComplete="off"
        onChange={(event) => onNumber(event.target.value)}
      />
    </div>
  );
}
