import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { BriefStatus } from '../../../server/brief/life/brief-status.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { asApiError } from '../../client/problem.ts';
import { deleteBrief, duplicateBrief } from '../../client/brief-requests.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckmarkIcon, ClipboardIcon, PencilIcon, TrashIcon } from '../common/icons.ts';
import { tellDeleted } from './deleted-brief.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { keptName } from './kept-name.ts';
import { NameField } from './NameField.tsx';
import type { OpenBrief } from './use-brief.ts';

/** The steps from each status: one on, or back. */
const STEPS: Readonly<Record<BriefStatus, readonly BriefStatus[]>> = {
  utkast: ['kontrollert'],
  kontrollert: ['godkjent', 'utkast'],
  godkjent: ['utkast'],
};

/** What can be done with a brief as a whole: a step on or back, a file, a copy, and taking it away. */
export function BriefLife({ brief, open }: { readonly brief: BriefView; readonly open: OpenBrief }) {
  const { briefs } = useTexts();
  const t = briefs.life;
  const { id, title, status } = brief;
  // How many times the name has been asked for in vain; each time the field comes here.
  const [nameless, setNameless] = useState(0);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const name = useRef<HTMLInputElement>(null);

  const run = async (work: () => Promise<void>, failed: string): Promise<void> => {
    if (working) return;
    setWorking(true);
    setWrong(null);
    setSaid('');
    try {
      await work();
    } catch (failure) {
      const { detail, nextStep } = asApiError(failure);
      setWrong(`${failed} ${detail} ${nextStep ?? ''}`);
    } finally {
      setWorking(false);
    }
  };
  const step = (to: BriefStatus): void => {
    const lacksName = to !== 'utkast' && keptName() === '';
    setNameless(lacksName ? nameless + 1 : 0);
    if (lacksName) {
      // The field comes with the next drawing.
      requestAnimationFrame(() => name.current?.focus());
      return;
    }
    void run(async () => {
      const outcome = await open.setStatus(to);
      if (outcome.kind === 'conflict') setWrong(`${briefs.edit.conflict}. ${outcome.detail}`);
      else setSaid(t.done[to]);
    }, t.refused);
  };
  const duplicate = (): Promise<void> =>
    run(async () => {
      const copy = await duplicateBrief(id, keptName());
      navigate({ name: 'brief', id: copy.id, version: null, compareWith: null, source: null });
    }, briefs.list.notDone);
  const remove = (): Promise<void> =>
    run(async () => {
      await deleteBrief(id, keptName());
      tellDeleted({ id, title });
      navigate({ name: 'briefs' });
    }, briefs.list.notDone);
  return (
    <section className="life no-print" aria-labelledby="life-title">
      <Heading level={2} data-size="2xs" id="life-title" className="ds-sr-only">
        {t.title}
      </Heading>
      <Paragraph data-size="sm">{t.is[status]}</Paragraph>
      <NameField key={nameless} error={nameless > 0 && keptName() === '' ? t.nameMissing : null} field={name} asked={nameless > 0} />
      <div className="life__buttons">
        {STEPS[status].map((to) => (
          <Button key={to} data-size="sm" variant={to === 'utkast' ? 'secondary' : 'primary'} disabled={working} onClick={() => step(to)}>
            {to === 'utkast' ? <PencilIcon aria-hidden /> : <CheckmarkIcon aria-hidden />}
            {t.to[to]}
          </Button>
        ))}
        <ExportMenu id={id} kind={brief.kind} />
        <Button variant="tertiary" data-size="sm" disabled={working} onClick={() => void duplicate()}>
          <ClipboardIcon aria-hidden /> {briefs.list.duplicate}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
          {briefs.page.print}
        </Button>
        <Button variant="tertiary" data-size="sm" data-color="danger" disabled={working} onClick={() => void remove()}>
          <TrashIcon aria-hidden /> {briefs.list.remove}
        </Button>
      </div>
      <p role="status" className="ds-sr-only">
        {said}
      </p>
      {wrong !== null && (
        <Alert data-color="danger" data-size="sm" role="alert" className="notice">
          <Paragraph>{wrong}</Paragraph>
        </Alert>
      )}
    </section>
  );
}
