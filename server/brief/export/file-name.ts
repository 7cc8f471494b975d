import type { BriefKind } from '#domain/brief.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ExportFormat } from './export-format.ts';

/** Characters of the title that go into the name; a whole path must stay under 260 on Windows. */
const LONGEST_SLUG = 60;

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ð: 'd', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss', þ: 'th', ł: 'l' };

/** `pressebrief-<title>-<date>.docx`: small letters a–z, digits and hyphens alone, whatever the title holds. */
export function exportFileName(kind: BriefKind, title: string, date: IsoDate, format: ExportFormat): string {
  return `${[kind, slug(title), date].filter((piece) => piece !== '').join('-')}.${format}`;
}

function slug(title: string): string {
  const letters = title.toLowerCase().replace(/[æøåðđŋŧßþł]/gu, (letter) => LETTERS[letter] ?? '');
  const plain = letters
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  return plain.replace(/^-+/u, '').slice(0, LONGEST_SLUG).replace(/-+$/u, '');
}
