import type { DocumentType } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import { findOrgans } from '../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { type ArchiveThing, type NamedKind, readAskedFor, type Wants } from './asked-for.ts';
import { findPeriod, type Period } from './period.ts';
import { cueSet } from '../../ingest/norsk/cues.ts';

/** A question that asks for all of something the archive keeps, or how many there are. */
export type StructuredQuestion = {
  readonly wants: Wants;
  readonly of: ArchiveThing;
  /** For `of: 'document'`, the types asked for; [] = any. */
  readonly types: readonly DocumentType[];
  readonly organ: Organ | null;
  readonly period: Period | null;
  /** As asked: «transport», «strategiske føringer 2025–2028». */
  readonly topic: string | null;
  /** Whom a hoeringsinnspill came from, as asked: «kommuner», «Drammen kommune». */
  readonly sender: string | null;
};

/** What it is about, to the end of the question. */
const TOPIC =
  /(?<!\p{L})(?:som (?:handler|handlar|gjelder|gjeld|omhandler|omhandlar|nevner|nemner)(?:\s+om)?|handler om|handlar om|gjelder|omhandler|omhandlar|nevner|nemner|om|angående|vedrørende|vedrørande|knyttet til|knytt til|innen|innan|innenfor|innanfor)\s+(?<topic>\p{L}.*|«.*)$/iu;
/** Høringsinnspill come to something and from someone; that is their topic and sender. */
const SENT_TO =
  /(?<!\p{L})til\s+(?<topic>(?:høringen|høyringa|utkastet|forslaget|framlegget|de|dei|den|det|en|ny\p{L}*|strategi\p{L}*|\p{Ll}|\p{Lu}).*)$/iu;
const SENT_FROM =
  /(?<!\p{L})(?:fra|frå|av)\s+(?<sender>(?:alle |hvilke |andre )?\p{L}[\p{L}-]*(?:\s(?:og\s)?\p{Lu}[\p{L}-]*)*(?:\s(?:kommune|kommuner|fylkeskommune|fylkeskommuner))?)(?=$|\s)/iu;

/** Words that ask, hold or happen; what is left when they are gone is a condition that no table has a column for. */
const FILLERS = cueSet('asks-filler');
const VERBS: Readonly<Record<ArchiveThing, ReadonlySet<string>>> = {
  sak: cueSet('verb-of-sak'),
  vedtak: cueSet('verb-of-vedtak'),
  hoeringsinnspill: cueSet('verb-of-hoeringsinnspill'),
  tiltak: cueSet('verb-of-tiltak'),
  moete: cueSet('verb-of-moete'),
  document: cueSet('verb-of-document'),
};

/**
 * Reads a question for all, how many or which things of the archive; null for every other question. Strict: every word must be
 * understood as a part of it, else the condition it sets would be lost and the answer wrong while it looks complete.
 *
 * @param today for «i år» and «i fjor»; without it a question that says so is not read
 */
export function readStructuredQuestion(text: string, today: IsoDate | null = null): StructuredQuestion | null {
  const question = text
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(/\s+/gu, ' ');
  // A sak is looked up by its number, not listed.
  if (findSakReferences(question).length > 0) return null;
  const asked = readAskedFor(question);
  if (asked === null) return null;
  const found = findPeriod(asked.rest, today);
  if (found === 'relative') return null;
  const withoutPeriod = found === null ? asked.rest : cut(asked.rest, found.start, found.end);
  const { rest: withoutTopic, topic } = takeTopic(withoutPeriod, asked.of);
  const { rest: withoutSender, sender } = takeSender(withoutTopic, asked.of);
  const { rest, organ } = takeOrgan(withoutSender);
  const read: StructuredQuestion = {
    wants: asked.wants,
    of: asked.of,
    types: asked.types,
    organ: organ ?? asked.organ,
    period: found?.period ?? null,
    topic,
    sender,
  };
  return isUnderstood(rest, asked.of) && isNarrowedOrHeld(read, asked, question) ? read : null;
}

function isUnderstood(rest: string, of: ArchiveThing): boolean {
  const left = rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return left.every((word) => FILLERS.has(word) || VERBS[of].has(word));
}

/** «Hvilke dokumenter?» alone may mean any; something must say that the archive's own are meant. */
function isNarrowedOrHeld(
  { organ, period, topic, sender, wants, of }: StructuredQuestion,
  { all, opens }: NamedKind,
  question: string,
): boolean {
  // «Hva vedtok styret?» most often asks for the last thing talked of.
  if (opens === 'what-was-decided') return period !== null || topic !== null;
  if (all || organ !== null || period !== null || topic !== null || sender !== null)
    return of !== 'tiltak' || all || wants === 'count' || /handlings(?:program|plan)/iu.test(question);
  if (wants === 'count') return true;
  return of !== 'sak' && /(?<!\p{L})(?:har (?:dere|de|dykk|du|vi)|finnes|finst|fins|arkivet|ligger|ligg)(?!\p{L})/iu.test(question);
}

function takeTopic(text: string, of: ArchiveThing): { readonly rest: string; readonly topic: string | null } {
  const match = TOPIC.exec(text) ?? (of === 'hoeringsinnspill' ? SENT_TO.exec(text) : null);
  const phrase = match?.groups?.['topic'];
  if (match === null || phrase === undefined) return { rest: text, topic: null };
  // «vedtak om transport i styret»: the organ at the end is not a part of the topic; nor is the verb of «… kom inn».
  const organ = findOrgans(phrase).find(({ start }) => /\s(?:i|av|fra|frå|hos)\s$/u.test(phrase.slice(0, start)));
  const from = of === 'hoeringsinnspill' ? SENT_FROM.exec(phrase)?.index : undefined;
  const verb = [...phrase.matchAll(/\s(\p{L}+)/gu)].find(
    ([, word = '']) => VERBS[of].has(word) || /^(?:har|ble|vart|blei|er|var|finnes|finst|ligger|ligg)$/u.test(word),
  )?.index;
  const preposition = organ === undefined ? phrase.length : phrase.slice(0, organ.start).trimEnd().lastIndexOf(' ');
  const end = Math.min(preposition, from ?? phrase.length, verb ?? phrase.length);
  const topic = phrase
    .slice(0, end)
    .trim()
    .replace(/[«»"”“]/gu, '');
  const start = match.index + match[0].length - phrase.length;
  return { rest: `${text.slice(0, match.index)} ${text.slice(start + end)}`, topic: topic === '' ? null : topic };
}

function takeSender(text: string, of: ArchiveThing): { readonly rest: string; readonly sender: string | null } {
  const match = of === 'hoeringsinnspill' ? SENT_FROM.exec(text) : null;
  const sender = match?.groups?.['sender'];
  if (match === null || sender === undefined) return { rest: text, sender: null };
  return { rest: cut(text, match.index, match.index + match[0].length), sender };
}

function takeOrgan(text: string): { readonly rest: string; readonly organ: Organ | null } {
  const [first, second] = findOrgans(text);
  if (first === undefined || second !== undefined) return { rest: text, organ: null };
  return { rest: cut(text, first.start, first.end), organ: first.organ };
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
