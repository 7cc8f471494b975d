import { Heading, Link } from '@digdir/designsystemet-react';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { placeName } from '../../client/place-name.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import { BriefPart, StoodUnder } from './BriefPart.tsx';
import { BriefSources } from './BriefSources.tsx';
import { type Allowed, ANYTHING, type StatementTools } from './edit-tools.ts';
import { EditableStatement } from './EditableStatement.tsx';
import { LinkingAdder } from './LinkingAdder.tsx';
import { removalOf } from './LinkingSentence.tsx';
import { partKey } from './statement-key.ts';

type Props = { readonly brief: BriefView; readonly tools: StatementTools };

/** A brief always has its three. */
const KEY_MESSAGE: Allowed = { reword: true, remove: false };

/** The brief as it is read, from the ingress to the sources. */
export function BriefBody({ brief, tools }: Props) {
  const { page: t } = useTexts().briefs;
  const { lead, keyMessages, sections, slides, unknown, furtherReading, mode, model } = brief;
  const { save } = tools;
  return (
    <div className="brief-body">
      {lead.length > 0 && (
        <div className="brief-body__lead">
          {lead.map((statement) => (
            <div key={tools.keys.get(statement.number)}>
              <StoodUnder standing={statement.standing} input={statement.input} tools={tools} leadInAllowed={ANYTHING} />
              <EditableStatement statement={statement} tools={tools} />
            </div>
          ))}
        </div>
      )}
      <Heading level={2} data-size="sm">
        {t.keyMessages}
      </Heading>
      <ol className="key-messages">
        {keyMessages.map((statement) => (
          <li key={tools.keys.get(statement.number)}>
            <StoodUnder standing={statement.standing} input={statement.input} tools={tools} leadInAllowed={KEY_MESSAGE} />
            <EditableStatement statement={statement} tools={tools} allowed={KEY_MESSAGE} />
          </li>
        ))}
      </ol>
      {sections.map((section, index) => {
        const { kind, heading, parts } = section;
        return (
          <section key={kind} className="brief-section" aria-label={heading}>
            <Heading level={2} data-size="sm">
              {heading}
            </Heading>
            {/* What all of a section is, is not said of each. */}
            {parts.map((part, at) => (
              <BriefPart
                key={partKey(part, tools.keys)}
                part={kind === 'innspill-og-uenighet' && 'input' in part ? { ...part, input: false } : part}
                tools={tools}
                removeLinking={save === null ? null : () => save(removalOf(index, at))}
              />
            ))}
            <LinkingAdder section={section} index={index} tools={tools} />
          </section>
        );
      })}
      {slides.map(({ title, points, notes }, index) => (
        <section key={`${index} ${title}`} className="slide" aria-label={`${t.slide(index + 1)}: ${title}`}>
          <p className="slide__number">{t.slide(index + 1)}</p>
          <Heading level={2} data-size="sm">
            {title}
          </Heading>
          {points.map((part) => (
            <BriefPart key={partKey(part, tools.keys)} part={part} tools={tools} />
          ))}
          {notes.length > 0 && (
            <>
              <p className="slide__notes">{t.notes}</p>
              {notes.map((part) => (
                <BriefPart key={partKey(part, tools.keys)} part={part} tools={tools} />
              ))}
            </>
          )}
        </section>
      ))}
      {unknown.length > 0 && (
        <section className="brief-section brief-unknown">
          <Heading level={2} data-size="sm">
            {t.unknownSections}
          </Heading>
          <ul>
            {unknown.map(({ kind, heading, text }) => (
              <li key={kind}>
                <strong>{heading}.</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {furtherReading.length > 0 && (
        <section className="brief-section">
          <Heading level={2} data-size="sm">
            {t.reading}
          </Heading>
          <ul className="brief-sources">
            {furtherReading.map((citation) => (
              <li key={citation.number}>
                <Link href={citation.href} onClick={(event) => followInPage(event, () => tools.onOpen(citation.number))}>
                  {`${citation.title}, ${placeName(citation.locator)}`}
                </Link>
                <DocumentFacts head={citation} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <BriefSources citations={brief.citations} openSource={tools.openSource} onOpen={tools.onOpen} />
      <p className="subtle brief-body__made">{mode === 'extractive' ? t.extractive : t.byModel(model ?? '')}</p>
    </div>
  );
}
