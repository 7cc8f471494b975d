import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import type { FileState } from '#domain/file-outcome.ts';
import { fetchFiles } from '../../client/archive-requests.ts';
import { nb } from '../../texts/nb.ts';
import { MoreButton } from './MoreButton.tsx';
import { usePaged } from './use-paged.ts';

type Props = {
  readonly state: FileState;
  readonly title: string;
  readonly lead: string /** Said when no file ended so. */;
  readonly none: string;
};

const PART = 50;

/** The input files that ended in one state, each with what happened and what can be done. */
export function FileList({ state, title, lead, none }: Props) {
  const list = usePaged(
    useCallback(
      async (offset: number, signal: AbortSignal) => {
        const { total, files } = await fetchFiles(state, offset, PART, signal);
        return { total, items: files };
      },
      [state],
    ),
  );
  return (
    <section className="file-list">
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      {list.total !== null && <Paragraph>{list.total === 0 ? none : lead}</Paragraph>}
      <ul className="document-list">
        {list.items.map((file, index) => (
          <li key={file.path ?? `closed-${index}`}>
            <span className="file-list__path">{file.path ?? nb.documents.closedFile}</span>
            {file.explanations.map((explanation) => (
              <p key={explanation.code} className="file-list__reason">
                {explanation.reason} <span className="file-list__step">{explanation.nextStep}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
