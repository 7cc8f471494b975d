import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { readZip } from './read-zip.ts';

const text = new TextEncoder().encode('Vedtaket var enstemmig. '.repeat(50));
const good = zipSync({ 'word/document.xml': text, 'word/a.xml': [text, { level: 0 }] });

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'read';
}

/** Changes the bytes at each place where the signature stands. */
function patch(bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

describe('readZip', () => {
  it('reads stored and deflated parts, whatever the case of the name', () => {
    const zip = readZip(good, DEFAULT_LIMITS);
    expect(zip.read('Word/Document.xml')).toEqual(text);
    expect(zip.read('word/a.xml')).toEqual(text);
    expect(zip.read('word/b.xml')).toBeNull();
  });

  it('reads a container with bytes in front of it', () => {
    const shifted = new Uint8Array(good.length + 100);
    shifted.set(good, 100);
    expect(readZip(shifted, DEFAULT_LIMITS).read('word/document.xml')).toEqual(text);
  });

  it('refuses a bomb from its declared sizes, before unpacking', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) });
    expect(() => readZip(bomb, { ...DEFAULT_LIMITS, unpackedBytes: 2 * 1024 * 1024 })).toThrow('unpacked-too-large: 3 MB, grensen er 2 MB');
  });

  it('stops a part that unpacks to more than it declares', () => {
    const liar = patch(zipSync({ a: new Uint8Array(500_000) }), 0x02014b50, (view, at) => view.setUint32(at + 24, 100, true));
    expect(refusalOf(() => readZip(liar, DEFAULT_LIMITS).read('a'))).toBe('unsafe-structure');
  });

  it('refuses a part with a wrong checksum', () => {
    const wrong = patch(good, 0x02014b50, (view, at) => view.setUint32(at + 16, 1, true));
    expect(refusalOf(() => readZip(wrong, DEFAULT_LIMITS).read('word/document.xml'))).toBe('damaged');
  });

  it('refuses entries that lie on top of each other', () => {
    const overlapping = patch(good, 0x02014b50, (view, at) => view.setUint32(at + 42, 0, true));
    expect(refusalOf(() => readZip(overlapping, DEFAULT_LIMITS))).toBe('unsafe-structure');
  });

  it('refuses two entries of the same name', () => {
    expect(refusalOf(() => readZip(zipSync({ 'word/a.xml': text, 'word/A.xml': text }), DEFAULT_LIMITS))).toBe('unsafe-structure');
  });

  it('refuses more entries than the limit', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`e${index}`, new Uint8Array(0)])));
    expect(() => readZip(many, { ...DEFAULT_LIMITS, zipEntries: 200 })).toThrow('too-many-entries: 300 deler, grensen er 200 deler');
  });

  it('does not see names that point out of the container', () => {
    const sly = zipSync({ '../ute.txt': text, '/rot.txt': text, 'c:/x.txt': text, 'a\\..\\..\\b': text, 'inne.txt': text });
    expect(readZip(sly, DEFAULT_LIMITS).names).toEqual(['inne.txt']);
  });

  it('refuses a container cut anywhere, never with another error', () => {
    for (let cut = 1; cut < good.length; cut += 7) expect(refusalOf(() => readZip(good.subarray(0, cut), DEFAULT_LIMITS))).toBe('damaged');
  });
});
