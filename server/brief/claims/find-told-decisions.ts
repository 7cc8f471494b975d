import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import { isProposal } from '../reading/decision-words.ts';
import type { Piece } from '../reading/piece.ts';
import { stateExtracts } from './cite-piece.ts';
import { type Decision, mayDecide } from './find-decisions.ts';
import { isInput } from './is-input.ts';

/** A whole cell that says so; «Ikke vedtatt», «Foreslått vedtatt» and «Vedtatt sendt på høring» are other cells. */
const DECIDED_CELL =
  /^(?:(?:enstemmig|samrøystes)\s+)?(?:vedtatt|vedteke|vedteken)(?:,?\s+(?:enstemmig|samrøystes))?(?:\s+(?:av|i)\s+\p{L}+(?:\s\p{L}+)?)?(?:,?\s+(?:den\s+)?\d[\d.\s\p{L}]{5,18}\d{2})?\.?$/iu;
/** A column heading under which an organ or a date says that it is decided. */
const DECIDED_COLUMN = /^(?:vedtatt|vedteke|vedteken)(?:\s+(?:av|i|dato|den))?$/iu;
/** «Styret vedtok …», «Representantskapet har enstemmig vedtatt …»; «Styret i idrettslaget vedtok» is another organ. */
const DECIDES =
  /^(?:(?:deretter|så|også|enstemmig|samrøystes)\s+)?(?:vedtok|vedtek|godkjente|besluttet|(?:har|hadde)\s+(?:enstemmig\s+|samrøystes\s+)?(?:vedtatt|vedteke))(?!\p{L})/iu;
/** What makes a sentence something else than one decision that has been made. */
const UNSURE =
  /(?<!\p{L})(?:ikke|ikkje|innstilling\p{L}*|tilråding\p{L}*|\p{L}*forslag\p{L}*|framlegg\p{L}*|dersom|hvis|viss|om at|skal|bør|vil|ville|skulle|burde|kunne|må|måtte|antakelig|trolig|visstnok|ifølge|følgje|prosess\p{L}*)(?!\p{L})/iu;
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

function toldByRow({ text, passage, document }: Piece): Told | null {
  const cells = text.split(' | ');
  const heads = cells.length === passage.tableHeader.length ? passage.tableHeader : [];
  const says = cells.some(
    (cell, column) => DECIDED_CELL.test(cell.trim()) || (DECIDED_COLUMN.test(heads[column]?.trim() ?? '') && names(cell)),
  );
  if (!says || /(?<!\p{L})(?:innstilling|\p{L}*forslag|ikke|ikkje)/iu.test(text)) return null;
  const named = cells.flatMap((cell) => (names(cell) || DECIDED_CELL.test(cell.trim()) ? [cell] : [])).join(' | ');
  return toldOf(named, findDates(named), document.metadata.date?.value ?? null);
}

/** A cell that is an organ or a date and nothing more. */
function names(cell: string): boolean {
  const found = [...findOrgans(cell), ...findDates(cell)];
  return found.length > 0 && cell.replace(/[\s.,]/gu, '').length <= found.reduce((sum, { start, end }) => sum + end - start, 0);
}

function toldBySentence({ text, document }: Piece): Told | null {
  const [organ] = findOrgans(text);
  if (organ === undefined || organ.start > 0 || text.endsWith('?') || UNSURE.test(text) || !DECIDES.test(text.slice(organ.end).trimStart()))
    return null;
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
