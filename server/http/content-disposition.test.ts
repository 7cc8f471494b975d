import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

describe('contentDisposition', () => {
  it('gives an ASCII name and the real one', () => {
    expect(contentDisposition('attachment', 'Årsplan 2024 (utkast).pdf')).toBe(
      `attachment; filename="_rsplan 2024 (utkast).pdf"; filename*=UTF-8''%C3%85rsplan%202024%20%28utkast%29.pdf`,
    );
  });

  it('replaces what could lead out of the folder, hide the name or turn it round', () => {
    expect(contentDisposition('inline', '../..\\etc\r\nX: y\u202efdp.exe')).toMatch(
      /^inline; filename="_\._\.\._etc__X_ y_fdp\.exe"|^inline; filename="[^"/\\\r\n]+";/u,
    );
    expect(contentDisposition('attachment', '.htaccess')).toContain('filename="_htaccess"');
    expect(contentDisposition('attachment', '')).toContain('filename="dokument"');
  });

  it('keeps the extension of a long name', () => {
    expect(contentDisposition('attachment', `${'å'.repeat(500)}.pdf`)).toMatch(/^attachment; filename="_{146}\.pdf"/u);
  });

  it('is one printable ASCII line that any header may hold, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(contentDisposition('attachment', name)).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.!~%-]+$/u,
        );
      }),
    );
  });
});
