/** An element of a read XML part. Children are elements and text in document order. */
export type XmlElement = {
  /** As written, with its prefix: «w:p». */
  readonly name: string;
  /** Without the prefix: «p». */
  readonly local: string;
  /** Names as written, with prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

export function childElements(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : element.children.filter((child) => typeof child !== 'string');
}

/** The first child element of that local name, or null. A path goes one level down for each name. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = element;
  for (const local of path) at = at === null ? null : firstNamed(at, local);
  return at;
}

function firstNamed(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) if (typeof child !== 'string' && child.local === local) return child;
  return null;
}

export function childrenNamed(element: XmlElement | null, local: string): XmlElement[] {
  return childElements(element).filter((child) => child.local === local);
}

/** Every element of that local name at any depth, in document order. Without recursion. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [element];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at !== element && at.local === local) found.push(at);
    open.push(...childElements(at).reverse());
  }
  return found;
}

/** The text of all descendants, joined as it stands. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  const open: XmlNode[] = [element];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === 'string') parts.push(at);
    else for (let child = at.children.length - 1; child >= 0; child--) open.push(at.children[child] ?? '');
  }
  return parts.join('');
}

/** An attribute by local name: the one without a prefix, else the first with one. */
export function attribute(element: XmlElement | null, local: string): string | null {
  if (element === null) return null;
  return element.attributes.get(local) ?? prefixedAttribute(element, local);
}

/** An attribute that has a prefix, like the `r:id` that stands beside a plain `id`. */
export function prefixedAttribute(element: XmlElement, local: string): string | null {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return null;
}
