import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import { wordsIn } from '../../../ingest/norsk/words-of.ts';
import { decisionNoun, decisionVerbs, isUnanimous } from '../../../ingest/norsk/decision-words.ts';
import { isWord } from '../../../ingest/norsk/function-words.ts';
import { isMade, readDecision } from '../../../ingest/norsk/read-decision.ts';
import { isProposal } from '../../../ingest/norsk/tells-of-decision.ts';
import { verbReadings } from '../../../ingest/norsk/verb-forms.ts';
import type { Piece } from '../reading/piece.ts';
import { stateExtracts } from './cite-piece.ts';
import { type Decision, mayDecide } from './find-decisions.ts';
import { isInput } from './is-input.ts';

/** A day that what was decided is about, not the day it was decided: «til 1. mai», «brev av 3. mars». */
const OTHER_DAY =
  /(?<!\p{L})(?:til|innen|fra|frå|før|etter|av|for|mot|senest|seinast|frist(?:en)?|gjelder|og|–|-)\s+(?:den\s+|og med\s+)?$/iu;

/**
 * Decisions that a document tells of outside a protocol: a table row that says «Vedtatt», or a sentence in which an organ is the one
 * that decided; in both with the organ and the day. «Behandlet» is not decided, and in doubt a text tells of none.
 */
export function findToldDecisions(pieces: readonly Piece[]): Decision[] {
  return pieces.flatMap((piece): Decision[] => {
    if (piece.role !== 'text' || !mayDecide(piece.document) || isInput(piece) || isProposal(piece.text)) return [];
    const alone = piece.form === 'sentence' || (piece.list !== null && piece.list.leadIn === null);
    const told = piece.form === 'row' ? toldByRow(piece) : alone ? toldBySentence(piece) : null;
    const point = told === null ? null : stateExtracts(piece);
    if (told === null || point === null) return [];
    return [{ points: [point], adoption: null, sak: piece.form === 'row' ? null : piece.sak, ...told, pieces: [piece] }];
  });
}

type Told = { readonly organ: Organ; readonly date: IsoDate };

/** A row with a cell that says «Vedtatt» and no more, or an organ or date in a column that is called so. */
function toldByRow({ text, passage, document }: Piece): Told | null {
  const cells = text.split(' | ').map((cell) => cell.trim());
  const heads = cells.length === passage.tableHeader.length ? passage.tableHeader : [];
  const says = cells.some((cell, column) => saysDecided(cell) || (saysDecided(heads[column] ?? '') && names(cell)));
  if (!says || wordsIn(text).some(({ lower }) => isDoubted(lower))) return null;
  const named = cells.filter((cell) => names(cell) || saysDecided(cell)).join(' | ');
  return toldOf(named, findDates(named), document.metadata.date?.value ?? null);
}

/** «Vedtatt», «Enstemmig vedtatt av styret 3. mai 2024», «Vedtatt dato»; «Vedtatt sendt på høring» and «Foreslått vedtatt» are other cells. */
function saysDecided(cell: string): boolean {
  const bare = [...findOrgans(cell), ...findDates(cell)]
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), cell);
  const words = wordsIn(bare)
    .map(({ lower }) => lower)
    .filter((word) => !isUnanimous(word) && !/^(?:av|i|den|dato)$/u.test(word));
  const [only] = words;
  return (
    words.length === 1 &&
    only !== undefined &&
    decisionVerbs(only).some(
      ({ verb, form }) => verb.act === 'decided' && verb.about.length + verb.needs.length === 0 && form === 'participle',
    )
  );
}

/** A proposal or what was not done; what an organ decided on its own matters is told otherwise. */
function isDoubted(lower: string): boolean {
  const noun = decisionNoun(lower);
  return noun === 'innstilling' || noun === 'proposal' || isWord(lower, 'negation');
}

/** A cell that is an organ or a date and nothing more. */
function names(cell: string): boolean {
  const found = [...findOrgans(cell), ...findDates(cell)];
  return found.length > 0 && cell.replace(/[\s.,]/gu, '').length <= found.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** «Styret vedtok …», «Representantskapet har enstemmig vedtatt …»; «Styret i idrettslaget vedtok» is another organ. */
function toldBySentence({ text, document }: Piece): Told | null {
  const [organ] = findOrgans(text);
  const reading = readDecision(text);
  if (organ === undefined || organ.start > 0 || reading === null || reading.act !== 'decided' || !isMade(reading)) return null;
  const between = wordsIn(text.slice(organ.end, reading.at));
  const nearby = between.every(
    ({ lower }) => isUnanimous(lower) || isWord(lower, 'adverb', 'connective') || verbReadings(lower).length > 0,
  );
  if (!nearby || wordsIn(text).some(({ lower }) => isDoubted(lower))) return null;
  const days = findDates(text).filter(({ start }) => !OTHER_DAY.test(text.slice(0, start)));
  return toldOf(text, days, document.metadata.date?.value ?? null);
}

/** One organ, and one day no later than the document that tells of it. */
function toldOf(text: string, days: readonly { readonly date: IsoDate }[], told: IsoDate | null): Told | null {
  const [organ] = findOrgans(text);
  const [day, ...more] = days;
  if (organ === undefined || day === undefined || more.some(({ date }) => date !== day.date)) return null;
  return told !== null && day.date > told ? null : { organ: organ.organ, date: day.date };
}
