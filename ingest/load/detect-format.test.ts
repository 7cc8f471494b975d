import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<a/>')])));
const compound = (stream: string) =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]));

describe('detectFormat', () => {
  it.each([
    ['sak.docx', zip('word/document.xml'), 'docx', false],
    ['sak.pdf', zip('word/document.xml'), 'docx', true],
    ['sak', zip('ppt/presentation.xml'), 'pptx', false],
    ['tall.xlsx', zip('xl/workbook.xml'), 'xlsx', false],
    ['sak.pdf', utf8('%PDF-1.7\n'), 'pdf', false],
    ['sak.docx', utf8(`${' '.repeat(500)}%PDF-1.7\n`), 'pdf', true],
    ['side.html', utf8('<!DOCTYPE html><title>x</title>'), 'html', false],
    ['side.txt', utf8('<!-- a --><html><p>x'), 'html', true],
    ['notat.md', utf8('<div>x</div>\n# y'), 'markdown', false],
    ['notat.rst', utf8('Tittel\n======\n'), 'text', false],
    ['data.csv', utf8('a;b\n1;2\n'), 'text', false],
    ['melding.eml', utf8('Received: x\nFrom: a@b.no\nSubject: Hei\n\nHei'), 'eml', false],
    ['brev.txt', utf8('Til: Oslo kommune\nDato: 5. juni\n\nHei'), 'text', false],
    ['latin.txt', new Uint8Array([0xe6, 0xf8, 0xe5, 0x20, 0x61]), 'text', false],
    ['utf16.txt', new Uint8Array(Buffer.from('Møtet er satt', 'utf16le')), 'text', false],
    ['sak.docx', utf8('Bare tekst'), 'text', true],
    ['innkalling.ics', utf8('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), 'text', false],
  ] as const)('%s is told by its content (%#)', (name, bytes, format, nameDiffers) => {
    expect(detectFormat(name, bytes)).toEqual({ format, nameDiffers });
  });

  it.each([
    ['tom.txt', new Uint8Array(0), 'empty'],
    ['sak.docx', compound('EncryptedPackage'), 'encrypted'],
    ['sak.doc', compound('WordDocument'), 'legacy-format: DOC'],
    ['sak.docx', compound('PowerPoint Document'), 'legacy-format: PPT'],
    ['sak.docx', zip('word/document.xml').subarray(0, 60), 'damaged'],
    ['sak.zip', zip('a.txt'), 'unknown-format: arkivfil'],
    ['bilde.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'unknown-format: bildefil'],
    ['rart.bin', Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 32), 'unknown-format'],
  ] as const)('%s is refused (%#)', (name, bytes, message) => {
    expect(() => detectFormat(name, bytes)).toThrow(message);
  });
});
