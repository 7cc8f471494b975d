import type { XmlElement } from './xml-element.ts';

/** The element as XML text; the inverse of `readXml`. */
export function writeXml(element: XmlElement): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  write(element, parts);
  return parts.join('');
}

function write(element: XmlElement, parts: string[]): void {
  parts.push('<', element.name);
  for (const [name, value] of element.attributes) parts.push(' ', name, '="', escape(value), '"');
  if (element.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(escape(child));
    else write(child, parts);
  }
  parts.push('</', element.name, '>');
}

/** Characters XML cannot carry are dropped; they could only have come from a character reference. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, '')
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
