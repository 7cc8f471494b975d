import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { BriefEdit } from '../../../server/brief/life/brief-edit.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TrashIcon } from '../common/icons.ts';
import type { EditOutcome } from './edit-tools.ts';

type Props = {
  readonly text: string;
  /** null where it cannot be taken out. */
  readonly remove: (() => Promise<EditOutcome>) | null;
};

/** How a linking sentence is taken out of its section, by number from 0. */
export const removalOf = (section: number, part: number): BriefEdit => ({ kind: 'remove-editorial', section, part });

/** A linking sentence, and the way to take it out. */
export function LinkingSentence({ text, remove }: Props) {
  const { briefs } = useTexts();
  const [wrong, setWrong] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const takeOut = async (): Promise<void> => {
    // The focus goes to where one can be put in again, since this goes.
    const section = button.current?.closest('.brief-section');
    try {
      const outcome = await remove?.();
      if (outcome?.kind === 'conflict') setWrong(`${briefs.edit.conflict}. ${outcome.detail}`);
      else requestAnimationFrame(() => section?.querySelector<HTMLElement>('.linking__open')?.focus());
    } catch (failure) {
      const { detail, nextStep } = asApiError(failure);
      setWrong(`${briefs.edit.failed} ${detail} ${nextStep ?? ''}`);
    }
  };
  return (
    <>
      <div className="sentence__line">
        <p className="sentence__words editorial" title={briefs.page.editorial}>
          {text}
        </p>
        {remove !== null && (
          <Button
            ref={button}
            icon
            variant="tertiary"
            data-size="sm"
            className="sentence__edit"
            aria-label={briefs.linking.removeOf(text)}
            title={briefs.linking.remove}
            onClick={() => void takeOut()}
          >
            <TrashIcon aria-hidden />
          </Button>
        )}
      </div>
      {wrong !== null && (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{wrong}</Paragraph>
        </Alert>
      )}
    </>
  );
}
