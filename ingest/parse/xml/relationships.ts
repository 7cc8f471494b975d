import { attribute, childrenNamed, type XmlElement } from './xml-element.ts';

/** A link from one part of an Office file to another part, or out of the file. */
export type Relationship = {
  readonly id: string;
  /** Last word of the type's address: «slide», «hyperlink», «oleObject». */
  readonly type: string;
  /** Name of the part; the address as written when external. */
  readonly target: string;
  readonly external: boolean;
};

/** «ppt/slides/slide1.xml» → «ppt/slides/_rels/slide1.xml.rels» */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param part the part the links go out from; '' for the package itself */
export function relationshipsOf(root: XmlElement | null, part: string): Relationship[] {
  return childrenNamed(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
    return { id: attribute(element, 'Id') ?? '', type, target: external ? target : resolve(part, target), external };
  });
}

function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
