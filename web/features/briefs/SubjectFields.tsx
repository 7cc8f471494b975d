import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type IsoDate, isoDate } from '#domain/ids.ts';
import { type NewBriefTarget, subjectOf } from '../../routes/new-brief-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type OrderFault, MAX_DOCUMENTS, MAX_THEME_LENGTH } from './brief-order.ts';
import { DocumentPicker } from './DocumentPicker.tsx';
import { SakFields } from './SakFields.tsx';

type Props = {
  /** What is chosen, with the texts as they are typed. */
  readonly target: NewBriefTarget;
  readonly fault: OrderFault | null;
  readonly onTheme: (text: string) => void;
  readonly onSak: (text: string) => void;
  readonly onChoose: (target: NewBriefTarget) => void;
};

/** The fields that say what a brief is about. */
export function SubjectFields({ target, fault, onTheme, onSak, onChoose }: Props) {
  const { create: t } = useTexts().briefs;
  const subject = subjectOf(target);
  const { from: _from, to: _to, ...others } = target.filters;
  const { from, to } = target.filters;
  const themeFault = fault === 'theme' ? t.missing.tema : fault === 'theme-too-long' ? t.tooLong(MAX_THEME_LENGTH) : undefined;
  const documentsFault =
    fault === 'documents' ? t.missing.dokumenter : fault === 'too-many-documents' ? t.tooManyDocuments(MAX_DOCUMENTS) : null;
  const setDays = (first: IsoDate | null, last: IsoDate | null): void =>
    onChoose({ ...target, filters: { ...others, ...(first !== null && { from: first }), ...(last !== null && { to: last }) } });
  return (
    <>
      {subject === 'sak' && (
        <SakFields
          organ={target.filters.organ ?? ''}
          number={target.sak ?? ''}
          error={fault === 'sak' ? t.missing.sak : null}
          onOrgan={(organ) => onChoose({ ...target, about: 'sak', filters: organ === '' ? {} : { organ } })}
          onNumber={onSak}
        />
      )}
      {subject === 'periode' && (
        <div className="new-brief__days">
          <DayField
            label={t.from}
            day={from ?? null}
            error={fault === 'period' ? t.missing.periode : null}
            onDay={(first) => setDays(first, to ?? null)}
          />
          <DayField label={t.to} day={to ?? null} error={null} onDay={(last) => setDays(from ?? null, last)} />
        </div>
      )}
      {subject === 'dokumenter' && (
        <DocumentPicker
          chosen={target.documentIds}
          error={documentsFault}
          onChange={(documentIds) => onChoose({ ...target, about: 'dokumenter', documentIds })}
        />
      )}
      {subject !== 'sak' && (
        <Textfield
          name="tema"
          label={subject === 'tema' ? t.theme : t.themeExtra}
          description={subject === 'tema' ? t.themeHelp : t.themeExtraHelp}
          value={target.theme}
          error={themeFault}
          autoComplete="off"
          onChange={(event) => onTheme(event.target.value)}
        />
      )}
    </>
  );
}

type DayProps = {
  readonly label: string;
  readonly day: IsoDate | null;
  readonly error: string | null;
  /** null = not a day, or not yet. */
  readonly onDay: (day: IsoDate | null) => void;
};

/** Keeps what is typed itself: half a year is a date to the browser, and not one to us. */
function DayField({ label, day, error, onDay }: DayProps) {
  const [text, setText] = useState<string>(day ?? '');
  return (
    <Textfield
      type="date"
      label={label}
      value={text}
      error={error ?? undefined}
      onChange={(event) => {
        setText(event.target.value);
        onDay(readDay(event.target.value));
      }}
    />
  );
}

function readDay(text: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}
