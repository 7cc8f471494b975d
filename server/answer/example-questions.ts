import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';
import type { Answerer } from './answerer.ts';
import { finalAnswer } from './final-answer.ts';

/** Questions that suit the archive of an inter-municipal council; shown only where the archive answers them. */
const COMMON = [
  'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?',
  'Hva er visjonen for Osloregionen?',
  'Hvem sendte inn høringsinnspill til de strategiske føringene?',
  'Hva er formålet med samarbeidet?',
  'Når ble samarbeidet stiftet?',
];
/** Documents whose titles are tried when the common questions do not suit. */
const TITLES_TRIED = 20;

/** At most `wanted` questions that the archive does answer. */
export async function exampleQuestions(reader: ArchiveReader, answerer: Answerer, wanted: number, signal: AbortSignal): Promise<string[]> {
  const titles = reader.documents({ offset: 0, limit: TITLES_TRIED }).documents.map(({ metadata }) => metadata.title.value);
  const answered: string[] = [];
  for (const question of [...COMMON, ...titles.map((title) => `Hva står det om ${title}?`)]) {
    if (answered.length === wanted) break;
    const answer = await finalAnswer(answerer, question, {}, signal);
    if (answer.kind === 'answered') answered.push(question);
  }
  return answered;
}
