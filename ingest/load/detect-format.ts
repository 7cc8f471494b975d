import type { Format } from '#domain/document.ts';
import { Refusal } from '#domain/refusal.ts';
import { hasZipDirectory, readZipDirectory } from './zip-directory.ts';
import { decodeText, utf16Of } from './decode-text.ts';

export type DetectedFormat = {
  readonly format: Format;
  /** The name's ending belongs to another format than the content. */
  readonly nameDiffers: boolean;
};

const HEAD_BYTES = 1_024;
/** How much of a text file is looked at for tags and header lines. */
const SAMPLE_BYTES = 16 * 1_024;
const MOST_ENTRIES_LOOKED_AT = 100_000;
/** Share of control characters above which decoded bytes are no text. */
const CONTROL_SHARE = 0.02;

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['dotm', 'docx'],
  ['pptx', 'pptx'],
  ['pptm', 'pptx'],
  ['ppsx', 'pptx'],
  ['potx', 'pptx'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['xltx', 'xlsx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['eml', 'eml'],
]);
const LEGACY_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['doc', 'DOC'],
  ['dot', 'DOC'],
  ['ppt', 'PPT'],
  ['pps', 'PPT'],
  ['xls', 'XLS'],
  ['xlt', 'XLS'],
  ['msg', 'MSG'],
]);

/** Formats told by their first bytes that are not read, by the name people know them by. */
const UNREAD: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'RTF'],
  ['GIF8', 'bildefil'],
  ['\x89PNG', 'bildefil'],
  ['\xff\xd8\xff', 'bildefil'],
  ['BM', 'bildefil'],
  ['II*\0', 'bildefil'],
  ['MM\0*', 'bildefil'],
  ['RIFF', 'lyd- eller videofil'],
  ['ID3', 'lydfil'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['Rar!', 'arkivfil'],
  ['7z\xbc\xaf', 'arkivfil'],
  ['\x1f\x8b', 'arkivfil'],
  ['BZh', 'arkivfil'],
  ['SQLite format 3', 'database'],
  ['%!PS', 'PostScript'],
];

/**
 * What a file is, told by its content. The name's ending decides only between kinds of text, where content cannot.
 * Office files without a readable directory are damaged, whatever their name.
 *
 * @throws Refusal empty, damaged, encrypted, legacy-format, unknown-format
 */
export function detectFormat(name: string, bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) throw new Refusal('empty');
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = formatOf(ending, bytes);
  const named = BY_ENDING.get(ending) ?? (LEGACY_ENDINGS.has(ending) ? null : 'text');
  const nameIsForText = named === 'text' && format === 'text';
  const differs =
    named !== format && !nameIsForText && (BY_ENDING.has(ending) || LEGACY_ENDINGS.has(ending) || format !== 'text') && ending !== '';
  return { format, nameDiffers: differs };
}

