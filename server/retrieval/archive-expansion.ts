import type { Analyser } from '#domain/analyser.ts';
import { learnAbbreviations } from '../../ingest/analyse/vocabulary/learnt-abbreviations.ts';
import { createVocabulary, type ExpansionKind, type Vocabulary } from '../../ingest/analyse/vocabulary/vocabulary-expansion.ts';
import type { PassageSource } from '../../ingest/store/passage-source.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import type { AnswerRule, Without } from './answer-rules.ts';
import type { Expand, RelatedTerm, Relation } from './weighed-question.ts';

/** The vocabulary is learnt anew when the archive has grown or shrunk by this share since; until then its words are much the same. Range 0–0.2. */
const RELEARN_SHARE = 0.02;
const RELATIONS: Readonly<Record<ExpansionKind, Relation>> = {
  same: 'similar',
  compound: 'compound',
  part: 'compound',
  sibling: 'sibling',
  similar: 'similar',
  spelling: 'similar',
  abbreviation: 'synonym',
};

const RULES: Readonly<Partial<Record<ExpansionKind, AnswerRule>>> = {
  compound: 'compounds',
  part: 'compounds',
  sibling: 'compounds',
  similar: 'similar-words',
  spelling: 'spelling',
  abbreviation: 'abbreviations',
};

/** Words of the archive related to a term by form, and what its abbreviations stand for. */
export function archiveExpansion(
  index: TextIndex,
  passages: Pick<PassageSource, 'bracketedTexts'>,
  analyser: Analyser,
  without: Without,
): Expand {
  const isUsed = (kind: ExpansionKind): boolean => {
    const rule = RULES[kind];
    return rule === undefined || !without.has(rule);
  };
  let vocabulary: Vocabulary | null = null;
  let learntFrom = 0;

  function isWord(text: string): boolean {
    const [term, ...more] = analyser.terms(text);
    return term !== undefined && more.length === 0 && index.documentFrequency(term.term) > 0;
  }

  function current(): Vocabulary {
    const size = index.size();
    if (vocabulary === null || Math.abs(size - learntFrom) > RELEARN_SHARE * learntFrom) {
      vocabulary = createVocabulary(index.vocabulary(), learnAbbreviations(passages.bracketedTexts(), analyser, isWord), analyser);
      learntFrom = size;
    }
    return vocabulary;
  }

  return function expand(term): RelatedTerm[] {
    return current()
      .expand(term)
      .filter((found) => found.term !== term && isUsed(found.kind))
      .map(({ term: other, kind, credit }) => ({ term: other, relation: RELATIONS[kind], credit }));
  };
}
