import type { AnswerKind, Question } from '../retrieval/question.ts';
import type { Mention, MentionKind } from './mentions.ts';
import { tellsOfDecision } from '../../ingest/norsk/tells-of-decision.ts';
import type { UnitReading } from './unit-reading.ts';
import { cue, cueStart } from '../../ingest/norsk/cues.ts';

/** Signs that a unit holds the kind of thing the question asks for, 0–1; those of other kinds of question are 0. */
export const ANSWER_SIGNS = [
  'time.new',
  'time.near',
  'time.year',
  'time.clock',
  'duration.new',
  'duration.unit',
  'count.new',
  'count.before',
  'amount.new',
  'amount.percent',
  'amount.money',
  'amount.measure',
  'person.new',
  'person.full',
  'place.new',
  'place.preposition',
  'which.name',
  'which.near',
  'reason.cue',
  'manner.cue',
  'definition.opens',
  'decision.cue',
  'called',
  'said',
] as const;

export type AnswerSign = (typeof ANSWER_SIGNS)[number];

/** What would answer each kind of question. */
const MENTIONS: Readonly<Record<AnswerKind, readonly MentionKind[]>> = {
  time: ['time'],
  duration: ['number', 'time'],
  count: ['number'],
  amount: ['number'],
  person: ['name'],
  place: ['name'],
  which: ['name'],
  decision: [],
  reason: [],
  manner: [],
  definition: [],
  other: [],
};