function formatOf(ending: string, bytes: Uint8Array): Format {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return officeFormat(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw compoundFile(ending, bytes);
  const unread = UNREAD.find(([magic]) => head.startsWith(magic) && !(magic === 'BM' && isText(bytes)));
  if (unread !== undefined) throw new Refusal('unknown-format', unread[1]);
  if (!isText(bytes)) {
    // A name that promises a document, and bytes that are none of any kind.
    if (BY_ENDING.has(ending) && !['html', 'markdown', 'eml'].includes(BY_ENDING.get(ending) ?? ''))
      throw hasZipDirectory(bytes) ? compoundOrOffice(bytes) : new Refusal('damaged', 'innholdet er ikke det navnet sier');
    throw new Refusal('unknown-format', ending === '' ? 'ukjent innhold' : `.${ending.slice(0, 20)}`);
  }
  return textFormat(ending, decodeText(bytes.subarray(0, SAMPLE_BYTES)).text);
}

/** Bytes put in front of a zip file: still an Office file when its directory can be read, and then not a safe one. */
function compoundOrOffice(bytes: Uint8Array): Refusal {
  officeFormat(bytes);
  return new Refusal('unsafe-structure', 'det står fremmed innhold foran dokumentet');
}

function officeFormat(bytes: Uint8Array): Format {
  if (!hasZipDirectory(bytes)) throw new Refusal('damaged', 'filen er ufullstendig');
  const entries = readZipDirectory(bytes, MOST_ENTRIES_LOOKED_AT);
  if (typeof entries === 'number') throw new Refusal('too-many-entries', '');
  const folders = new Set(entries.map((entry) => entry.name.toLowerCase().split(/[/\\]/u)[0] ?? ''));
  const files = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (files.has('word/document.xml')) return 'docx';
  if (files.has('ppt/presentation.xml')) return 'pptx';
  if (files.has('xl/workbook.bin')) throw new Refusal('unknown-format', 'XLSB');
  if (files.has('xl/workbook.xml')) return 'xlsx';
  if (folders.has('word')) return 'docx';
  if (folders.has('ppt')) return 'pptx';
  if (folders.has('xl')) return 'xlsx';
  if (files.has('[content_types].xml')) throw new Refusal('damaged', 'dokumentet mangler i filen');
  throw new Refusal('unknown-format', files.has('mimetype') ? 'OpenDocument' : 'arkivfil');
}

/** The container of Office 97–2003, and of newer Office files with a password. */
function compoundFile(ending: string, bytes: Uint8Array): Refusal {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return new Refusal('encrypted');
  const kinds: readonly (readonly [string, string])[] = [
    ['WordDocument', 'DOC'],
    ['PowerPoint Document', 'PPT'],
    ['Workbook', 'XLS'],
    ['__properties_version', 'MSG'],
  ];
  const kind = kinds.find(([stream]) => has(stream))?.[1] ?? LEGACY_ENDINGS.get(ending);
  if (kind === 'MSG') return new Refusal('unknown-format', 'MSG fra Outlook');
  return new Refusal('legacy-format', kind ?? '');
}

function textFormat(ending: string, sample: string): Format {
  const named = BY_ENDING.get(ending);
  if (isMessage(sample) && (named === 'eml' || ending === '' || !BY_ENDING.has(ending))) return 'eml';
  if (named === 'eml') return isMessage(sample) ? 'eml' : 'text';
  if (named === 'markdown') return 'markdown';
  return isHtml(sample) && ending !== 'xml' && ending !== 'rst' ? 'html' : 'text';
}

function isHtml(sample: string): boolean {
  const start = sample.replace(/^(?:\uFEFF|\s|<\?xml[^>]*\?>|<!--[\s\S]*?-->)+/u, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|p|h[1-6]|table|ul|ol|script|style|link|base|center|font|span|a|form)(?=[\s>/])/iu.test(
    start,
  );
}

const HEADER_NAMES =
  /^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type|delivered-to|reply-to|cc|sender|fra|til|emne|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results)$/iu;
/** Header lines that must be known before a text is taken for a message. */
const FEWEST_HEADERS = 2;

/** Starts with header lines as a message does: names known from mail, at least one that only mail has. */
function isMessage(sample: string): boolean {
  const lines = sample.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const names: string[] = [];
  for (const line of lines.slice(0, 200)) {
    if (line === '') break;
    if (/^[ \t]/u.test(line) && names.length > 0) continue;
    const header = /^([A-Za-z][\w-]*):(?:\s|$)/u.exec(line)?.[1];
    if (header === undefined) return names.length === 0 ? false : hasMailOnly(names);
    names.push(header);
  }
  return names.filter((header) => HEADER_NAMES.test(header)).length >= FEWEST_HEADERS && hasMailOnly(names);
}

function hasMailOnly(names: readonly string[]): boolean {
  const known = names.map((header) => header.toLowerCase());
  return (
    ['message-id', 'mime-version', 'received', 'return-path', 'delivered-to'].some((header) => known.includes(header)) ||
    (known.includes('from') && (known.includes('subject') || known.includes('to')))
  );
}

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = utf16Of(sample) === null ? latin1(sample) : decodeText(sample).text;
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/gu)?.length ?? 0;
  const nuls = text.match(/\0/gu)?.length ?? 0;
  return (controls + nuls / 4) / text.length <= CONTROL_SHARE;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
