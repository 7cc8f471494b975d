import { instant } from '../blocks/instant.ts';
import type { DocumentProperties } from '../parsed-document.ts';
import { attribute, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { cleanText } from '../blocks/clean-text.ts';

const CREATED = ['article:published_time', 'dc.date', 'dcterms.created', 'dc.date.created', 'date', 'datepublished'];
const MODIFIED = ['article:modified_time', 'dcterms.modified', 'dc.date.modified', 'last-modified'];

/** A page with more has them for machines. */
const MOST_META = 100;

/** What a web page says of itself in `title`, `meta` and `lang`. */
export function htmlProperties(root: XmlElement): DocumentProperties {
  const meta = new Map<string, string>();
  for (const element of descendants(root, 'meta')) {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'itemprop') ?? '').toLowerCase();
    if (name !== '' && !meta.has(name)) meta.set(name, attribute(element, 'content') ?? '');
  }
  const first = (names: readonly string[]): string => names.map((name) => meta.get(name) ?? '').find((value) => value !== '') ?? '';
  const title = descendants(root, 'title')[0];
  const language = attribute(descendants(root, 'html')[0] ?? null, 'lang') ?? '';
  return {
    title: cleanText(title === undefined ? first(['og:title', 'dc.title']) : textOf(title)).text,
    author: cleanText(first(['author', 'dc.creator'])).text,
    created: instant(first(CREATED)),
    modified: instant(first(MODIFIED)),
    language: language === '' ? null : language,
    other: [...meta].slice(0, MOST_META).map(([name, content]) => cleanText(`${name}: ${content}`).text),
  };
}
