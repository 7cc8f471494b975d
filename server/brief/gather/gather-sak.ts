import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import { KNOWN_ORGANS } from '#domain/organ.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { documentPassages, surroundings } from './document-passages.ts';
import { firstQuote } from './first-quote.ts';
import type { GatherDependencies } from './gather-evidence.ts';
import type { DocumentExcerpt, Gathered, TooWide } from './gathered.ts';

type Sak = Pick<SakKey, 'organ' | 'year' | 'number'>;

/** Passages looked up that name the sak. */
const MOST_PASSAGES = 300;
/** A document about the sak is read this far. */
const MOST_EACH = 150;
/** Where a document about other things as well names the sak: what follows is the sak, until the next one. */
const AROUND = { before: 1, after: 8 };

/** Too wide when the organ is not named and several organs have a sak of that number. */
export function gatherSak(sak: Sak, filter: SearchFilter, { passages, reader }: GatherDependencies): Gathered | TooWide {
  const rows = passages.rowsAboutSak(sak, filter).slice(0, MOST_PASSAGES);
  const found = passages.passages(rows, filter);
  const groups = new Map<DocumentId, { readonly document: Document; readonly passages: Passage[] }>();
  for (const { document, passage } of found) {
    const group = groups.get(document.id);
    if (group === undefined) groups.set(document.id, { document, passages: [passage] });
    else group.passages.push(passage);
  }
  const documents = [...groups.values()];
  const nearest = documents.flatMap((group) => group.passages.slice(0, 1).flatMap((passage) => firstQuote(passage) ?? []));
  const organs = organsOf(
    sak,
    documents.map(({ document }) => document),
  );
  const number = `sak ${sak.number}/${String(sak.year).slice(2)}`;
  if (sak.organ === null && organs.length > 1) {
    const narrower = organs.map((organ) => `${organName(organ)}, ${number}`);
    return { kind: 'too-wide', because: 'several-organs', name: number, documents: documents.length, narrower, nearest };
  }
  const excerpts = documents.map(({ document, passages: mentioned }): DocumentExcerpt => {
    const chosen = isOnlyAbout(sak, document);
    return {
      document,
      passages: chosen ? documentPassages(reader, document.id, MOST_EACH) : surroundings(reader, mentioned, AROUND),
      chosen,
    };
  });
  excerpts.sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const about = excerpts.find(({ chosen }) => chosen);
  const name = about === undefined ? number : `${number}: ${about.document.metadata.title.value}`;
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    theme: null,
    sak: { ...sak, organ: sak.organ ?? organs[0] ?? null },
    excerpts,
    nearest,
  };
}

function sakerOf(document: Document): readonly SakKey[] {
  return document.metadata.saker.map(({ value }) => value);
}

function isSame(a: Sak, b: Sak): boolean {
  return a.year === b.year && a.number === b.number && (a.organ === null || b.organ === null || a.organ === b.organ);
}

/** Another number in the same document makes it a document of several saker, unless an earlier treatment of the same one. */
function isOnlyAbout(sak: Sak, document: Document): boolean {
  const saker = sakerOf(document);
  return saker.length > 0 && saker.every((other) => isSame(sak, other));
}

function organsOf(sak: Sak, documents: readonly Document[]): string[] {
  return [
    ...new Set(
      documents.flatMap((document) =>
        sakerOf(document)
          .filter((other) => isSame(sak, other))
          .flatMap(({ organ }) => organ ?? []),
      ),
    ),
  ];
}

function organName(code: string): string {
  return KNOWN_ORGANS.find((organ) => organ.code === code)?.name ?? code;
}
