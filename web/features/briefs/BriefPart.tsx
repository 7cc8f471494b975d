import { Heading } from '@digdir/designsystemet-react';
import type { BriefPartView } from '../../../server/http/views/brief-part-view.ts';
import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Allowed, EditOutcome, StatementTools } from './edit-tools.ts';
import { EditableStatement } from './EditableStatement.tsx';
import { LinkingSentence } from './LinkingSentence.tsx';

type Props = {
  readonly part: BriefPartView;
  readonly tools: StatementTools;
  /** Takes the part out when it is a linking sentence; left out where that cannot be done. */
  readonly removeLinking?: (() => Promise<EditOutcome>) | null;
};

const VERBATIM: Allowed = { reword: false, remove: true, vedtak: true };

/** A part of a section as it is read: a sentence, a list, a vedtak, a figure, a disagreement, or a linking sentence. */
export function BriefPart({ part, tools, removeLinking = null }: Props) {
  const { page: t } = useTexts().briefs;
  const one = (statement: BriefStatementView, allowed?: Allowed) => (
    <EditableStatement
      key={tools.keys.get(statement.number)}
      statement={statement}
      tools={tools}
      {...(allowed !== undefined && { allowed })}
    />
  );
  switch (part.kind) {
    case 'statement':
      return (
        <>
          <StoodUnder standing={part.standing} input={part.input} tools={tools} />
          {one(part.statement)}
        </>
      );
    case 'list':
      return (
        <div className="brief-list">
          {part.standing?.heading != null && (
            <Heading level={3} data-size="2xs">
              {part.standing.heading}
            </Heading>
          )}
          {part.standing?.leadIn != null && one(part.standing.leadIn)}
          <ul>
            {part.items.map((item) => (
              <li key={tools.keys.get(item.number)}>{one(item)}</li>
            ))}
          </ul>
        </div>
      );
    case 'vedtak':
      return (
        <div className="vedtak">
          <p className="vedtak__facts">
            {[part.sak, part.organ, part.date === null ? null : formatDate(part.date)].filter((fact) => fact !== null).join(' · ')}
          </p>
          {part.points.map((point) => one(point, VERBATIM))}
          {part.adoption !== null && one(part.adoption, VERBATIM)}
        </div>
      );
    case 'figure':
      return (
        <div className="figure-part">
          <p className="figure-part__number">
            {part.figures.map(({ text, year }) => (year === null ? text : `${text} ${t.year(year)}`)).join(', ')}
          </p>
          <StoodUnder standing={part.standing} input={part.input} tools={tools} />
          {one(part.statement)}
          {part.confirmed !== null && <p className="figure-part__confirmed">{t.confirmed(formatDate(part.confirmed))}</p>}
        </div>
      );
    case 'conflict':
      return (
        <div className="conflict-part">
          <p className="conflict-part__title">{t.conflict}</p>
          <ul>
            {part.sides.map(({ statement, date }) => (
              <li key={tools.keys.get(statement.number)}>
                {date !== null && <span className="conflict-part__date">{formatDate(date)}</span>}
                {one(statement)}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'editorial':
      return <LinkingSentence text={part.text} remove={removeLinking} />;
  }
}

type StandingProps = {
  readonly standing: Extract<BriefPartView, { kind: 'statement' }>['standing'];
  /** True for what others have said or sent in. */
  readonly input: boolean;
  readonly tools: StatementTools;
  readonly leadInAllowed?: Allowed;
};

/** Where words stood that do not read alone. */
export function StoodUnder({ standing, input, tools, leadInAllowed }: StandingProps) {
  const { page: t } = useTexts().briefs;
  const words = [input ? t.input : null, standing?.heading == null ? null : t.stoodUnder(standing.heading)].filter((one) => one !== null);
  return (
    <>
      {words.length > 0 && <p className="stood-under">{words.join(' · ')}</p>}
      {standing?.leadIn != null && (
        <EditableStatement
          key={tools.keys.get(standing.leadIn.number)}
          statement={standing.leadIn}
          tools={tools}
          {...(leadInAllowed !== undefined && { allowed: leadInAllowed })}
        />
      )}
    </>
  );
}
