import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { BRIEF_KINDS, BRIEF_LENGTHS, type BriefRefusal } from '#domain/brief.ts';
import type { BriefWriter } from './brief/brief-writer.ts';
import { EXPORT_FORMATS, type ExportFormat } from './brief/export/export-format.ts';
import { finalBrief } from './brief/final-brief.ts';
import type { BriefExporter } from './brief/life/exported-brief.ts';
import { today } from './today.ts';

export type BriefOptions = { readonly length?: string; readonly format?: string; readonly kind?: string; readonly out?: string };

/** What the terminal gets: the file's bytes, or the name of the file they were written to. */
export type WrittenBrief = { readonly bytes: Uint8Array; readonly writtenTo: string | null };

const TEXT_FORMATS: ReadonlySet<ExportFormat> = new Set(['md', 'html', 'json']);

/**
 * One pressebrief as a file: written to `out`, or given back for stdout when its format is text.
 *
 * @param theme free text, or a sak («sak 10/24»)
 * @throws ArchiveError `wrong-usage` for an unknown length, kind or format, a format that the kind does not have, or a Word, PDF or
 * PowerPoint file without `out`; `invalid-input` for an empty theme; `not-found` when the archive has too little on the theme, with the
 * reason and the nearest documents
 */
export async function writeBrief(
  theme: string,
  options: BriefOptions,
  writer: BriefWriter,
  exporter: BriefExporter,
  titleOf: (documentId: BriefRefusal['nearest'][number]['documentId']) => string | null,
  signal: AbortSignal,
): Promise<WrittenBrief> {
  const length = oneOf(BRIEF_LENGTHS, options.length ?? 'kort', '--length');
  const kind = oneOf(BRIEF_KINDS, options.kind ?? 'pressebrief', '--kind');
  const format = oneOf(EXPORT_FORMATS, options.format ?? 'md', '--format');
  if (options.out === undefined && !TEXT_FORMATS.has(format)) {
    throw new ArchiveError('wrong-usage', `${format.toUpperCase()} kan ikke skrives i terminalen.`, 'Oppgi en fil med --out.');
  }
  if (format === 'pptx' && kind !== 'presentasjon') {
    throw new ArchiveError(
      'wrong-usage',
      'Bare en presentasjon kan skrives som PowerPoint.',
      'Velg et annet format, eller --kind presentasjon.',
    );
  }
  const content = await finalBrief(writer, { scope: { kind: 'theme', theme }, kind, length, filter: {}, today: today() }, signal);
  if (content.kind === 'refused') throw new ArchiveError('not-found', content.reason, nextStep(content, titleOf));
  const { bytes } = await exporter({ content, status: 'utkast', checked: null, approved: null }, format);
  if (options.out === undefined) return { bytes, writtenTo: null };
  const file = path.resolve(options.out);
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new ArchiveError('wrong-usage', `Filen ${file} kan ikke skrives.`, 'Velg en mappe som finnes og som du kan skrive i.', error);
  }
  return { bytes, writtenTo: file };
}

function nextStep({ nearest, narrower }: BriefRefusal, titleOf: Parameters<typeof writeBrief>[4]): string {
  const titles = [...new Set(nearest.flatMap(({ documentId }) => titleOf(documentId) ?? []))];
  return [
    ...(narrower.length > 0 ? [`Smalere temaer: ${narrower.join('; ')}.`] : []),
    ...(titles.length > 0 ? [`Nærmest: ${titles.join('; ')}.`] : []),
  ].join(' ');
}

function oneOf<const T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new ArchiveError('wrong-usage', `${option} kan ikke være «${value}».`, `Velg ${allowed.join(', ')}.`);
  return found;
}
