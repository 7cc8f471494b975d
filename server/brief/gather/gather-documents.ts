import { ArchiveError } from '#domain/archive-error.ts';
import type { DocumentId } from '#domain/ids.ts';
import { documentPassages } from './document-passages.ts';
import { firstPlace } from './first-quote.ts';
import type { GatherDependencies } from './gather-dependencies.ts';
import type { Gathered } from './gathered.ts';
import { createTheme } from './theme.ts';

/** Passages read for one brief over chosen documents, shared between them. Range 200–600. */
const MOST_PASSAGES = 400;
/** A document is read at least this far, however many were chosen. */
const LEAST_EACH = 10;

/** @throws ArchiveError `not-found` */
export function gatherDocuments(ids: readonly DocumentId[], themeName: string | null, dependencies: GatherDependencies): Gathered {
  const { reader, weigh, analyser } = dependencies;
  const distinct = [...new Set(ids)];
  const each = Math.max(LEAST_EACH, Math.floor(MOST_PASSAGES / distinct.length));
  const excerpts = distinct.map((id) => {
    const document = reader.document(id);
    if (document === null) {
      throw new ArchiveError('not-found', `Dokumentet «${id}» finnes ikke i arkivet.`, 'Velg dokumenter fra arkivlisten og prøv igjen.');
    }
    return { document, passages: documentPassages(reader, id, each), chosen: themeName === null };
  });
  const [first] = excerpts;
  const title = first?.document.metadata.title.value ?? '';
  return {
    name: themeName ?? (excerpts.length > 1 ? `${title} og andre dokumenter` : title),
    theme: themeName === null ? null : createTheme(themeName, weigh(themeName), analyser),
    sak: null,
    excerpts,
    nearest: excerpts.flatMap(({ passages }) => firstPlace(passages) ?? []),
  };
}
