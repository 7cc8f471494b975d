import { ArchiveError } from '#domain/archive-error.ts';
import { Refusal } from '#domain/refusal.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../../ingest/load/limits.ts';
import { type OfficePackage, openOfficePackage } from '../../../../ingest/parse/xml/office-package.ts';
import type { Relationship } from '../../../../ingest/parse/xml/relationships.ts';
import { attribute, childAt, childrenNamed, prefixedAttribute, type XmlElement } from '../../../../ingest/parse/xml/xml-element.ts';

export type LetterheadKind = 'header' | 'footer';
export type LetterheadPage = 'default' | 'first';

/** A header or footer of a template, with what it needs to be shown. */
type LetterheadPart = {
  readonly kind: LetterheadKind;
  readonly page: LetterheadPage;
  readonly xml: XmlElement;
  readonly links: readonly LetterheadLink[];
};
/** A picture of the template, or an address the text links to. */
export type LetterheadLink =
  | { readonly kind: 'picture'; readonly id: string; readonly bytes: Uint8Array; readonly extension: string }
  | { readonly kind: 'address'; readonly id: string; readonly href: string };

export type Letterhead = {
  readonly parts: readonly LetterheadPart[];
  /** The first page has a header and footer of its own. */
  readonly firstPage: boolean;
  /** The page's margins and size, to be used as they stand; null where the template says nothing. */
  readonly margins: XmlElement | null;
  readonly size: XmlElement | null;
};

/** A template is one page with a logo; anything much larger is a mistake. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, fileBytes: 20 * 1024 * 1024, unpackedBytes: 60 * 1024 * 1024, zipEntries: 500, depth: 100 };
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'emf', 'wmf', 'svg']);
const ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/**
 * Reads what stands in the head and foot of a Word template: the last section's, for the first page and the others. Text, pictures
 * and links only.
 *
 * @throws ArchiveError `invalid-input` when the file is not Word, is damaged, or its head or foot holds anything else
 */
export function readLetterhead(bytes: Uint8Array): Letterhead {
  try {
    if (bytes.length > LIMITS.fileBytes) throw new Refusal('damaged', 'filen er for stor');
    return letterheadOf(openOfficePackage(bytes, 'word/document.xml', LIMITS));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw refused('Filen er ikke en Word-fil som kan leses', error);
  }
}

function letterheadOf(office: OfficePackage): Letterhead {
  const section = childrenNamed(childAt(office.xml(office.mainPart), 'body'), 'sectPr').at(-1) ?? null;
  const title = childAt(section, 'titlePg');
  const firstPage = title !== null && !/^(?:0|false|off)$/u.test(attribute(title, 'val') ?? '');
  const pages: readonly LetterheadPage[] = firstPage ? ['default', 'first'] : ['default'];
  const parts = pages.flatMap((page) => (['header', 'footer'] as const).flatMap((kind) => partOf(office, section, kind, page)));
  if (parts.length === 0) throw refused('Malen har verken topptekst eller bunntekst');
  return { parts, firstPage, margins: childAt(section, 'pgMar'), size: childAt(section, 'pgSz') };
}

function partOf(office: OfficePackage, section: XmlElement | null, kind: LetterheadKind, page: LetterheadPage): LetterheadPart[] {
  const reference = childrenNamed(section, `${kind}Reference`).find((element) => attribute(element, 'type') === page);
  const id = reference === undefined ? null : prefixedAttribute(reference, 'id');
  const target = office.relationships(office.mainPart).find((link) => link.id === id && !link.external)?.target;
  const xml = target === undefined ? null : office.xml(target);
  if (target === undefined || xml === null) return [];
  return [{ kind, page, xml, links: office.relationships(target).map((link) => linkOf(office, link)) }];
}

function linkOf(office: OfficePackage, { id, type, target, external }: Relationship): LetterheadLink {
  if (type === 'hyperlink' && external && ADDRESS.test(target)) return { kind: 'address', id, href: target };
  const extension = /\.([a-z]+)$/iu.exec(target)?.[1]?.toLowerCase() ?? '';
  const bytes = type === 'image' && !external && PICTURES.has(extension) ? office.bytes(target) : null;
  if (bytes === null) throw refused(`Topp- eller bunnteksten i malen har innhold som ikke kan brukes (${type})`);
  return { kind: 'picture', id, bytes, extension };
}

function refused(reason: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'invalid-input',
    `Brevmalen kan ikke brukes. ${reason}.`,
    'Velg en Word-fil (.docx) med logo og adresse i topp- og bunnteksten, uten lenkede bilder, skjemaer eller makroer.',
    cause,
  );
}
