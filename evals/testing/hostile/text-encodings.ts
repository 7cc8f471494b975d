import type { HostileFile } from './hostile-file.ts';
import { seededBytes } from './seeded-random.ts';

const SENTENCE = 'Kommunestyret i Ås vedtok å øke støtten til blåbærplukking. Møtet ble hevet.';
const WORD = 'blåbærplukking';
const TEXT = `Notat om støtte\n\n${SENTENCE}\n`;
const HUNDRED_MEGABYTES = 100 * 1024 * 1024;

/** Text in every coat (number 20): read as it was meant, or refused, never a page of replacement characters. */
export function textEncodings(): HostileFile[] {
  const latin1 = Buffer.from(TEXT, 'latin1');
  const utf8 = Buffer.from(TEXT);
  const little = Buffer.from(TEXT, 'utf16le');
  const big = Buffer.from(little).swap16();
  const readable: readonly [string, Uint8Array][] = [
    ['utf8', utf8],
    ['utf8-bom', Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8])],
    ['latin1', latin1],
    ['windows-1252', Buffer.concat([latin1, Buffer.from('\x93Sitat\x94 \x96 med tankestrek\n', 'latin1')])],
    ['utf16le-bom', Buffer.concat([Buffer.from('fffe', 'hex'), little])],
    ['utf16be-bom', Buffer.concat([Buffer.from('feff', 'hex'), big])],
    ['utf16le', little],
    ['utf16be', big],
    ['cr-only', Buffer.from(TEXT.replaceAll('\n', '\r'))],
    ['crlf', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['decomposed', Buffer.from(TEXT.normalize('NFD'))],
    ['no-final-line', Buffer.from(SENTENCE)],
    ['line-separators', Buffer.from(TEXT.replaceAll('\n', '\u2028'))],
  ];
  return [
    ...readable.map(([name, bytes]) => ({ name: `text-${name}.txt`, bytes, expect: 'indexed' as const, present: WORD })),
    { name: 'text-broken-utf8.txt', bytes: Buffer.concat([utf8, Buffer.from('c3c3e5ff80', 'hex'), utf8]), expect: 'either' },
    { name: 'text-mixed.txt', bytes: Buffer.concat([utf8, latin1, utf8]), expect: 'either' },
    { name: 'text-cut-in-letter.txt', bytes: utf8.subarray(0, utf8.indexOf(Buffer.from('å')) + 1), expect: 'either' },
    { name: 'text-utf16-odd.txt', bytes: Buffer.concat([Buffer.from('fffe', 'hex'), little, Buffer.from([0x41])]), expect: 'either' },
    { name: 'text-utf16-lone-surrogates.txt', bytes: Buffer.concat([Buffer.from('fffe00d800d8', 'hex'), little]), expect: 'either' },
    { name: 'text-utf32.txt', bytes: utf32(TEXT), expect: 'either' },
    { name: 'text-nul-between.txt', bytes: Buffer.from(TEXT.replace('støtten', 'støt\u0000ten')), expect: 'either' },
    { name: 'text-nul-only.txt', bytes: new Uint8Array(10_000), expect: 'refused' },
    { name: 'text-noise.txt', bytes: seededBytes(20_000, 20), expect: 'refused' },
    { name: 'text-control-characters.txt', bytes: Buffer.from(`${TEXT}\u001B[2J\u0008\u0007\u009B31m`), expect: 'either' },
    { name: 'text-one-100mb-line.txt', bytes: Buffer.alloc(HUNDRED_MEGABYTES, 'vedtak '), expect: 'refused' },
    { name: 'text-one-2mb-word.txt', bytes: Buffer.alloc(2 * 1024 * 1024, 'a'), expect: 'either' },
    { name: 'text-million-lines.txt', bytes: Buffer.from('\n'.repeat(1_000_000) + SENTENCE), expect: 'either' },
    { name: 'text-empty.txt', bytes: new Uint8Array(0), expect: 'refused', code: 'empty' },
    { name: 'text-empty.pdf', bytes: new Uint8Array(0), expect: 'refused', code: 'empty' },
    { name: 'text-empty.docx', bytes: new Uint8Array(0), expect: 'refused', code: 'empty' },
    { name: 'text-white-space.txt', bytes: Buffer.from(' \n\t\r\n \u00A0\n'), expect: 'refused' },
    { name: 'text-bom-only.txt', bytes: Buffer.from('efbbbf', 'hex'), expect: 'refused' },
  ];
}

function utf32(text: string): Uint8Array {
  const points = Array.from(`\uFEFF${text}`, (letter) => letter.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, n) => bytes.writeUInt32LE(point, n * 4));
  return bytes;
}
