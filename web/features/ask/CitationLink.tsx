import type { CitationView } from '../../../server/http/views/citation-view.ts';
import { placeName } from '../../client/place-name.ts';
import { followInPage } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** Opens citation `number` beside the answer. */
export type OpenSource = (number: number) => void;

type Props = {
  readonly citation: CitationView;
  /** True while the source is shown. */
  readonly open: boolean;
  readonly onOpen: OpenSource;
};

/** The number of a source, [1]. A link, so that the place can also be opened in a tab of its own. */
export function CitationLink({ citation, open, onOpen }: Props) {
  const { answer: t } = useTexts();
  const name = t.openSource(citation.number, citation.title, placeName(citation.locator));
  return (
    <a
      className="citation"
      href={citation.href}
      aria-label={name}
      title={name}
      aria-current={open || undefined}
      data-citation={citation.number}
      onClick={(event) => followInPage(event, () => onOpen(citation.number))}
    >
      [{citation.number}]
    </a>
  );
}
