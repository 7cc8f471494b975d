import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import type { HostileFile } from './hostile-file.ts';
import { hostileFiles } from './hostile-files.ts';

const FILES = hostileFiles();

describe('all hostile files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('have names of their own that the file system takes', () => {
    for (const file of FILES) writeFileSync(path.join(folder, file.name), '');
    expect(readdirSync(folder).sort()).toEqual(FILES.map((file) => file.name).sort());
  });

  it('are the same bytes in every run', () => {
    const digest = (files: readonly HostileFile[]): string[] =>
      files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
    expect(digest(hostileFiles())).toEqual(digest(FILES));
  });

  it('state what is expected of them without contradiction', () => {
    expect(FILES.filter((file) => file.code !== undefined && file.expect !== 'refused')).toEqual([]);
    expect(FILES.filter((file) => file.present !== undefined && file.expect !== 'indexed')).toEqual([]);
  });
});

describe('the zip files', () => {
  it.each([
    ['zip-bomb-10mb.docx', 'word/document.xml', 10_485_760],
    ['zip-bomb-100mb.xlsx', 'xl/worksheets/sheet1.xml', 104_857_600],
    ['xml-long-name.docx', 'word/document.xml', 10_485_760],
    ['xml-deep.pptx', 'ppt/slides/slide1.xml', 1_400_000],
  ])('%s unpacks to what it is made to be', (name, part, atLeast) => {
    const unpacked = unzipSync(bytesOf(name), { filter: (entry) => entry.name === part });
    expect(unpacked[part]?.length).toBeGreaterThan(atLeast);
  });

  it('zip-bomb-1gb.docx states a gigabyte in a megabyte', () => {
    expect(statedSizes('zip-bomb-1gb.docx')['word/document.xml']).toBeGreaterThan(1_000_000_000);
    expect(bytesOf('zip-bomb-1gb.docx').length).toBeLessThan(1_200_000);
  });

  it('zip-liar-says-1kb-is-1gb.docx states a kilobyte', () => {
    expect(statedSizes('zip-liar-says-1kb-is-1gb.docx')['word/document.xml']).toBe(1000);
  });

  it('zip-many-65000.docx has more than 65 000 entries', () => {
    expect(Object.keys(statedSizes('zip-many-65000.docx')).length).toBeGreaterThan(65_000);
  });

  it('zip-slip-parent.docx has an entry above the folder', () => {
    expect(Object.keys(statedSizes('zip-slip-parent.docx')).some((name) => name.startsWith('../'))).toBe(true);
  });
});

describe('the PDF files', () => {
  it.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256'])('open with either password when encrypted with %s', async (cipher) => {
    const name = `pdf-crypt-user-${cipher}.pdf`;
    expect(await textOf(name, 'hemmelig')).toContain('eierpassord');
    expect(await textOf(name, 'eier')).toContain('eierpassord');
    await expect(textOf(name, 'feil')).rejects.toThrow(/password/iu);
    await expect(textOf(name)).rejects.toThrow(/password/iu);
  });

  it.each(
    FILES.filter((file) => file.name.endsWith('.pdf') && file.present !== undefined).map(({ name, present = '' }) => [name, present]),
  )('%s holds the word «%s»', async (name, present) => {
    expect(await textOf(name)).toContain(present);
  });
});

function bytesOf(name: string): Uint8Array {
  const file = FILES.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`No hostile file is called ${name}.`);
  return file.bytes;
}

function statedSizes(name: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  unzipSync(bytesOf(name), {
    filter(entry) {
      sizes[entry.name] = entry.originalSize;
      return false;
    },
  });
  return sizes;
}

async function textOf(name: string, password?: string): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytesOf(name)), verbosity: 0, ...(password === undefined ? {} : { password }) });
  try {
    const document = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      texts.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    return texts.join(' ');
  } finally {
    await task.destroy();
  }
}
