import type { BriefStatementView } from '../../../server/http/views/brief-statement-view.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '../common/icons.ts';

type Props = Pick<BriefStatementView, 'verification'>;

/** Whether the sources carry a sentence: said in words and by an icon, not by a colour alone. */
export function Coverage({ verification }: Props) {
  const { edit: t } = useTexts().briefs;
  if (verification.kind === 'covered') {
    return (
      <span className="coverage" data-covered="true">
        <CheckmarkCircleIcon aria-hidden /> <strong>{t.covered}.</strong> {t.coveredText}
      </span>
    );
  }
  const { why, missing } = verification;
  return (
    <span className="coverage" data-covered="false">
      <ExclamationmarkTriangleIcon aria-hidden />
      <span>
        <strong>{t.uncovered}.</strong> {why}{' '}
        {missing.length > 0 && (
          <>
            {t.missing}{' '}
            {missing.map((word, index) => (
              <span key={word}>
                {index > 0 && ', '}
                <q>{word}</q>
              </span>
            ))}
            .
          </>
        )}
      </span>
    </span>
  );
}
