import '../../styles/ask.css';
import '../../styles/ask-history.css';
import '../../styles/briefs.css';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft } from '../../client/draft.ts';
import { useDraft } from '../../client/use-draft.ts';
import { type NewBriefTarget, newBriefQuery, subjectOf } from '../../routes/new-brief-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { usePageTitle } from '../../routes/use-page-title.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { ChevronLeftIcon } from '../common/icons.ts';
import { BriefRefusal } from './BriefRefusal.tsx';
import { briefOrder, type OrderFault } from './brief-order.ts';
import { MakingProgress, makingWords } from './MakingProgress.tsx';
import { NewBriefChoices } from './NewBriefChoices.tsx';
import { organChoices, organNamedIn, sakParts } from './sak-choice.ts';
import { SubjectFields } from './SubjectFields.tsx';
import { CHOICES, useKeptChoices } from './use-kept-choices.ts';
import { useMaking } from './use-making.ts';
import { useName } from './use-name.ts';

/** Says what a brief is to be made from, and watches it come. The choices stand in the address, what is typed in a draft. */
export function NewBriefPage({ target }: { readonly target: NewBriefTarget }) {
  const texts = useTexts();
  const { create: t, page: p } = texts.briefs;
  usePageTitle(t.pageTitle);
  const by = useName();
  const [typedTheme, setTheme] = useDraft('brief.theme');
  const [typedSak, setSak] = useDraft('brief.sak');
  const [fault, setFault] = useState<OrderFault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFromAddress(target, setTheme, setSak);
  useKeptChoices(target);
  const filled: NewBriefTarget = { ...target, theme: typedTheme, sak: typedSak === '' && subjectOf(target) !== 'sak' ? null : typedSak };

  const made = useCallback(
    (id: string) => {
      setTheme('');
      setSak('');
      keepDraft(CHOICES, '');
      navigate({ name: 'brief', id, version: null, compareWith: null, source: null });
    },
    [setTheme, setSak],
  );
  const { making, make, stop } = useMaking(made);
  useEffect(() => {
    if (making.kind === 'refused') document.querySelector<HTMLElement>('#brief-refusal-title')?.focus();
  }, [making.kind]);

  const choose = ({ theme: _theme, sak: _sak, ...chosen }: NewBriefTarget): void => {
    setFault(null);
    const to: NewBriefTarget = { ...chosen, theme: '', sak: null };
    keepDraft(CHOICES, String(new URLSearchParams(newBriefQuery(to))));
    navigate({ name: 'new-brief', ...to }, true);
  };
  const order = (wanted: NewBriefTarget): void => {
    const asked = briefOrder(wanted, by);
    if (typeof asked !== 'string') {
      setFault(null);
      make(asked);
      return;
    }
    setFault(asked);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .picker input')?.focus());
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    order(filled);
  };
  const working = making.kind === 'working' || making.kind === 'made';
  return (
    <div className="page page--narrow new-brief">
      <RouteLink to={{ name: 'briefs' }} className="ds-link brief__back">
        <ChevronLeftIcon aria-hidden /> {p.toList}
      </RouteLink>
      <Heading level={1} data-size="lg">
        {t.title}
      </Heading>
      <Paragraph className="subtle new-brief__lead">{t.lead}</Paragraph>
      <p role="status" className="ds-sr-only">
        {makingWords(making, texts)}
      </p>
      <form ref={form} className="new-brief__form" onSubmit={submit} noValidate hidden={working}>
        <NewBriefChoices target={filled} onChoose={choose}>
          <SubjectFields
            target={filled}
            fault={fault}
            onTheme={(text) => {
              setFault(null);
              setTheme(text);
            }}
            onSak={(text) => {
              setFault(null);
              setSak(text);
            }}
            onChoose={choose}
          />
        </NewBriefChoices>
        <div className="question__buttons">
          <Button type="submit">{t.submit}</Button>
        </div>
      </form>
      {making.kind === 'working' && <MakingProgress working={making} onStop={stop} />}
      {making.kind === 'stopped' && (
        <Alert data-color="info" className="notice">
          <Paragraph>{t.stopped}</Paragraph>
        </Alert>
      )}
      {making.kind === 'failed' && <ErrorNotice error={making.error} retry={() => order(filled)} what={t.failed} />}
      {making.kind === 'refused' && (
        <BriefRefusal
          refusal={making.refusal}
          onTheme={(theme) => {
            const narrower = withNarrower(filled, theme);
            choose(narrower);
            setTheme(narrower.theme);
            order(narrower);
          }}
          onDocuments={(documentIds) => {
            choose({ ...target, about: 'dokumenter', documentIds });
            order({ ...filled, about: 'dokumenter', documentIds });
          }}
        />
      )}
    </div>
  );
}

/** Texts an address brings with it go into the fields, once; then the fields have them. */
function useFromAddress(target: NewBriefTarget, setTheme: (text: string) => void, setSak: (text: string) => void): void {
  useEffect(() => {
    if (target.theme === '' && target.sak === null) return;
    if (target.theme !== '') setTheme(target.theme);
    const sak = target.sak === null ? null : sakParts(target.sak);
    if (target.sak !== null) setSak(sak?.number ?? target.sak);
    const about = subjectOf(target);
    const filters = sak === null ? target.filters : sak.organ === '' ? {} : { organ: sak.organ };
    navigate({ name: 'new-brief', ...target, ...(about !== 'tema' && { about }), filters, theme: '', sak: null }, true);
  }, [target, setTheme, setSak]);
}

/** What is offered instead: of a sak that several organs have, the same one of the organ named; otherwise a narrower theme. */
function withNarrower(filled: NewBriefTarget, offered: string): NewBriefTarget {
  const organ = subjectOf(filled) === 'sak' ? organNamedIn(offered, organChoices([])) : null;
  if (organ !== null) return { ...filled, about: 'sak', filters: { organ } };
  return { ...filled, theme: offered, ...(subjectOf(filled) === 'sak' && { about: 'tema' }) };
}
