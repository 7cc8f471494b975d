import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metadata } from '#domain/document.ts';
import { detectFormat } from '../../ingest/load/detect-format.ts';
import { DEFAULT_LIMITS } from '../../ingest/load/limits.ts';
import { findTesseract } from '../../ingest/parse/ocr/tesseract.ts';
import type { ParseContext } from '../../ingest/parse/parser.ts';
import { parserFor } from '../../ingest/pipeline/parser-for.ts';
import { layOutPages } from '../../ingest/structure/layout/lay-out-pages.ts';
import type { DocumentFace } from '../../ingest/structure/metadata/document-face.ts';
import { METADATA_RULES, readMetadata } from '../../ingest/structure/metadata/read-metadata.ts';
import { faceOf, structureDocument } from '../../ingest/structure/structure-document.ts';
import { readJsonLines } from '../datasets/norquad/read-records.ts';
import { type PaperTruth, paperTruth } from '../datasets/reading/paper-truth.ts';
import { type FieldCount, type PaperReading, READ_FIELDS, type ReadField, readFields } from '../scorers/read-fields.ts';
import { wilsonInterval } from '../scorers/wilson-interval.ts';

/** One half: what was given and right of each field, 0–1 with 95 % intervals; null where nothing was given or wanted. */
type HalfFigures = { readonly papers: number } & Readonly<Record<ReadField, FieldFigures>>;
type FieldFigures = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly precisionFrom: number | null;
  readonly precisionTo: number | null;
  readonly recallFrom: number | null;
  readonly recallTo: number | null;
};

/** What one rule wins, with nothing else changed: values right less values wrong, with it and without it. */
type RuleFigures = { readonly name: string; readonly open: number; readonly heldOut: number };

type ReadingFigures = {
  readonly suite: 'reading';
  readonly papers: number;
  /** Of the held-out papers, ours and others' together; the shares that are guarded. */
  readonly titleRight: number | null;
  readonly typeRight: number | null;
  readonly dateRight: number | null;
  readonly organRight: number | null;
  readonly sakHeadRight: number | null;
  readonly sakInsideRight: number | null;
  readonly byHalf: { readonly open: HalfFigures; readonly heldOut: HalfFigures; readonly others: HalfFigures | null };
  readonly without: readonly RuleFigures[];
};

export type ReadingRun = { readonly figures: ReadingFigures; readonly misses: readonly ReadingMiss[] };
/** Of the open half only: what is held out is counted, not looked at. */
type ReadingMiss = { readonly file: string; readonly field: ReadField; readonly read: string; readonly wanted: string };

type Group = 'open' | 'heldOut' | 'others';
type Fields = Readonly<Record<ReadField, FieldCount>>;
type Paper = { readonly truth: PaperTruth; readonly group: Group; readonly face: DocumentFace };

const OURS = fileURLToPath(new URL('../datasets/reading/', import.meta.url));
const OTHERS = fileURLToPath(new URL('../../../shared/eval/forvaltning/docs/', import.meta.url));

/** The truth of our own papers, and of the papers beside the project when they are there. */
export const READING_TRUTHS: readonly { readonly file: string; readonly folder: string; readonly others: boolean }[] = [
  ...readdirSync(path.join(OURS, 'papers')).map((hand) => ({
    file: path.join(OURS, 'papers', hand, 'truth.jsonl'),
    folder: path.join(OURS, 'papers', hand),
    others: false,
  })),
  ...(existsSync(OTHERS) ? [{ file: path.join(OURS, 'others.jsonl'), folder: OTHERS, others: true }] : []),
];

/**
 * Reads papers of many hands and holds what is read off them – title, type, date, organ, saker – against what people wrote down. Then
 * once more with each rule of the metadata switched off.
 *
 * @throws ArchiveError when a truth file cannot be read
 */
export async function readingSuite(signal: AbortSignal): Promise<ReadingRun> {
  const papers: Paper[] = [];
  const ocr = await findTesseract();
  for (const { file, folder, others } of READING_TRUTHS) {
    for (const { record: truth } of readJsonLines(file, paperTruth)) {
      signal.throwIfAborted();
      const group = others ? 'others' : truth.half === 'open' ? 'open' : 'heldOut';
      papers.push({ truth, group, face: await readFace(path.join(folder, truth.file), truth.file, { ocr, signal }) });
    }
  }
  const read = papers.map((paper) => ({ paper, fields: fieldsOf(paper, new Set()) }));
  const of = (...groups: readonly Group[]): HalfFigures =>
    halfFigures(read.filter(({ paper }) => groups.includes(paper.group)).map(({ fields }) => fields));
  const guarded = of('heldOut', 'others');
  return {
    figures: {
      suite: 'reading',
      papers: papers.length,
      titleRight: guarded.title.recall,
      typeRight: guarded.type.recall,
      dateRight: guarded.date.recall,
      organRight: guarded.organ.recall,
      sakHeadRight: guarded.sakHead.recall,
      sakInsideRight: guarded.sakInside.recall,
      byHalf: { open: of('open'), heldOut: of('heldOut'), others: papers.some(({ group }) => group === 'others') ? of('others') : null },
      without: METADATA_RULES.map((name) => ruleFigures(name, read)),
    },
    misses: papers.filter(({ group }) => group === 'open').flatMap(missesOf),
  };
}

