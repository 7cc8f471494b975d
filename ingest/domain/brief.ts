import type { Citation } from './citation.ts';
import type { Editorial } from './editorial.ts';
import type { IsoDate } from './ids.ts';
import type { Organ } from './organ.ts';
import type { SakKey } from './sak-key.ts';
import type { SourceHeading } from './source-heading.ts';
import type { Statement } from './statement.ts';

export const BRIEF_LENGTHS = ['kort', 'lang'] as const;
/** *kort* is made from *lang*: every statement in kort stands in lang too. */
export type BriefLength = (typeof BRIEF_LENGTHS)[number];

export const BRIEF_KINDS = ['pressebrief', 'hovedbudskap', 'faktaark', 'moetenotat', 'presentasjon'] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** The sections a brief may have, in the order they stand. `innstilling` stands only in a møtenotat. */
export const BRIEF_SECTION_KINDS = ['vedtak', 'innstilling', 'bakgrunn', 'tall-og-fakta', 'innspill-og-uenighet', 'videre'] as const;
export type BriefSectionKind = (typeof BRIEF_SECTION_KINDS)[number];

/** Where words stood, when they do not read alone: under a heading, after the sentence that introduces the list. */
export type Standing = {
  readonly heading: SourceHeading | null;
  /** The lead-in, quoted and cited like any statement. */
  readonly leadIn: Statement | null;
};

/** A statement as it stands in a brief. */
export type StatementPart = {
  readonly kind: 'statement';
  readonly statement: Statement;
  /** null when the statement reads alone. */
  readonly standing: Standing | null;
  /** Said or sent in by others (høring, gruppearbeid); to be shown as innspill wherever it stands, also as a key message or a figure. */
  readonly input?: true;
};

/** Items of one list of one document, in the order they stood there. */
export type ListPart = {
  readonly kind: 'list';
  readonly standing: Standing;
  readonly items: readonly [Statement, ...Statement[]];
};

/** What an organ decided, verbatim; never an innstilling that was not adopted. Its page stands in the citations. */
export type VedtakPart = {
  readonly kind: 'vedtak';
  /** The points of the decision in order. */
  readonly points: readonly [Statement, ...Statement[]];
  /** The words that say the innstilling was adopted, or how the votes fell; null when the text stands under a vedtak heading alone. */
  readonly adoption: Statement | null;
  readonly sak: SakKey | null;
  readonly organ: Organ | null;
  /** Of the meeting. */
  readonly date: IsoDate | null;
};

/** A number with what it counts. */
export type Figure = {
  /** Number and unit, characters of the statement's text: «2,23 mill. innbyggere». */
  readonly text: string;
  /** The year it holds for by its own words, its column heading or its heading; null when they give none. */
  readonly year: number | null;
};

/** A statement with the numbers it gives. */
export type FigurePart = {
  readonly kind: 'figure';
  readonly figures: readonly [Figure, ...Figure[]];
  /** The date of the newest document cited for it. */
  readonly confirmed: IsoDate | null;
  readonly statement: Statement;
  /** null when the statement reads alone. */
  readonly standing: Standing | null;
  /** As of `StatementPart`. */
  readonly input?: true;
};

/** Documents that give different numbers or dates for the same thing; newest first, none is chosen. */
export type ConflictPart = {
  readonly kind: 'conflict';
  readonly sides: readonly [ConflictSide, ConflictSide, ...ConflictSide[]];
};
export type ConflictSide = { readonly statement: Statement /** Of the document. */; readonly date: IsoDate | null };

export type BriefPart = StatementPart | ListPart | VedtakPart | FigurePart | ConflictPart | Editorial;

export type BriefSection = {
  readonly kind: BriefSectionKind;
  readonly heading: string;
  readonly parts: readonly [BriefPart, ...BriefPart[]];
};

/** A section the archive had nothing for, and a sentence that says so («Dette vet ikke arkivet»). */
export type UnknownSection = { readonly kind: BriefSectionKind; readonly heading: string; readonly text: Editorial };

/** One slide of a presentation. */
export type BriefSlide = {
  readonly title: string;
  /** Short enough to be read on a screen; at most five. */
  readonly points: readonly BriefPart[];
  /** What to say, beyond the points. */
  readonly notes: readonly BriefPart[];
  /** Of points and notes, each once. */
  readonly sources: readonly Citation[];
};

/**
 * What a brief says. Every claim in it is a `Statement`; what is not is an `Editorial`, a `SourceHeading`, or the title and the
 * fixed headings.
 *
 * What each kind uses: *pressebrief* all but slides; *hovedbudskap* `keyMessages` alone; *faktaark* `keyMessages` and the sections
 * `tall-og-fakta` and `vedtak`; *moetenotat* all, with `innstilling`; *presentasjon* `keyMessages` and `slides`. What a kind does
 * not use is empty; `keyMessages` and `citations` never are. There are exactly three key messages, in a *moetenotat* and a *faktaark* at
 * most.
 */
export type BriefContent = {
  readonly kind: BriefKind;
  readonly length: BriefLength;
  /** As asked for, or the name of the sak, documents or period. */
  readonly theme: string;
  readonly title: string;
  /** Ingress, at most 60 words together. */
  readonly lead: readonly StatementPart[];
  readonly keyMessages: readonly [StatementPart, ...StatementPart[]];
  readonly sections: readonly BriefSection[];
  /** At most eight; [] unless the kind is presentasjon. */
  readonly slides: readonly BriefSlide[];
  /** Places worth opening, best first: the most telling words of documents on the theme. */
  readonly furtherReading: readonly Citation[];
  readonly unknown: readonly UnknownSection[];
  /** Every citation of the brief once, in the order they first stand; the numbers of the notes. */
  readonly citations: readonly Citation[];
  readonly mode: 'extractive' | 'model';
  /** Name of the model when one has worded anything. */
  readonly model: string | null;
};

/** Why there is no brief. An expected outcome, not an error. */
export type BriefRefusal = {
  readonly kind: 'refused';
  readonly code: 'no-evidence' | 'too-little-evidence' | 'too-wide';
  /** Norwegian: why, and what to do next. */
  readonly reason: string;
  /** The nearest the archive has, best first; may be empty. */
  readonly nearest: readonly Citation[];
  /** Narrower themes the archive has enough on, as it words them; [] unless the theme is too wide. */
  readonly narrower: readonly string[];
};

export type BriefResult = BriefContent | BriefRefusal;
