import type { Document } from '#domain/document.ts';
import type { FoundPassages } from '../retrieval/passage-finder.ts';
import type { WeighedConcept } from '../retrieval/weighed-question.ts';

/**
 * A question of something in a sak, asked of the documents about that sak alone, where its number tells nothing apart: the line that gives
 * the number is no answer to who wrote the sak. Unchanged when the question names only the sak, or no document is about it alone.
 */
export function withinSak(found: FoundPassages): FoundPassages {
  const { asked, passages } = found;
  const { saker } = asked.question;
  const others = asked.concepts.filter((concept) => !namesSak(concept));
  if (saker.length === 0 || others.length === 0) return found;
  const isAbout = ({ metadata }: Document): boolean =>
    metadata.saker.length === 1 &&
    metadata.saker.every(({ value }) => saker.some(({ year, number }) => value.year === year && value.number === number));
  const about = passages.filter(({ document }) => isAbout(document));
  if (about.length === 0) return found;
  const concepts = asked.concepts.map((concept) => (namesSak(concept) ? { ...concept, weight: 0 } : concept));
  return { asked: { ...asked, concepts, total: others.reduce((sum, { weight }) => sum + weight, 0) }, passages: about };
}

/** The number of a sak, or a word that only says that it is one. */
export function namesSak({ variants: [term], text }: Pick<WeighedConcept, 'variants' | 'text'>): boolean {
  return term.startsWith('sak_') || /^(?:sak|saka|saken|saker|saksnummer|nummer|nr)$/iu.test(text);
}
