import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTitle, LONGEST_TITLE } from './clean-text.ts';
import { exportFileName } from './file-name.ts';
import { TODAY } from '../../../evals/testing/export/test-sources.ts';

describe('clean text', () => {
  it('is one line without control or direction characters', () => {
    expect(cleanText('Å\u0007pne\u202e \n\n møter\u0000\ud800 – «ja»')).toBe('Åpne møter – «ja»');
  });

  it('holds numbers together with hard spaces, and nothing else', () => {
    expect(cleanText('1 556 904 kroner i 2024 og sak 10 24')).toBe('1\u00a0556\u00a0904 kroner i 2024 og sak 10 24');
  });

  it('cuts long titles between characters', () => {
    const title = cleanTitle(`${'å'.repeat(198)}😀${'b'.repeat(10_000)}`, 'uten');
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(title).toMatch(/å…$/u);
    expect(title).not.toMatch(/\p{Surrogate}/u);
  });

  it('has a title when nothing of it can be shown', () => {
    expect(cleanTitle('\u200b \u0000', 'Pressebrief')).toBe('Pressebrief');
  });

  it('is well-formed whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });
});

describe('file names', () => {
  it('are small letters, digits and hyphens', () => {
    expect(exportFileName('pressebrief', 'Tog, buss & båt: «Østlandet» mot 2035!', TODAY, 'docx')).toBe(
      'pressebrief-tog-buss-bat-ostlandet-mot-2035-2026-11-21.docx',
    );
    expect(exportFileName('moetenotat', '../../etc/passwd\u0000.exe', TODAY, 'pdf')).toBe('moetenotat-etc-passwd-exe-2026-11-21.pdf');
    expect(exportFileName('faktaark', 'Áŋŋel', TODAY, 'md')).toBe('faktaark-annel-2026-11-21.md');
    expect(exportFileName('faktaark', '؟؟', TODAY, 'md')).toBe('faktaark-2026-11-21.md');
  });

  it('are short and safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = exportFileName('pressebrief', title, TODAY, 'html');
        expect(name).toMatch(/^pressebrief-(?:[a-z0-9]+-)*2026-11-21\.html$/u);
        expect(name.length).toBeLessThanOrEqual(90);
      }),
    );
  });
});
