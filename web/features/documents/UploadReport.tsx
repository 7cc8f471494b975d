import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { CorpusReportView } from '../../../server/http/views/corpus-view.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Explanations } from './Explanations.tsx';

const COLORS = { indeksert: 'success', 'indeksert med merknad': 'warning', avvist: 'danger', 'ikke mottatt': 'danger' } as const;

type Props = { readonly report: CorpusReportView; readonly replace: (name: string) => void; readonly again: () => void };

/** What became of each file, what to do about it, and the way to the document. */
export function UploadReport({ report, replace, again }: Props) {
  const t = useTexts().documents.upload;
  const added = report.files.filter(({ state }) => state === 'indeksert' || state === 'indeksert med merknad').length;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="upload-report">
      <Heading level={3} data-size="xs" ref={heading} tabIndex={-1}>
        {t.report}
      </Heading>
      <Paragraph role="status">{t.sum(added, report.files.length - added)}</Paragraph>
      <ul>
        {report.files.map((file) => (
          <li key={`${file.path ?? ''} ${file.name}`}>
            <div className="upload-report__head">
              <span className="upload__name">{file.name}</span>
              <Tag data-size="sm" data-color={COLORS[file.state]}>
                {t.state[file.state]}
              </Tag>
            </div>
            <Explanations explanations={file.explanations} />
            {file.replaced && <p>{t.replaced}</p>}
            {file.document !== null && (
              <p>
                <RouteLink to={{ name: 'document', target: { documentId: file.document.id, page: null, quote: null } }}>
                  {t.open}: {file.document.title}
                </RouteLink>
              </p>
            )}
            {file.explanations.some(({ code }) => code === 'already-exists') && (
              <Button variant="secondary" data-size="sm" onClick={() => replace(file.name)}>
                {t.replace}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="secondary" onClick={again}>
        {t.again}
      </Button>
    </div>
  );
}
