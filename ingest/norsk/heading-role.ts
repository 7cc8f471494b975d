import { wordsIn } from './words-of.ts';
import { COUNTER, decisionNoun } from './decision-words.ts';
import { isWord } from './function-words.ts';
import { readWordTable } from './word-table.ts';

/**
 * The part of a sak that a heading opens: what was decided, what was recommended, what was put forward in the meeting beside it, how it
 * was treated and voted over, or another part, which ends these.
 */
export type HeadingRole = 'vedtak' | 'innstilling' | 'forslag' | 'behandling' | 'votering' | 'other';

const ROLES: readonly HeadingRole[] = ['vedtak', 'innstilling', 'forslag', 'behandling', 'votering', 'other'];
/** Words that a heading of any paper may open with; those with a role open that part of a sak. */
const OPENERS = readWordTable('heading-parts', ['word', 'role']);
const ANY: ReadonlySet<string> = new Set(OPENERS.map(({ word }) => word));
const PARTS: ReadonlyMap<string, HeadingRole> = new Map(
  OPENERS.flatMap(({ word, role }) => {
    const known = ROLES.find((one) => one === role);
    return known === undefined ? [] : [[word, known] as const];
  }),
);
/** A line longer than this is no heading, characters; nor is one of a sentence longer than the second. */
const LONGEST = 120;
const LONGEST_PHRASE = 80;
/** «Oppfølging av vedtak», «Tidligere vedtak»: about decisions, and none. */
const ABOUT_DECISIONS = /oppfølging|status|tidligere|tidlegare|utkast|list[ea]|oversikt|oversyn|begrep/iu;
/** «Vedtak», «Styrets vedtak», «Enstemmig vedtak», «Saksprotokoll – vedtak», «Vedtak i sak 10/24»; not «Nye vedtak i Stortinget». */
const DECISION =
  /^(?:\p{L}+s\s+|\p{L}+\ssitt\s+|samrøystes\s+|enstemmig\s+|endelig\s+|endeleg\s+|saksprotokoll\s*[–-]\s*)?\p{L}*vedtak(?:et)?(?:\s+(?:i|fra|frå|av|den|\d).{0,60})?$/iu;

/** What a heading, or a line that stands as one, opens; null when it opens no part of a sak. */
export function headingRole(heading: string): HeadingRole | null {
  const text = heading.trim().replace(/^[\d.)\s]+(?=\p{L})/u, '');
  if (text.length > LONGEST) return null;
  // «Vedtak (enstemmig):», «Vedtak (røysta 7–2)»
  const bare = text.replace(/\s*:$/u, '').replace(/\s*\([^()]*\)$/u, '');
  const words = wordsIn(bare);
  const [first] = words;
  if (first === undefined) return null;
  const proposal = proposalRole(text, words);
  if (proposal !== null) return proposal;
  if (DECISION.test(bare)) return ABOUT_DECISIONS.test(bare) || /forslag/iu.test(bare) ? null : 'vedtak';
  // «Økonomiske konsekvenser», «Formannskapets behandling», «Vurdering av saken», «Behandling og votering»
  const [, second] = words;
  const named = PARTS.get(first.lower) ?? (/(?:ske|ige|s)$/u.test(first.lower) ? PARTS.get(second?.lower ?? '') : undefined);
  const after = words[PARTS.has(first.lower) ? 1 : 2];
  return named !== undefined && (after === undefined || isWord(after.lower, 'preposition', 'connective')) ? named : null;
}

/** «Forslag til vedtak», «Rådmannens innstilling» are recommended; «Endringsforslag fra Kari Strand (A)» is put forward beside that. */
function proposalRole(text: string, words: readonly { readonly lower: string }[]): HeadingRole | null {
  const at = words.findIndex(({ lower }) => ['innstilling', 'proposal'].includes(decisionNoun(lower) ?? ''));
  const noun = words[at]?.lower;
  if (noun === undefined || !/:$|^[^.]*$/u.test(text) || (text.length > LONGEST_PHRASE && !text.endsWith(':'))) return null;
  if (decisionNoun(noun) === 'innstilling') return 'innstilling';
  const [before, after] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (COUNTER.test(noun) || /^alternativt?$/u.test(before)) return at <= 1 ? 'forslag' : null;
  if (after === 'til' && words.some(({ lower }) => /^(?:\p{L}*vedtak|innstilling)$/u.test(lower))) return 'innstilling';
  if (at === 0 && (after === '' || /^(?:\d+|fra|frå|fremma|fremmet|framsett|framsatt)$/u.test(after))) return 'forslag';
  return null;
}

/** «Bakgrunn», «Rådmannens merknader», «Hva saken gjelder»: a heading that any paper may have, whatever it is about. */
export function isPartHeading(heading: string): boolean {
  const [first, second, third] = wordsIn(heading);
  const owned = first !== undefined && /\p{Ll}s$/u.test(first.text) ? second : first;
  if (owned === undefined) return false;
  const asksOfSak =
    isWord(owned.lower, 'question') && decisionNoun(second?.lower ?? '') === 'handled' && third?.lower.startsWith('gjeld') === true;
  return ANY.has(owned.lower) || asksOfSak || headingRole(heading) !== null;
}

/** The role of the nearest heading that has one. @param above the nearest last */
export function roleUnder(above: readonly string[]): HeadingRole | null {
  return above.map(headingRole).findLast((role) => role !== null) ?? null;
}

/** «Vedtak: Styret slutter seg til …» as its label and where the rest begins; null for other lines. */
export function inlineLabel(line: string): { readonly role: 'vedtak' | 'innstilling' | 'forslag'; readonly rest: number } | null {
  const match = /^(?<label>[\p{L}\s]{5,60}):\s+(?=\S)/u.exec(line);
  const role = headingRole(match?.groups?.['label'] ?? '');
  if (match === null || (role !== 'vedtak' && role !== 'innstilling' && role !== 'forslag')) return null;
  return { role, rest: match[0].length };
}
