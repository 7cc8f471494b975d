import type { HostileFile } from './hostile-file.ts';
import { officeDocument, type OfficeKind } from './office-parts.ts';
import { zipOf } from './zip-writer.ts';

const LAUGHS = Array.from({ length: 10 }, (_, n) =>
  n === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`,
).join('');

const DOCTYPES: readonly [string, string, string][] = [
  ['billion-laughs', `<!DOCTYPE d [${LAUGHS}]>`, '&l9;'],
  ['quadratic', `<!DOCTYPE d [<!ENTITY a "${'a'.repeat(100_000)}">]>`, '&a;'.repeat(100_000)],
  ['parameter', '<!DOCTYPE d [<!ENTITY % a "<!ENTITY b \'&#37;c;\'>"> %a; <!ENTITY % c "x"> %c;]>', '&b;'],
  ['recursive', '<!DOCTYPE d [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', '&a;'],
  ['external-file', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
  ['external-address', '<!DOCTYPE d [<!ENTITY a SYSTEM "http://127.0.0.1:9/a">]>', '&a;'],
  ['external-dtd', '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">', 'tekst'],
  ['external-unc', '<!DOCTYPE d [<!ENTITY a SYSTEM "\\\\127.0.0.1\\a">]>', '&a;'],
];

/** Entities that grow or reach out (numbers 5 and 7): a document type declaration is never allowed. */
export function xmlBombs(): HostileFile[] {
  const kinds: readonly OfficeKind[] = ['docx', 'xlsx', 'pptx'];
  return DOCTYPES.flatMap(([bomb, doctype, text]) =>
    kinds.map((kind) => ({
      name: `xml-bomb-${bomb}.${kind}`,
      bytes: zipOf(officeDocument(kind, text, doctype)),
      expect: 'refused' as const,
      code: 'unsafe-structure' as const,
    })),
  );
}
