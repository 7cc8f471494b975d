import { load } from 'cheerio';
import { Refusal } from '#domain/refusal.ts';
import { overLimit } from './format-amount.ts';
import { guardHtml } from './guard-html.ts';
import type { XmlElement, XmlNode } from '../xml/xml-element.ts';

type Growing = {
  readonly name: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
};

/**
 * Reads HTML as a browser does (nothing is run or fetched) into a tree; tag names in lower case, comments left out.
 *
 * @throws Refusal unsafe-structure when elements are nested deeper than `depthLimit`
 */
export function readHtml(html: string, depthLimit: number): XmlElement {
  guardHtml(html, depthLimit);
  const root: Growing = { name: '', local: '', attributes: new Map(), children: [] };
  const open = [{ node: load(html).root().get(0), into: root, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.depth > depthLimit) throw new Refusal('unsafe-structure', overLimit(at.depth, depthLimit, 'nivåer'));
    for (const child of at.node?.childNodes ?? []) {
      if (child.type === 'text') at.into.children.push(child.data);
      if (child.type !== 'tag' && child.type !== 'script' && child.type !== 'style') continue;
      const element: Growing = { name: child.name, local: child.name, attributes: new Map(Object.entries(child.attribs)), children: [] };
      at.into.children.push(element);
      open.push({ node: child as never, into: element, depth: at.depth + 1 });
    }
  }
  return root;
}
