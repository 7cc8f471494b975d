import type { BriefPart, ConflictPart, Standing, VedtakPart } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import type { Statement } from '#domain/statement.ts';
import { isInputHeading } from '../claims/is-input.ts';
import { placeName } from './cited-pages.ts';
import { cleanText } from './clean-text.ts';
import { figureLine } from './figure-line.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import type { NoteBook } from './note-book.ts';
import type { SourceOf } from './open-sources.ts';
import { paragraph, plainText, type PrintBlock, type PrintInline, strongText } from './print-document.ts';
import { rowText } from './row-text.ts';
import { quoteLanguage } from './source-words.ts';

/** What turning statements into print needs: the numbers of their notes, and their sources. */
export type PrintContext = {
  readonly noteBook: NoteBook;
  readonly sourceOf: SourceOf;
  /** Whether a quote the statement rests on no longer stands. */
  readonly isBroken: (statement: Statement) => boolean;
  readonly tableHead: (citation: Citation) => readonly string[] | null;
};

/** Stands after a sentence whose source has been changed so that the words are gone. */
export const SOURCE_CHANGED = 'kilden er endret';

/** A part of a section as paragraphs and lists. */
export function partBlocks(part: BriefPart, context: PrintContext): PrintBlock[] {
  switch (part.kind) {
    case 'statement':
    case 'figure':
      return [paragraph('body', ...partLine(part, context))];
    case 'list': {
      const standing = standingLine(part.standing, context);
      const items = part.items.map((item) => statementLine(item, context));
      return [...(standing.length === 0 ? [] : [paragraph('label', ...standing)]), { kind: 'list', ordered: false, items }];
    }
    case 'vedtak':
      return vedtakBlocks(part, context);
    case 'conflict':
      return conflictBlocks(part, context);
    case 'editorial':
      return [paragraph('editorial', plainText(`Redaksjonelt: ${cleanText(part.text)}`))];
  }
}

/** A part as one line: under a number or a bullet. Points of a list or a decision follow each other. */
export function partLine(part: BriefPart, context: PrintContext): PrintInline[] {
  switch (part.kind) {
    case 'statement':
      return [...beforeText(part, context), ...statementLine(part.statement, context)];
    case 'figure':
      return [...beforeText(part, context), ...figureLine(part, statementLine(part.statement, context))];
    case 'list':
      return [
        ...beforeText(part, context),
        ...joined(
          part.items.map((item) => statementLine(item, context)),
          '; ',
        ),
      ];
    case 'vedtak': {
      const points = part.points.map((point) => decisionLine(point, context));
      return [strongText(`${vedtakName(part, context)}: `), ...joined([...points, ...adoption(part, context)], ' ')];
    }
    case 'conflict':
      return [
        strongText(`${CONFLICT}: `),
        ...joined(
          part.sides.map((side) => sideLine(side, context)),
          '; ',
        ),
      ];
    case 'editorial':
      return [plainText(`Redaksjonelt: ${cleanText(part.text)}`)];
  }
}

/** The statement's text, marked with its language, the numbers of its notes, and a mark when a source has left it. */
function statementLine(statement: Statement, context: PrintContext): PrintInline[] {
  return lineOf(statement, rowText(statement.text, context.tableHead(statement.citations[0])), context);
}

/** What an organ has decided, word for word also where it stood in a table. */
function decisionLine(statement: Statement, context: PrintContext): PrintInline[] {
  return quoted(lineOf(statement, statement.text, context));
}

function lineOf(statement: Statement, shown: string, { noteBook, sourceOf, isBroken }: PrintContext): PrintInline[] {
  const language = quoteLanguage(sourceOf(statement.citations[0]));
  const mark = isBroken(statement) ? [strongText(` [${SOURCE_CHANGED}]`)] : [];
  return [{ kind: 'text', text: cleanText(shown), style: 'plain', language }, ...noteBook.notes(statement, shown), ...mark];
}

function vedtakBlocks(part: VedtakPart, context: PrintContext): PrintBlock[] {
  const points = part.points.map((point) => decisionLine(point, context));
  const [first, ...others] = points;
  const decision: PrintBlock[] =
    first !== undefined && others.length === 0
      ? [paragraph('decision', ...first)]
      : [{ kind: 'list', ordered: !numbered(part), items: points }];
  return [
    { kind: 'heading', level: 3, text: vedtakName(part, context) },
    ...decision,
    ...adoption(part, context).map((line) => paragraph('body', ...line)),
  ];
}

/** The points carry numbers of their own. */
function numbered({ points }: VedtakPart): boolean {
  return points.some(({ text }) => /^\s*(?:\d+|[a-z])[.)]/u.test(text));
}

/** «Sak 10/24, Representantskapet, 11. juni 2024, side 3» */
function vedtakName({ sak, organ, date, points }: VedtakPart, { sourceOf }: PrintContext): string {
  const [citation] = points[0].citations;
  const source = sourceOf(citation);
  const names = [
    sak === null ? 'Vedtak' : cleanText(sak.display).replace(/[.:]$/u, ''),
    organ === null ? null : cleanText(organ.name),
    date === null ? null : longDate(date),
    placeName(citation),
  ];
  const known = names.filter((name) => name !== null && name !== '').join(', ');
  return source.status === 'utkast' || source.status === 'hoeringsutkast' ? `${known} (fra et utkast)` : known;
}

function adoption({ adoption: words }: VedtakPart, context: PrintContext): PrintInline[][] {
  return words === null ? [] : [[plainText('Resultat: '), ...decisionLine(words, context)]];
}

const CONFLICT = 'Kildene sier ulike ting';
const INPUT = 'Innspill:';

function conflictBlocks({ sides }: ConflictPart, context: PrintContext): PrintBlock[] {
  return [
    paragraph('label', plainText(`${CONFLICT}:`)),
    { kind: 'list', ordered: false, items: sides.map((side) => sideLine(side, context)) },
  ];
}

function sideLine({ statement, date }: ConflictPart['sides'][number], context: PrintContext): PrintInline[] {
  return [strongText(`${date === null ? 'Uten dato' : longDate(date)}: `), ...statementLine(statement, context)];
}

/**
 * The heading the words stood under, and the sentence that introduced them. A line in bold alone would pass for a heading.
 *
 * @param input whether others said it, which is told unless the heading does
 */
function standingLine({ heading, leadIn }: Standing, context: PrintContext, input = false): PrintInline[] {
  const name = heading === null ? '' : cleanText(heading.text).replace(/[:.]$/u, '');
  const told = input && !isInputHeading(name);
  const under = told ? `Innspill under «${name}»:` : `Under «${name}»:`;
  return [
    ...(name === '' && told ? [plainText(INPUT)] : []),
    ...(name === '' ? [] : [leadIn === null ? plainText(under) : strongText(`${told ? `${INPUT} ` : ''}${name}: `)]),
    ...(leadIn === null ? [] : statementLine(leadIn, context)),
  ];
}

type Standalone = { readonly standing: Standing | null; readonly input?: true };

function beforeText({ standing, input }: Standalone, context: PrintContext): PrintInline[] {
  const line = standingLine(standing ?? { heading: null, leadIn: null }, context, input === true);
  return line.length === 0 ? [] : [...line, plainText(' ')];
}

function quoted([text, ...notes]: readonly PrintInline[]): PrintInline[] {
  return text?.kind === 'text' ? [{ ...text, text: `«${text.text}»` }, ...notes] : [...notes];
}

function joined(lines: readonly (readonly PrintInline[])[], mark: string): PrintInline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [plainText(mark), ...line]));
}
