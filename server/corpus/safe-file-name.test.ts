import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('safeFileName', () => {
  it('keeps names people give', () => {
    for (const name of ['Møteprotokoll 11. juni 2024.pdf', 'Sak 10-24 (rev. 2).docx', '«Ås» & co.txt', '会議.pdf', '😀.md']) {
      expect(safeFileName(name)).toBe(name);
    }
  });

  it('takes away what leads out of the folder, and what turns text round', () => {
    expect(safeFileName('../../etc/passwd')).toBe('passwd');
    expect(safeFileName('C:\\Users\\a\\notat.docx')).toBe('notat.docx');
    expect(safeFileName('a\u202Efdp.exe')).toBe('a_fdp.exe');
    expect(safeFileName('a\0b\n.pdf')).toBe('a_b_.pdf');
    expect(safeFileName('-rf.pdf')).toBe('rf.pdf');
    expect(safeFileName('CON.pdf')).toBe('_CON.pdf');
    expect(safeFileName('fil.pdf. . ')).toBe('fil.pdf');
  });

  it('writes letters composed, so that the same name from two systems is one file', () => {
    expect(safeFileName('Møte på Ås.pdf'.normalize('NFD'))).toBe('Møte på Ås.pdf'.normalize('NFC'));
  });

  it('has no name for what is no document', () => {
    for (const name of ['', ' ', '.', '..', '/', '.htaccess', '.DS_Store', '~$protokoll.docx', 'Thumbs.db', 'a/', '???', '…']) {
      expect([name, safeFileName(name)]).toEqual([name, null]);
    }
  });

  it('cuts a long name before its extension', () => {
    const name = safeFileName(`${'ø'.repeat(300)}.docx`);
    expect(Buffer.byteLength(name ?? '')).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^ø+\.docx$/u);
  });

  it('is one safe part of a path whatever it is given, and stays the same when made safe again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (given) => {
        const name = safeFileName(given);
        if (name === null) return;
        expect(name).not.toMatch(/[/\\\0]|^\.|^-/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});
