import fc from 'fast-check';
import type { BriefContent } from '#domain/brief.ts';
import { citeRange } from '#domain/citation.ts';
import type { DocumentId } from '#domain/ids.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { ExportOptions } from '../../../server/brief/export/export-options.ts';
import { APPROVED, OPTIONS, testBrief } from './test-brief.ts';
import { passage, source, SOURCES } from './test-sources.ts';

const HOSTILE = 'dond' as DocumentId;

/** What has broken files, pages and names elsewhere. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</style></title><!--',
  ']]></w:t><w:p/>',
  '&lt;&amp;&#0;&nbsp;',
  '[lenke](javascript:alert(1))',
  '![bilde](https://ute.example/x.png)',
  '[^1]: falsk note',
  '[^2]',
  '# Overskrift',
  '- punkt',
  '1. punkt',
  '> sitat',
  '| a | b |',
  '```kode',
  '---\ntitle: falsk\n---',
  '\n\n# Ny overskrift\n\n',
  '<https://ute.example>',
  'https://ute.example/a www.ute.example meg@ute.example',
  '**fet** _kursiv_ ~~strek~~ $x$',
  '\u202e\u2066RTL\u2069\u202c',
  'עברית العربية',
  '\u0000\u0007\u001b\u0085\u2028\u2029\ufeff\ufffe\uffff',
  '\ud800x\udc00',
  '\u00ad\u200b\u200d\u{e0041}',
  '(/URI (javascript:x)) endobj stream',
  '../../etc/passwd',
  'C:\\CON\\NUL.docx',
  '%00%2e%2e%2f',
  '=HYPERLINK("x")',
  '{{mal}} ${x} $& $1 $`',
  '😀👩‍👩‍👧 e\u0301 ﬁ',
] as const;

const piece = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(' ', 'å', 'Ord '));

/** Text somebody could have put in a title, a heading or a document. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  { weight: 1, arbitrary: piece.map((text) => `${text}lang tittel `.repeat(1 + Math.ceil(10_000 / (text.length + 12)))) },
);

export type HostileCase = { readonly brief: BriefContent; readonly options: ExportOptions; readonly words: string };

/** A brief in which title, theme, headings, quotes, document title, organ, model and approver are hostile; null when no statement can be made of it. */
export function hostileCase(title: string, words: string, name: string): HostileCase | null {
  const said = hostileStatement(words.slice(0, 3_000));
  if (said === null) return null;
  const part = { kind: 'statement', statement: said, standing: null } as const;
  const model = name.slice(0, 300);
  const brief = testBrief({
    title,
    theme: title,
    lead: [part],
    keyMessages: [part, part, part],
    sections: [{ kind: 'bakgrunn', heading: title, parts: [part] }],
    furtherReading: [said.citations[0]],
    citations: [said.citations[0]],
    unknown: [],
    mode: 'model',
    model,
  });
  const sources = [...SOURCES, source(HOSTILE, title, 'annet', { organ: name, replacedBy: words })];
  return { brief, options: { ...(name.length % 2 === 0 ? OPTIONS : APPROVED), approvedBy: `${name}Kari`, sources }, words: said.text };
}

function hostileStatement(words: string): Statement | null {
  const text = `Ja ${words} slutt`;
  const citation = citeRange(passage(HOSTILE, 1, 1, text), { start: 0, end: text.length });
  return citation === null ? null : statement(text, [citation]);
}
