import { ARCHIVE_LISTS, type ArchiveTarget, WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** The lists of the archive: the documents, what did not get in, and what got in with a remark. */
export function ArchiveLists({ target }: { readonly target: ArchiveTarget }) {
  const t = useTexts().documents;
  const names = { dokumenter: t.listDocuments, avvist: t.listRefused, merknad: t.listRemarks };
  return (
    <nav className="archive-lists" aria-label={t.lists}>
      <ul>
        {ARCHIVE_LISTS.map((list) => (
          <li key={list}>
            <RouteLink
              to={{ name: 'archive', ...WHOLE_ARCHIVE, list }}
              className="archive-lists__link"
              aria-current={target.list === list ? 'page' : undefined}
            >
              {names[list]}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
