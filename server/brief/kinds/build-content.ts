import type { BriefContent, BriefKind, BriefLength, BriefSection, BriefSectionKind, BriefSlide, UnknownSection } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import { distinctCitations } from '../compose/brief-citations.ts';
import type { Composition } from '../compose/composition.ts';
import { LINKING, linking, unknownSentence } from '../compose/linking-sentences.ts';
import type { RankedPart, RankedSection } from '../compose/ranked-part.ts';
import { SECTION_HEADINGS } from '../compose/section-headings.ts';
import { shorten } from '../compose/shorten.ts';
import { ownWords } from '../writing/own-words.ts';
import { buildSlides } from './build-slides.ts';

/** What each kind is made of. */
const SECTIONS: Readonly<Record<BriefKind, readonly BriefSectionKind[]>> = {
  pressebrief: ['vedtak', 'bakgrunn', 'tall-og-fakta', 'innspill-og-uenighet', 'videre'],
  hovedbudskap: [],
  faktaark: ['vedtak', 'tall-og-fakta'],
  moetenotat: ['vedtak', 'innstilling', 'bakgrunn', 'tall-og-fakta', 'innspill-og-uenighet', 'videre'],
  presentasjon: ['vedtak', 'bakgrunn', 'tall-og-fakta', 'innspill-og-uenighet', 'videre'],
};

/** A møtenotat is told by its innstilling and vedtak and a faktaark by its numbers; the others need their three messages. */
export const LEAST_MESSAGES: Readonly<Record<BriefKind, number>> = {
  pressebrief: 3,
  hovedbudskap: 3,
  faktaark: 1,
  moetenotat: 1,
  presentasjon: 3,
};

const TITLES: Readonly<Record<BriefKind, (theme: string) => string>> = {
  pressebrief: (theme) => theme,
  hovedbudskap: (theme) => `Hovedbudskap: ${theme}`,
  faktaark: (theme) => `Faktaark: ${theme}`,
  moetenotat: (theme) => `Møtenotat: ${theme}`,
  presentasjon: (theme) => theme,
};

/** A brief of one kind and length, cut from the composition; null when there are not the key messages that the kind has. */
export function buildContent(kind: BriefKind, length: BriefLength, name: string, whole: Composition): BriefContent | null {
  const [message, ...messages] = whole.keyMessages;
  if (message === undefined || whole.keyMessages.length < LEAST_MESSAGES[kind]) return null;
  const theme = ownWords(name);
  const told = kind === 'pressebrief' || kind === 'moetenotat';
  const wanted = SECTIONS[kind];
  const all = wanted.includes('innstilling') ? whole.sections : proposalsAsBackground(whole.sections);
  const composed: Composition = {
    ...whole,
    lead: told || kind === 'presentasjon' ? whole.lead : [],
    sections: wanted.flatMap((section) => all.filter((ranked) => ranked.kind === section)),
  };
  const composition = length === 'kort' ? shorten(composed) : composed;
  const { sections: found } = composition;
  const sections = kind === 'presentasjon' ? [] : found.flatMap(sectionOf);
  const slides: readonly BriefSlide[] = kind === 'presentasjon' ? buildSlides(theme, composition, found) : [];
  const content: BriefContent = {
    kind,
    length,
    theme,
    title: TITLES[kind](theme),
    lead: told ? composition.lead : [],
    keyMessages: [message, ...messages],
    sections,
    slides,
    furtherReading: kind === 'hovedbudskap' ? [] : composition.furtherReading,
    unknown: composed.sections.flatMap(({ kind: section, parts }): UnknownSection[] =>
      parts.length > 0 || (section === 'innspill-og-uenighet' && tellsInput(composed))
        ? []
        : [{ kind: section, heading: SECTION_HEADINGS[section], text: unknownSentence(section, composition.proposed) }],
    ),
    citations: [],
    mode: 'extractive',
    model: null,
  };
  return { ...content, citations: distinctCitations(briefStatements(content), content.furtherReading) };
}

/** What others have said is told somewhere, so the archive does know of innspill. */
function tellsInput({ lead, keyMessages, sections }: Composition): boolean {
  const parts = [...lead, ...keyMessages, ...sections.flatMap((section) => section.parts.map(({ part }) => part))];
  return parts.some((part) => 'input' in part && part.input === true);
}

/** Where a proposal has no section of its own and no decision is known, it closes the background, with words that say what it is. */
function proposalsAsBackground(sections: readonly RankedSection[]): readonly RankedSection[] {
  const partsOf = (kind: BriefSectionKind): readonly RankedPart[] => sections.find((section) => section.kind === kind)?.parts ?? [];
  const proposed = partsOf('innstilling');
  if (proposed.length === 0 || partsOf('vedtak').length > 0) return sections;
  const background = partsOf('bakgrunn');
  // What is proposed to be decided is the last a shorter version leaves out.
  const score = Math.max(...[...background, ...proposed].map((part) => part.score)) + 1;
  const ours: RankedPart = { part: linking(LINKING.proposed), score, itemScores: [] };
  const parts = [...background, ours, ...proposed.map((part) => ({ ...part, score }))];
  return sections.map((section) => (section.kind === 'bakgrunn' ? { ...section, parts } : section));
}

function sectionOf({ kind, parts }: Composition['sections'][number]): BriefSection[] {
  const [first, ...rest] = parts.map(({ part }) => part);
  return first === undefined ? [] : [{ kind, heading: SECTION_HEADINGS[kind], parts: [first, ...rest] }];
}
