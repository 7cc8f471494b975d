import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { BRIEF_KINDS, BRIEF_LENGTHS } from '#domain/brief.ts';
import { BRIEF_SUBJECTS, type NewBriefTarget, subjectOf } from '../../routes/new-brief-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FilterBar } from '../ask/FilterBar.tsx';
import { FunnelIcon } from '../common/icons.ts';

type Props = {
  readonly target: NewBriefTarget;
  readonly onChoose: (target: NewBriefTarget) => void;
  /** The fields that say what it is about. */
  readonly children: ReactNode;
};

/** What a brief is about, which kind it is, how long, and which documents it may draw on. */
export function NewBriefChoices({ target, onChoose, children }: Props) {
  const { briefs } = useTexts();
  const t = briefs.create;
  const subject = subjectOf(target);
  const name = useId();
  const [narrowing, setNarrowing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{t.about}</Fieldset.Legend>
        <div className="new-brief__subjects">
          {BRIEF_SUBJECTS.map((known) => (
            <Radio
              key={known}
              name={`${name}-about`}
              value={known}
              label={t.subjects[known]}
              checked={subject === known}
              onChange={() => onChoose({ ...target, about: known, filters: {} })}
            />
          ))}
        </div>
      </Fieldset>
      {children}
      <Fieldset>
        <Fieldset.Legend>{t.kind}</Fieldset.Legend>
        <div className="new-brief__kinds">
          {BRIEF_KINDS.map((kind) => (
            <Radio
              key={kind}
              name={`${name}-kind`}
              value={kind}
              label={briefs.kinds[kind]}
              description={briefs.kindHelp[kind]}
              checked={target.kind === kind}
              onChange={() => onChoose({ ...target, kind })}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{t.length}</Fieldset.Legend>
        <div className="new-brief__subjects">
          {BRIEF_LENGTHS.map((length) => (
            <Radio
              key={length}
              name={`${name}-length`}
              value={length}
              label={briefs.lengths[length]}
              description={briefs.lengthHelp[length]}
              checked={target.length === length}
              onChange={() => onChoose({ ...target, length })}
            />
          ))}
        </div>
      </Fieldset>
      {subject === 'tema' && (
        <div>
          <Button
            ref={opener}
            variant="tertiary"
            data-size="sm"
            className="new-brief__narrow"
            aria-expanded={narrowing}
            aria-controls={`${name}-filters`}
            onClick={() => setNarrowing(!narrowing)}
          >
            <FunnelIcon aria-hidden /> {narrowing ? t.hideWithin : t.within}
          </Button>
          <FilterBar
            filters={target.filters}
            onChange={(filters) => onChoose({ ...target, filters })}
            choices={narrowing ? `${name}-filters` : null}
            opener={opener}
          />
        </div>
      )}
    </>
  );
}
