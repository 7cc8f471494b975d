import mammoth from 'mammoth';
import { Refusal } from '#domain/refusal.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { writeXml } from '../xml/write-xml.ts';
import { zipParts } from '../zip/deflate.ts';
import { HEADING_STYLE, LIST_STYLE, MARKER_STYLE, w } from './plain-document.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const STYLE_MAP = [
  ...NUMBERS.map((level) => `p[style-name='${HEADING_STYLE}${level}'] => h${Math.min(level, 6)}:fresh`),
  ...NUMBERS.map((level) => `p[style-name='${LIST_STYLE}${level}'] => p.${LIST_STYLE}${level}:fresh`),
  `r[style-name='${MARKER_STYLE}'] => span.${MARKER_STYLE}`,
  'p => p:fresh',
];

export type DocumentParts = {
  readonly body: readonly XmlElement[];
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[];
};

/** Word content as HTML. It gets only parts made here: no links, pictures or embedded style maps of the file reach the library. */
export async function documentHtml(parts: DocumentParts): Promise<string> {
  const container = zipParts(
    new Map([
      ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`],
      [
        '_rels/.rels',
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      ['word/document.xml', part('document', [w('body', parts.body)])],
      ['word/styles.xml', part('styles', styles())],
      ['word/footnotes.xml', part('footnotes', parts.footnotes)],
      ['word/endnotes.xml', part('endnotes', parts.endnotes)],
    ]),
  );
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(container) },
      { styleMap: STYLE_MAP, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    return result.value;
  } catch (error) {
    throw new Refusal('damaged', 'innholdet kan ikke tolkes', error);
  }
}

function part(local: string, children: readonly XmlElement[]): string {
  const root = w(local, children);
  return writeXml({ ...root, attributes: new Map([['xmlns:w', MAIN]]) });
}

function styles(): XmlElement[] {
  const style = (type: string, name: string): XmlElement =>
    w(
      'style',
      [w('name', [], [['val', name]])],
      [
        ['type', type],
        ['styleId', name],
      ],
    );
  const names = NUMBERS.flatMap((level) => [`${HEADING_STYLE}${level}`, `${LIST_STYLE}${level}`]);
  return [...names.map((name) => style('paragraph', name)), style('character', MARKER_STYLE)];
}
