import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { organName } from '../../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import { documentPassages } from './document-passages.ts';
import { firstPlace } from './first-quote.ts';
import type { GatherDependencies } from './gather-dependencies.ts';
import type { DocumentExcerpt, Gathered, TooWide } from './gathered.ts';
import { documentNamesSak, isOnlyAbout } from './sak-document.ts';
import { sakSection } from './sak-section.ts';
import { isSameSak, type Sak } from './same-sak.ts';

/** Passages looked up that name the sak. */
const MOST_PASSAGES = 300;
/** A document that names the sak is read this far. */
const MOST_EACH = 400;

/** Too wide when the organ is not named and several organs have a sak of that number. */
export function gatherSak(sak: Sak, filter: SearchFilter, { passages, reader }: GatherDependencies): Gathered | TooWide {
  const rows = passages.rowsAboutSak(sak, filter).slice(0, MOST_PASSAGES);
  const groups = new Map<DocumentId, { readonly document: Document; readonly passages: Passage[] }>();
  for (const { document, passage } of passages.passages(rows, filter)) {
    const group = groups.get(document.id);
    if (group === undefined) groups.set(document.id, { document, passages: [passage] });
    else group.passages.push(passage);
  }
  const documents = [...groups.values()];
  const nearest = documents.flatMap((group) => firstPlace(group.passages) ?? []);
  const organs = organsOf(
    sak,
    documents.map(({ document }) => document),
  );
  const number = `sak ${sak.number}/${String(sak.year).slice(2)}`;
  if (sak.organ === null && organs.length > 1) {
    const nameOf = (code: string): string =>
      documents.find(({ document }) => document.metadata.organ?.value.code === code)?.document.metadata.organ?.value.name ??
      organName(code) ??
      code;
    const narrower = organs.map((organ) => `${nameOf(organ)}, ${number}`);
    return { kind: 'too-wide', because: 'several-organs', name: number, documents: documents.length, narrower, nearest };
  }
  const wanted: Sak = { ...sak, organ: sak.organ ?? organs[0] ?? null };
  const excerpts = documents
    .map(({ document }): DocumentExcerpt => {
      const whole = documentPassages(reader, document.id, MOST_EACH);
      const chosen = isOnlyAbout(wanted, document);
      return { document, passages: chosen ? whole : partAbout(wanted, document, whole), chosen };
    })
    .filter((excerpt) => excerpt.passages.length > 0)
    .toSorted((a, b) => rankOf(wanted, b) - rankOf(wanted, a));
  const about = excerpts.find(({ chosen }) => chosen);
  const name = nameOf(number, about?.document.metadata.title.value ?? '');
  return { name, theme: null, sak: wanted, excerpts, nearest };
}

/** Of a document about other things as well: the section of the sak, and every passage that names it. */
function partAbout(sak: Sak, document: Document, passages: readonly Passage[]): Passage[] {
  const section = new Set(sakSection(sak, document, passages));
  const names = ({ tableHeader, text }: Passage): boolean =>
    findSakReferences([...tableHeader, text].join('\n')).some((other) => isSameSak(sak, other));
  return passages.filter((passage) => section.has(passage) || names(passage));
}

function nameOf(number: string, title: string): string {
  if (findSakReferences(title).length > 0) return title;
  return [`${number.charAt(0).toUpperCase()}${number.slice(1)}`, title].filter((words) => words !== '').join(': ');
}

/** The paper of the sak itself first, then other documents about it alone. */
function rankOf(sak: Sak, { document, chosen }: DocumentExcerpt): number {
  return (chosen ? 2 : 0) + (documentNamesSak(sak, document) ? 1 : 0);
}

/** The bodies whose own papers are about the sak, or treat it as an item of a meeting. */
function organsOf(sak: Sak, documents: readonly Document[]): string[] {
  return [...new Set(documents.flatMap((document) => ownSaker(document).flatMap((own) => (isSameSak(sak, own) ? (own.organ ?? []) : []))))];
}

function ownSaker({ metadata: { saker, moetesaker } }: Document): Sak[] {
  const treated = moetesaker.flatMap(({ number, year, organ }): Sak[] => {
    const digits = /^(\d+)\//u.exec(number)?.[1];
    return digits === undefined || year === null ? [] : [{ organ, year, number: Number(digits) }];
  });
  return [...saker.map(({ value }) => value), ...treated];
}
