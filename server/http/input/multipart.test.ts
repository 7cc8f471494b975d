import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipartBoundary, multipartParts } from './multipart.ts';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const cut of [...cuts, bytes.length].toSorted((a, b) => a - b)) {
    if (cut > at && cut <= bytes.length) yield bytes.subarray(at, cut);
    at = Math.max(at, cut);
  }
}

async function read(bytes: Uint8Array, cuts: readonly number[] = [], boundary = 'grense') {
  const parts: { readonly name: string; readonly fileName: string | null; readonly text: string }[] = [];
  for await (const { name, fileName, body } of multipartParts(inPieces(bytes, cuts), boundary)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(Buffer.from(piece));
    parts.push({ name, fileName, text: Buffer.concat(pieces).toString('latin1') });
  }
  return parts;
}

const form = (...parts: readonly (readonly [headers: string, body: string])[]): Buffer =>
  Buffer.from(`${parts.map(([headers, body]) => `--grense\r\n${headers}\r\n\r\n${body}\r\n`).join('')}--grense--\r\n`);

const SAMPLE = form(
  ['Content-Disposition: form-data; name="fil"; filename="Møte «1».pdf"\r\nContent-Type: application/pdf', 'a\r\n--grens\r\n\r\nb'],
  ['content-disposition: form-data; name="tom"; filename="tom.txt"', ''],
  ['Content-Disposition: form-data; name="felt"', '--grense'],
);
const PARTS = [
  { name: 'fil', fileName: 'Møte «1».pdf', text: 'a\r\n--grens\r\n\r\nb' },
  { name: 'tom', fileName: 'tom.txt', text: '' },
  { name: 'felt', fileName: null, text: '--grense' },
];

describe('multipartParts', () => {
  it('reads files and fields, and near misses of the boundary as content', async () => {
    expect(await read(SAMPLE)).toEqual(PARTS);
  });

  it('gives the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(SAMPLE.length), { maxLength: 12 }), async (cuts) => {
        expect(await read(SAMPLE, cuts)).toEqual(PARTS);
      }),
    );
    const everywhere = Array.from({ length: SAMPLE.length }, (_, at) => at);
    expect(await read(SAMPLE, everywhere)).toEqual(PARTS);
  });

  it('reads what the platform itself writes, any bytes and any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.string({ minLength: 1, maxLength: 40 }), async (bytes, name) => {
        const data = new FormData();
        data.append('fil', new Blob([Buffer.from(bytes)]), name);
        const request = new Request('http://localhost/', { method: 'POST', body: data });
        const boundary = multipartBoundary(request.headers.get('content-type') ?? '');
        const [part] = await read(new Uint8Array(await request.arrayBuffer()), [], boundary ?? '');
        expect(part?.text).toBe(Buffer.from(bytes).toString('latin1'));
        expect(part?.fileName).not.toBe(null);
      }),
      { numRuns: 60 },
    );
  });

  it('skips what is not read of a part', async () => {
    const names: string[] = [];
    for await (const { name } of multipartParts(inPieces(SAMPLE, [40, 60]), 'grense')) names.push(name);
    expect(names).toEqual(['fil', 'tom', 'felt']);
  });

  it('decodes the signs browsers write in names', async () => {
    const sent = form(['Content-Disposition: form-data; name="fil"; filename="a%22b%0D%0A%41.pdf"', 'x']);
    expect((await read(sent))[0]?.fileName).toBe('a"b\r\n%41.pdf');
  });

  it('says so when the form is cut off, is none, or has headers without end', async () => {
    for (const bytes of [
      SAMPLE.subarray(0, -10),
      SAMPLE.subarray(0, 20),
      Buffer.from(''),
      Buffer.from('hei'),
      form(['a'.repeat(20_000), '']),
    ])
      await expect(read(bytes)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('multipartBoundary', () => {
  it('is read from the content type', () => {
    expect(multipartBoundary('multipart/form-data; boundary=abc')).toBe('abc');
    expect(multipartBoundary('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe('a b');
    for (const other of [undefined, '', 'multipart/form-data', 'application/json; boundary=a', 'multipart/mixed; boundary=a']) {
      expect(multipartBoundary(other)).toBe(null);
    }
  });
});
