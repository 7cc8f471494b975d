import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import { readDraft } from '../../client/draft.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ExclamationmarkTriangleIcon, PencilIcon } from '../common/icons.ts';
import { statementWords } from '../ask/statement-words.ts';
import { Cited } from './Cited.tsx';
import { Coverage } from './Coverage.tsx';
import { type Allowed, ANYTHING, type StatementTools, statementId } from './edit-tools.ts';
import { StatementEditor } from './StatementEditor.tsx';
import { useFocusBack } from './use-focus-back.ts';

/** Characters of a sentence that are enough to know it by. */
const SHORT = 60;

type Props = { readonly statement: BriefStatementView; readonly tools: StatementTools; readonly allowed?: Allowed };

/** A statement with its sources, its standing, and the way to change it. Give it its key from `tools.keys`. */
export function EditableStatement({ statement, tools, allowed = ANYTHING }: Props) {
  const { briefs: t } = useTexts();
  const { briefId, keys, save, openSource } = tools;
  const draft = `brief.${briefId}.${keys.get(statement.number) ?? statement.number}`;
  const [open, setOpen] = useState(() => save !== null && readDraft(draft) !== '');
  const [told, setTold] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useFocusBack(open, button);
  const isOpen = openSource !== null && statement.citations.includes(openSource);
  const words = statementWords(statement.text);
  const short = words.length > SHORT ? `${words.slice(0, SHORT)} …` : words;
  const uncovered = statement.verification.kind !== 'covered';
  return (
    <div className="sentence" id={statementId(statement.number)} data-open={isOpen || undefined} tabIndex={-1}>
      <div className="sentence__line">
        <p className="sentence__words">
          <Cited statement={statement} tools={tools} />
        </p>
        {save !== null && !open && (
          <Button
            ref={button}
            icon
            variant="tertiary"
            data-size="sm"
            className="sentence__edit"
            aria-label={t.edit.editOf(short)}
            title={t.edit.edit}
            onClick={() => setOpen(true)}
          >
            <PencilIcon aria-hidden />
          </Button>
        )}
      </div>
      {!open && (statement.reworded || uncovered) && (
        <p className="sentence__state">
          <Coverage verification={statement.verification} />
        </p>
      )}
      {statement.affected && (
        <p className="sentence__state">
          <span className="coverage" data-covered="false">
            <ExclamationmarkTriangleIcon aria-hidden /> {t.page.affectedMark}
          </span>
        </p>
      )}
      <p role="status" className="ds-sr-only">
        {told}
      </p>
      {open && save !== null && (
        <StatementEditor
          statement={statement}
          allowed={allowed}
          draft={draft}
          save={save}
          check={tools.check}
          onDone={() => setOpen(false)}
          onTold={setTold}
        />
      )}
    </div>
  );
}
