import { normaliseAnswer } from '../../scorers/normalise-answer.ts';
import type { AskedQuestion, NorQuadPassage, NorQuadQuestion, NorQuadRefusal } from './norquad.ts';
import type { RefusalRecord } from './norquad-records.ts';
import { invalid } from './read-records.ts';

/**
 * Tells which questions the smaller archive of `refusal.json` answers. A question the file lists has the label it gives. Any other
 * gets it by the rule the lists were made by: answerable when its gold passage is in the archive; unanswerable when it is not and
 * no gold answer occurs anywhere in the archive (whole words, see `normaliseAnswer`); left out otherwise.
 *
 * @param impossible questions the data set itself marks as having no answer
 * @throws ArchiveError `invalid-input` when the file names an unknown passage or gives a question both labels
 */
export function labelRefusals(
  record: RefusalRecord,
  passages: ReadonlyMap<string, NorQuadPassage>,
  questions: readonly NorQuadQuestion[],
  impossible: readonly AskedQuestion[],
): NorQuadRefusal {
  const archive = [...new Set(record.archive_passage_ids)].map((id) => {
    const passage = passages.get(id);
    if (passage === undefined) throw invalid(`refusal.json viser til et ukjent utdrag: «${id}».`);
    return passage;
  });
  const listedAnswerable = new Set(record.answerable_question_ids);
  const listedUnanswerable = new Set(record.unanswerable_question_ids);
  const both = record.answerable_question_ids.find((id) => listedUnanswerable.has(id));
  if (both !== undefined) throw invalid(`refusal.json sier både at «${both}» kan besvares og at det ikke kan det.`);

  const inArchive = new Set(archive.map(({ id }) => id));
  const words = ` ${normaliseAnswer(archive.map(({ text }) => text).join('\n'))} `;
  const labelled: Record<Label, AskedQuestion[]> = { answerable: [], unanswerable: [...impossible], 'left out': [] };
  for (const question of questions) {
    const label = listedAnswerable.has(question.id)
      ? 'answerable'
      : listedUnanswerable.has(question.id)
        ? 'unanswerable'
        : labelByRule(question, inArchive, words);
    labelled[label].push({ id: question.id, question: question.question });
  }
  return {
    archive,
    answerable: labelled.answerable,
    unanswerable: labelled.unanswerable.map(({ id, question }) => ({ id, question })),
    leftOut: labelled['left out'].length,
  };
}

type Label = 'answerable' | 'unanswerable' | 'left out';

function labelByRule(question: NorQuadQuestion, inArchive: ReadonlySet<string>, words: string): Label {
  if (inArchive.has(question.passageId)) return 'answerable';
  return question.answers.some(({ text }) => words.includes(` ${normaliseAnswer(text)} `)) ? 'left out' : 'unanswerable';
}
