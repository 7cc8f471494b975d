import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { readXml } from './read-xml.ts';
import { writeXml } from './write-xml.ts';
import { attribute, childAt, prefixedAttribute, textOf } from './xml-element.ts';

const read = (xml: string) => readXml(new TextEncoder().encode(xml), DEFAULT_LIMITS);

describe('readXml', () => {
  it('keeps order, white space, entities and character data', () => {
    expect(textOf(read('<a><b> x </b>y &amp;amp; &#229;&#xF8;<![CDATA[<&amp;>]]></a>'))).toBe(' x y &amp; åø<&amp;>');
  });

  it('reads many entities', () => {
    expect(textOf(read(`<a>${'&amp;'.repeat(5_000)}</a>`))).toHaveLength(5_000);
  });

  it('keeps attributes apart by prefix', () => {
    const element = read('<p:x id="1" r:id="2"/>');
    expect([element.local, attribute(element, 'id'), prefixedAttribute(element, 'id')]).toEqual(['x', '1', '2']);
  });

  it('reads UTF-16 and declared encodings', () => {
    const utf16 = Buffer.from('\ufeff<a>æøå</a>', 'utf16le');
    expect(textOf(readXml(new Uint8Array(utf16), DEFAULT_LIMITS))).toBe('æøå');
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>æøå</a>', 'latin1');
    expect(textOf(readXml(new Uint8Array(latin), DEFAULT_LIMITS))).toBe('æøå');
  });

  it('writes what it reads', () => {
    const xml = '<w:a x="1 &lt; 2 &quot;"><w:b> &amp; </w:b>c</w:a>';
    expect(read(writeXml(read(xml)))).toEqual(read(xml));
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'unsafe-structure'],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'unsafe-structure'],
    ['deep nesting', '<a>'.repeat(100_000) + '</a>'.repeat(100_000), 'unsafe-structure'],
    ['many attributes', `<a ${Array.from({ length: 2_000 }, (_, index) => `a${index}=""`).join(' ')}/>`, 'unsafe-structure'],
    ['a long name', `<${'a'.repeat(10_000_000)}/>`, 'unsafe-structure'],
    ['a cut end', '<a><b>', 'damaged'],
    ['too many ends', '<a></a></a>', 'damaged'],
    ['no element', 'hei', 'damaged'],
    ['a name that reaches into the language', '<a __proto__="1"/>', 'damaged'],
  ])('refuses %s', (_, xml, code) => {
    expect(() => read(xml)).toThrow(code);
  });

  it('finds nothing at a path that is not there', () => {
    expect(childAt(read('<a><b/></a>'), 'b', 'c')).toBeNull();
  });
});