type Read = { readonly paper: Paper; readonly fields: Fields };

async function readFace(file: string, name: string, given: Pick<ParseContext, 'ocr' | 'signal'>): Promise<DocumentFace> {
  const bytes = new Uint8Array(await readFile(file));
  const parser = await parserFor(detectFormat(name, bytes).format);
  const parsed = await parser.parse(bytes, { ...given, limits: DEFAULT_LIMITS });
  return faceOf(parsed, path.basename(name), structureDocument(parsed, path.basename(name), layOutPages).pages);
}

function fieldsOf({ truth, face }: Paper, without: ReadonlySet<string>): Fields {
  return readFields(truth, readingOf(readMetadata(face, { without })));
}

function readingOf({ title, type, date, organ, saker, moetesaker, arkivsaksnummer }: Metadata): PaperReading {
  return {
    title: title.value,
    type: type?.value ?? null,
    date: date?.value ?? null,
    organ: organ?.value.name ?? null,
    sakerHead: saker.map(({ value }) => `${value.number}/${value.year}`),
    sakerInside: moetesaker.map(({ number }) => number),
    arkivsak: arkivsaksnummer?.value ?? null,
  };
}

function halfFigures(papers: readonly Fields[]): HalfFigures {
  const figures = READ_FIELDS.map((field) => [field, fieldFigures(sumOf(papers.map((fields) => fields[field])))] as const);
  return { papers: papers.length, ...(Object.fromEntries(figures) as Readonly<Record<ReadField, FieldFigures>>) };
}

function fieldFigures({ given, wanted, right }: FieldCount): FieldFigures {
  const precision = wilsonInterval(right, given);
  const recall = wilsonInterval(right, wanted);
  return {
    precision: given === 0 ? null : right / given,
    precisionFrom: precision?.[0] ?? null,
    precisionTo: precision?.[1] ?? null,
    recall: wanted === 0 ? null : right / wanted,
    recallFrom: recall?.[0] ?? null,
    recallTo: recall?.[1] ?? null,
  };
}

/** What a value that is wrong costs, beside one that is missing: as much again. */
function worth({ given, right }: FieldCount): number {
  return right - (given - right);
}

function ruleFigures(name: string, read: readonly Read[]): RuleFigures {
  const lost = { open: 0, heldOut: 0 };
  for (const { paper, fields } of read) {
    const without = fieldsOf(paper, new Set([name]));
    const fewer = READ_FIELDS.reduce((sum, field) => sum + worth(fields[field]) - worth(without[field]), 0);
    lost[paper.group === 'open' ? 'open' : 'heldOut'] += fewer;
  }
  return { name, ...lost };
}

function sumOf(counts: readonly FieldCount[]): FieldCount {
  return counts.reduce(
    (sum, count) => ({ given: sum.given + count.given, wanted: sum.wanted + count.wanted, right: sum.right + count.right }),
    { given: 0, wanted: 0, right: 0 },
  );
}

function missesOf(paper: Paper): ReadingMiss[] {
  const reading = readingOf(readMetadata(paper.face));
  const fields = readFields(paper.truth, reading);
  const { titles, type, date, organ, sakerHead, sakerInside, arkivsak } = paper.truth;
  const wanted = { title: titles[0] ?? '', type, date, organ, sakHead: sakerHead, sakInside: sakerInside, arkivsak };
  const given = { ...reading, sakHead: reading.sakerHead, sakInside: reading.sakerInside };
  return READ_FIELDS.flatMap((field): ReadingMiss[] => {
    const count = fields[field];
    if (count.right === count.given && count.right === count.wanted) return [];
    return [{ file: paper.truth.file, field, read: shown(given[field]), wanted: shown(wanted[field]) }];
  });
}

function shown(value: string | readonly string[] | null): string {
  return value === null ? '–' : typeof value === 'string' ? value : value.join(', ');
}
