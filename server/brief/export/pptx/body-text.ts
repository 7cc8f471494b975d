import { escapeHtml } from '../html/escape-html.ts';
import { type OfficeParts, partText, textPart } from '../office-file.ts';
import type { PrintInline } from '../print-document.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Colour of links, and how far up note numbers stand, in thousandths of the size. */
const LINK_INK = '0B4A8F';
const RAISED = 30_000;
/** English metric units: 12,700 to a point. */
const BULLET_INDENT = 342_900;

/** A paragraph of a slide. */
export type BodyLine = { readonly inlines: readonly PrintInline[]; readonly bullet: boolean };

export type BodyStyle = {
  /** Points, or null for the size of the placeholder. */
  readonly size: number | null;
  /** The page a note opens. */
  readonly hrefOf: (note: number) => string;
};

/**
 * The parts of a presentation with the body text of one part written anew: one paragraph for each line, with language and live links.
 * The library makes paragraphs of several styles that PowerPoint must repair, and of notes one run of unlinked English.
 *
 * @param name a slide or its notes; it has a body placeholder with some text
 */
export function withBodyText(parts: OfficeParts, name: string, lines: readonly BodyLine[], style: BodyStyle): OfficeParts {
  const relations = name.replace(/([^/]+)$/u, '_rels/$1.rels');
  const links: string[] = [];
  const paragraphs = lines.map((line) => paragraph(line, style, links)).join('');
  const added = links.map(
    (href, index) => `<Relationship Id="${linkId(index)}" Type="${HYPERLINK}" Target="${escapeHtml(href)}" TargetMode="External"/>`,
  );
  const end = '</Relationships>';
  return new Map([
    ...parts,
    [name, textPart(withParagraphs(partText(parts, name), paragraphs))],
    [relations, textPart(partText(parts, relations).replace(end, () => `${added.join('')}${end}`))],
  ]);
}

function withParagraphs(xml: string, paragraphs: string): string {
  const body = xml.indexOf('type="body"');
  const start = xml.indexOf('<a:p>', body);
  const end = xml.indexOf('</p:txBody>', start);
  if (body === -1 || start === -1 || end === -1) throw new Error('pptxgenjs wrote a slide without body text');
  return `${xml.slice(0, start)}${paragraphs === '' ? '<a:p/>' : paragraphs}${xml.slice(end)}`;
}

function paragraph({ inlines, bullet }: BodyLine, { size, hrefOf }: BodyStyle, links: string[]): string {
  const space = `<a:spcAft><a:spcPts val="${Math.round((size ?? 12) * 50)}"/></a:spcAft>`;
  const properties = bullet
    ? `<a:pPr marL="${BULLET_INDENT}" indent="-${BULLET_INDENT}">${space}<a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`
    : `<a:pPr marL="0" indent="0">${space}<a:buNone/></a:pPr>`;
  return `<a:p>${properties}${inlines.map((piece) => run(piece, size, hrefOf, links)).join('')}</a:p>`;
}

function run(piece: PrintInline, size: number | null, hrefOf: BodyStyle['hrefOf'], links: string[]): string {
  const sized = size === null ? '' : ` sz="${size * 100}"`;
  switch (piece.kind) {
    case 'text': {
      const styled = piece.style === 'strong' ? ' b="1"' : piece.style === 'emphasis' ? ' i="1"' : '';
      return `<a:r><a:rPr lang="${piece.language ?? 'nb-NO'}"${sized}${styled} dirty="0"/><a:t>${escapeHtml(piece.text)}</a:t></a:r>`;
    }
    case 'link':
      return link(piece.text, piece.href, sized, links);
    case 'note':
      return link(`${piece.number}${piece.last ? '' : ', '}`, hrefOf(piece.number), `${sized} baseline="${RAISED}"`, links);
  }
}

function link(words: string, href: string, attributes: string, links: string[]): string {
  links.push(href);
  const fill = `<a:solidFill><a:srgbClr val="${LINK_INK}"/></a:solidFill>`;
  return `<a:r><a:rPr lang="nb-NO"${attributes} dirty="0">${fill}<a:hlinkClick r:id="${linkId(links.length - 1)}"/></a:rPr><a:t>${escapeHtml(words)}</a:t></a:r>`;
}

function linkId(index: number): string {
  return `rIdKilde${index + 1}`;
}
