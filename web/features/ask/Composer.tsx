import { Button } from '@digdir/designsystemet-react';
import { useId, useRef, useState } from 'react';
import type { SearchFilter } from '#domain/search-filter.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FunnelIcon } from '../common/icons.ts';
import { FilterBar } from './FilterBar.tsx';
import { QuestionForm } from './QuestionForm.tsx';

type Props = {
  /** What is typed is kept under this name. */
  readonly draft: string;
  /** True when something has been asked before. */
  readonly begun: boolean;
  /** True while an answer is coming. */
  readonly busy: boolean;
  readonly filters: SearchFilter;
  readonly onFilters: (filters: SearchFilter) => void;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
  /** Goes to the last answer; null when there is none. */
  readonly onUp: (() => void) | null;
};

/** Where the next question is written, and what it is narrowed to. */
export function Composer({ draft, begun, busy, filters, onFilters, onAsk, onStop, onUp }: Props) {
  const { ask: t, askFilters } = useTexts();
  const choices = useId();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const tools = (
    <>
      <Button
        ref={opener}
        variant="tertiary"
        aria-expanded={choosing}
        aria-controls={choosing ? choices : undefined}
        onClick={() => setChoosing(!choosing)}
      >
        <FunnelIcon aria-hidden />
        {askFilters.title}
      </Button>
      {onUp !== null && (
        <Button variant="tertiary" className="composer__up" onClick={onUp}>
          {t.toAnswer}
        </Button>
      )}
    </>
  );
  return (
    <div className="composer" data-begun={begun}>
      <QuestionForm draft={draft} hint={begun ? t.followUpHint : t.hint} busy={busy} onAsk={onAsk} onStop={onStop} tools={tools}>
        <FilterBar filters={filters} onChange={onFilters} choices={choosing ? choices : null} opener={opener} />
      </QuestionForm>
    </div>
  );
}
