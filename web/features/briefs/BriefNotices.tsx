import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { statementWords } from '../ask/statement-words.ts';
import { statementId } from './edit-tools.ts';
import { briefStatements } from './statement-key.ts';
import type { OpenBrief } from './use-brief.ts';

/** Characters of a sentence that are enough to know it by. */
const SHORT = 80;

/** What stands in the way of the next step, and what was typed for a sentence that is gone; with a way to each. */
export function BriefNotices({ brief, open }: { readonly brief: BriefView; readonly open: OpenBrief }) {
  const { page: t, edit } = useTexts().briefs;
  const { uncovered, affected, titleVerification } = brief;
  return (
    <>
      {open.lost.map((text) => (
        <Alert key={text} data-color="warning" className="notice" role="alert">
          <Paragraph>{edit.lost}</Paragraph>
          <blockquote className="brief-sources__quote">{text}</blockquote>
          <Button variant="secondary" data-size="sm" onClick={open.forgetLost}>
            {edit.lostClose}
          </Button>
        </Alert>
      ))}
      {(uncovered.length > 0 || titleVerification.kind !== 'covered') && (
        <Alert data-color="warning" className="notice no-print">
          {uncovered.length > 0 && (
            <>
              <Heading level={2} data-size="2xs">
                {t.uncoveredTitle(uncovered.length)}
              </Heading>
              <Paragraph>{t.uncoveredText}</Paragraph>
              <Sentences brief={brief} numbers={uncovered} />
            </>
          )}
          {titleVerification.kind !== 'covered' && <Paragraph>{t.titleUncovered}</Paragraph>}
        </Alert>
      )}
      {affected.length > 0 && (
        <Alert data-color="warning" className="notice no-print">
          <Heading level={2} data-size="2xs">
            {t.affectedTitle(affected.length)}
          </Heading>
          <Paragraph>{t.affectedText}</Paragraph>
          <Sentences brief={brief} numbers={affected} />
        </Alert>
      )}
    </>
  );
}

function Sentences({ brief, numbers }: { readonly brief: BriefView; readonly numbers: readonly number[] }) {
  const { page: t } = useTexts().briefs;
  return (
    <ul className="notice__sentences">
      {briefStatements(brief)
        .filter(({ number }) => numbers.includes(number))
        .map(({ number, text }) => {
          const words = statementWords(text);
          return (
            <li key={number}>
              <a
                className="ds-link"
                href={`#${statementId(number)}`}
                onClick={(event) => {
                  event.preventDefault();
                  const sentence = document.querySelector<HTMLElement>(`#${statementId(number)}`);
                  sentence?.scrollIntoView({ block: 'center' });
                  sentence?.focus({ preventScroll: true });
                }}
              >
                {t.sentence(words.length > SHORT ? `${words.slice(0, SHORT)} …` : words)}
              </a>
            </li>
          );
        })}
    </ul>
  );
}
