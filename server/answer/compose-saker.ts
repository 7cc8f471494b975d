import { citeRange } from '#domain/citation.ts';
import type { Document } from '#domain/document.ts';
import type { SakKey } from '#domain/sak-key.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { FoundEvidence } from '../evidence/evidence-finder.ts';
import { wholeSentence } from '../evidence/whole-sentence.ts';
import { namesSak } from '../evidence/within-sak.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';

/** Documents shown for a sak number. Range 2–6. */
const MOST = 4;

/**
 * For a question that names a sak and nothing else: what each document that mentions the number says of it, since a number is used once in
 * every organ. [] for any other question.
 */
export function composeSaker({ asked, units }: FoundEvidence): Statement[] {
  const { question, concepts } = asked;
  if (question.saker.length === 0 || !concepts.every(namesSak)) return [];
  const chosen = new Map<string, ScoredUnit[]>();
  for (const unit of units) {
    const { document } = unit.source;
    const already = chosen.get(document.id);
    if (already === undefined && mentions(question.saker, unit.text)) chosen.set(document.id, [unit]);
  }
  for (const [document, mention] of chosen) {
    // The line with the number says that it is a sak; the title says what it is about.
    const title = units.find(({ source, features }) => source.document.id === document && features.isTitle === 1);
    if (title !== undefined && !mention.includes(title) && isAbout(question.saker, title.source.document)) mention.push(title);
  }
  return [...chosen.values()].slice(0, MOST).flatMap((said) =>
    said.flatMap(({ source, unit }) => {
      const citation = citeRange(source.passage, wholeSentence(source.passage, unit));
      const made = citation === null ? null : statement(citation.quote, [citation]);
      return made === null ? [] : [made];
    }),
  );
}

function isAbout(saker: readonly SakKey[], { metadata }: Document): boolean {
  return metadata.saker.some(({ value }) => saker.some(({ year, number }) => value.year === year && value.number === number));
}

/** «10/24», «10/2024», «010/24», and not «110/24» or «10/24/3». */
function mentions(saker: readonly SakKey[], text: string): boolean {
  return saker.some(({ number, year }) =>
    new RegExp(`(?<![\\d/])0*${number}/(?:${year}|${String(year).slice(2)})(?![\\d/])`, 'u').test(text),
  );
}
