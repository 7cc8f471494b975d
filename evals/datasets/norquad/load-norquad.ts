import { existsSync } from 'node:fs';
import path from 'node:path';
import { labelRefusals } from './label-refusals.ts';
import type { GoldAnswer, NorQuad, NorQuadPassage, NorQuadQuestion } from './norquad.ts';
import { passageRecord, type QuestionRecord, questionRecord, refusalRecord } from './norquad-records.ts';
import { invalid, readJson, readJsonLines } from './read-records.ts';

/**
 * Reads `passages.jsonl` and, when it is there, `refusal.json` of a folder, and a file of questions. Everything is checked: ids are
 * unique, a question's passage exists, and each answer stands at its place.
 *
 * @throws ArchiveError `not-found` for a missing file, `invalid-input` that names the line and what is wrong with it
 */
export function loadNorQuad(folder: string, questionsFile: string): NorQuad {
  const passages = loadPassages(path.join(folder, 'passages.jsonl'));
  const records = unique(readJsonLines(questionsFile, questionRecord));
  const questions = records.flatMap(({ where, record }) => questionOf(record, where, passages) ?? []);
  const refusalFile = path.join(folder, 'refusal.json');
  const refusal = existsSync(refusalFile)
    ? labelRefusals(
        readJson(refusalFile, refusalRecord),
        passages,
        questions,
        records.flatMap(({ record }) => (record.is_impossible ? [record] : [])),
      )
    : null;
  return { passages: [...passages.values()], questions, refusal };
}

function loadPassages(file: string): ReadonlyMap<string, NorQuadPassage> {
  return new Map(unique(readJsonLines(file, passageRecord)).map(({ record: { id, title, text } }) => [id, { id, title, text }]));
}

function unique<T extends { readonly where: string; readonly record: { readonly id: string } }>(records: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  for (const { where, record } of records) {
    if (seen.has(record.id)) throw invalid(`${where} har en id som er brukt før: «${record.id}».`);
    seen.add(record.id);
  }
  return records;
}

/** null for a question that is marked as having no answer. */
function questionOf(record: QuestionRecord, where: string, passages: ReadonlyMap<string, NorQuadPassage>): NorQuadQuestion | null {
  const passage = passages.get(record.passage_id);
  if (passage === undefined) throw invalid(`${where} viser til et ukjent utdrag: «${record.passage_id}».`);
  if (record.is_impossible) return null;
  const { id, question, answers, start } = record;
  if (answers.length !== start.length)
    throw invalid(`${where} har ${answers.length} svar og ${start.length} plasser; de skal være like mange.`);
  const [first, ...rest] = answers.map((answer, index) => goldAnswer(passage, answer, start[index] ?? 0, where));
  if (first === undefined) throw invalid(`${where} har ikke noe svar og er ikke merket som ubesvarlig.`);
  return { id, question, passageId: passage.id, answers: [first, ...rest] };
}

function goldAnswer({ id, text }: NorQuadPassage, answer: string, codePoints: number, where: string): GoldAnswer {
  const at = utf16Offset(text, codePoints);
  if (text.slice(at, at + answer.length) !== answer) {
    throw invalid(`${where} sier at «${answer}» står på tegn ${codePoints} i ${id}, men det gjør det ikke.`);
  }
  const trimmed = answer.trim();
  const start = at + answer.indexOf(trimmed);
  return { text: trimmed, start, end: start + trimmed.length };
}

/** Python, which made the data set, counts code points; a character outside the first 65,536 is two units here. */
function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let passed = 0; passed < codePoints && offset < text.length; passed++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