const REASON = cue('reason');
const MANNER = cue('manner');
const ASKS_NAME = cue('name-of');
const NAMED = /[«"”]/u;
const ASKS_SAYING = cue('says');
const SAYS = /^\s*[–—-]\s|[«"”]|(?<!\p{L})(?:sier|mener|forteller|svarer|uttaler|forklarer|ifølge|seier|meiner|fortel)(?!\p{L})/iu;
const ASKS_SHARE = cueStart('asks-share');
const SHARE = /%|prosent|tredjedel|halvparten|fjerdedel/iu;
const ASKS_MONEY = cueStart('asks-money');
const MONEY = cue('money');
const ASKS_MEASURE = cueStart('asks-measure');
const MEASURE = /\d\s?(?:km|m|meter|kilometer|mil|cm|kg|tonn|kvadrat\p{L}*|m²|km²|hektar|dekar|mål)(?!\p{L})/iu;
const DURATION_UNIT = /(?:år|måned|månad|uke|veke|dag|time|minutt|sekund|døgn)/iu;
const CLOCK = cue('clock');
const PLACE_BEFORE =
  /(?<!\p{L})(?:i|på|fra|frå|ved|til|utenfor|nær|mellom|langs|rundt|over|under|hos|nord for|sør for|øst for|vest for)\s+(?:den |det |de )?$/iu;
const IS = /^[^.]{0,60}?(?<!\p{L})(?:(?:er|var|betyr|består|omfatter|lyder|lyd|heter|heiter)(?!\p{L})|:\s)/iu;
/** What follows says only that it is as before, or not known. */
const SAYS_NOTHING =
  /^\s*(?:uendret|uendra|(?:den|det) samme|som (?:før|tidligere|tidlegare)|ikke kjent|ikkje kjend|uavklart|ukjent|ukjend)(?!\p{L})/iu;
/** Tokens from a mention to the nearest word of the question at which nearness has fallen to a half. Range 3–10. */
const HALF_NEAR = 5;
/** Tokens between a number and the thing counted. */
const COUNTED_WITHIN = 3;
/** A definition names its subject among the first tokens. */
const SUBJECT_WITHIN = 2;

/** The mentions of a unit that the question did not itself name; «20. mai 2024» is more than the «2024» of a question. */
export function freshMentions(unit: UnitReading, asked: (term: string) => boolean): Mention[] {
  return unit.mentions.filter(({ kind, terms }) => !(kind === 'time' ? terms.slice(0, 1) : terms).some(asked));
}

/** The mentions that are of the kind asked for; [] when nothing special is asked for. */
export function wantedMentions(kind: AnswerKind, fresh: readonly Mention[]): Mention[] {
  return fresh.filter((mention) => MENTIONS[kind].includes(mention.kind));
}

/**
 * True when the unit holds the kind of thing asked for; also when nothing special is asked for.
 *
 * @param above headings over the unit, the nearest last
 */
export function holdsAnswer(kind: AnswerKind, unit: UnitReading, fresh: readonly Mention[], above: readonly string[]): boolean {
  if (kind === 'decision') return tellsOfDecision(unit.text, above);
  const wanted = kind === 'which' ? [] : MENTIONS[kind];
  return wanted.length === 0 || fresh.some((mention) => wanted.includes(mention.kind));
}

/**
 * @param fresh the unit's mentions that the question did not name
 * @param places where the question's concepts stand in the unit, in the order of the question
 * @param above headings over the unit, the nearest last
 */
export function answerSigns(
  { kind, text: question }: Question,
  unit: UnitReading,
  fresh: readonly Mention[],
  places: readonly (readonly number[])[],
  above: readonly string[],
): Record<AnswerSign, number> {
  const { text } = unit;
  const on = (wanted: AnswerKind, sign: () => boolean | number): number => (kind === wanted ? Number(sign()) : 0);
  const found = wantedMentions(kind, fresh);
  const holds = (): boolean => found.length > 0;
  const near = (): number => Math.max(0, ...found.map(({ at }) => nearness(at, places.flat())));
  return {
    'time.new': on('time', holds),
    'time.near': on('time', near),
    'time.year': on('time', () => found.some(({ terms }) => terms.some((term) => /\d{4}/u.test(term)))),
    'time.clock': on('time', () => CLOCK.test(text)),
    'duration.new': on('duration', holds),
    'duration.unit': on('duration', () => DURATION_UNIT.test(text)),
    'count.new': on('count', holds),
    'count.before': on('count', () =>
      found.some(({ at }) => (places[0] ?? []).some((place) => place > at && place - at <= COUNTED_WITHIN)),
    ),
    'amount.new': on('amount', holds),
    'amount.percent': on('amount', () => ASKS_SHARE.test(question) && SHARE.test(text)),
    'amount.money': on('amount', () => ASKS_MONEY.test(question) && MONEY.test(text)),
    'amount.measure': on('amount', () => ASKS_MEASURE.test(question) && MEASURE.test(text)),
    'person.new': on('person', holds),
    'person.full': on('person', () => found.some((mention) => mention.text.includes(' '))),
    'place.new': on('place', holds),
    'place.preposition': on('place', () => found.some(({ at }) => PLACE_BEFORE.test(text.slice(0, unit.tokens[at]?.start ?? 0)))),
    'which.name': on('which', holds),
    'which.near': on('which', near),
    'reason.cue': on('reason', () => REASON.test(text)),
    'manner.cue': on('manner', () => MANNER.test(text)),
    'definition.opens': on('definition', () => opensAsDefinition(unit, places[0] ?? [])),
    'decision.cue': on('decision', () => tellsOfDecision(text, above)),
    called: Number(ASKS_NAME.test(question) && (ASKS_NAME.test(text) || NAMED.test(text))),
    said: Number(ASKS_SAYING.test(question) && SAYS.test(text)),
  };
}

function nearness(at: number, matched: readonly number[]): number {
  const distance = Math.min(...matched.map((place) => Math.abs(place - at)));
  return Number.isFinite(distance) ? 1 / (1 + distance / HALF_NEAR) : 0;
}

/** «Oslofjorden er en fjord …» for «Hva er Oslofjorden?». */
function opensAsDefinition({ text, tokens }: UnitReading, subject: readonly number[]): boolean {
  const [at] = subject;
  const token = at === undefined || at > SUBJECT_WITHIN ? undefined : tokens[at];
  if (token === undefined) return false;
  const after = text.slice(token.end);
  const verb = IS.exec(after);
  return verb !== null && !SAYS_NOTHING.test(after.slice(verb[0].length));
}
