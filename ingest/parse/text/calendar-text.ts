import type { BlockDraft } from '../blocks/block-draft.ts';
import { inNorwegian, instant } from '../blocks/instant.ts';

/** An event's lines as they come: name, parameters, value. */
type Line = { readonly name: string; readonly zone: string | null; readonly value: string };

/** The events of a calendar file as people read them: what, when on Norwegian clocks, where, and what is said of it. Null for other text. */
export function calendarText(text: string): BlockDraft[] | null {
  if (!/^\s*BEGIN:VCALENDAR\s/iu.test(text)) return null;
  const lines = text
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)
    .flatMap(lineOf);
  const drafts: BlockDraft[] = [];
  let event: Line[] | null = null;
  let inner = 0;
  for (const line of lines) {
    const begins = line.name === 'BEGIN';
    if (event === null) {
      if (begins && /^V(?:EVENT|TODO|JOURNAL)$/iu.test(line.value)) event = [];
    } else if (begins) inner++;
    else if (line.name !== 'END') {
      // Alarms inside an event have texts of their own.
      if (inner === 0) event.push(line);
    } else if (inner > 0) inner--;
    else {
      drafts.push(...eventBlocks(event));
      event = null;
    }
  }
  return drafts;
}

function lineOf(line: string): Line[] {
  const [, name, parameters = '', value = ''] = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/u.exec(line) ?? [];
  if (name === undefined) return [];
  return [{ name: name.toUpperCase(), zone: /;TZID="?([^";]*)/iu.exec(parameters)?.[1] ?? null, value }];
}

function eventBlocks(lines: readonly Line[]): BlockDraft[] {
  const line = (name: string): Line | undefined => lines.find((candidate) => candidate.name === name);
  const textOf = (name: string): string => unescaped(line(name)?.value ?? '');
  const start = timeOf(line('DTSTART'));
  const end = timeOf(line('DTEND') ?? line('DUE'));
  const when = start === null ? '' : `Tid: ${inNorwegian(start)}${end === null || end === start ? '' : untilText(start, end)}`;
  const where = textOf('LOCATION');
  // What the calendar shows others as busy is kept from them.
  const level = line('CLASS')?.value.trim() ?? '';
  const secret = /^(?:private|confidential)$/iu.test(level) ? `Gradering: ${level}` : '';
  const cancelled = /^cancelled$/iu.test(line('STATUS')?.value ?? '') ? 'Avlyst' : '';
  const summary = textOf('SUMMARY');
  const paragraphs = [secret, cancelled, when, where === '' ? '' : `Sted: ${where}`, ...textOf('DESCRIPTION').split(/\n+/u)];
  return [
    { kind: 'heading', level: 1, text: summary === '' ? '(uten tittel)' : summary },
    ...paragraphs.filter((text) => text.trim() !== '').map((text): BlockDraft => ({ kind: 'paragraph', text })),
  ];
}

/** The end of an event of whole days is the day after its last. */
function untilText(start: string, end: string): string {
  if (start.length > 10) return `–${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : inNorwegian(end)}`;
  const last = new Date(Date.parse(`${end.slice(0, 10)}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return last <= start ? '' : `–${inNorwegian(last)}`;
}

/** «20250310T100000Z» is an instant; without Z it is the clock of its zone, which for a Norwegian archive is Norway's unless named otherwise. */
function timeOf(line: Line | undefined): string | null {
  const [, year, month, day, hour, minute, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d*(Z?))?$/u.exec(line?.value.trim() ?? '') ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month ?? ''}-${day ?? ''}`;
  if (hour === undefined) return date;
  const local = `${date}T${hour}:${minute ?? ''}:00`;
  return utc === 'Z' ? instant(`${local}Z`) : (fromZone(local, line?.zone ?? null) ?? local);
}

/** The instant at which the clocks of a zone show this, as `instant` gives it; null for a zone the system does not know. */
function fromZone(local: string, zone: string | null): string | null {
  if (zone === null) return null;
  try {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    const asUtc = Date.parse(`${local}Z`);
    const shown = Date.parse(`${clock.format(asUtc).replace(' ', 'T')}Z`);
    return instant(new Date(asUtc - (shown - asUtc)).toISOString());
  } catch {
    return null;
  }
}

function unescaped(value: string): string {
  return value.replace(/\\([nN;,\\])/gu, (_, character: string) => (/n/iu.test(character) ? '\n' : character)).trim();
}
