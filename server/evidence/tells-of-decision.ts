import { NEGATIONS } from '#domain/meaning-words.ts';

/** Says that something has been decided, wherever it stands. */
const DECIDED =
  /^(?:vedtok|vedtatt|vedtatte|vedtekne|vedteke|vedteken|besluttet|besluttede|bestemt|bestemte|godkjent|godkjente|tilsluttet|tilslutta|tiltrådt|avslått|avslo|forkastet|forkasta|valgt|valgte|valt|valde)$/u;
/** Says so only under a heading that opens a decision; elsewhere it is what somebody proposes. */
const DECIDES = /^(?:vedtas|vedtek|vedtar|tilsluttes|godkjennes|godkjenner|avslås|forkastes|velges|utsettes|oversendes|støtter)$/u;
const PHRASES_DECIDED =
  /(?<!\p{L})(?:sluttet seg (?:enstemmig )?til|slutta seg til|(?:ble|vart|blei|er) (?:enstemmig )?tatt til (?:orientering|etterretning))(?!\p{L})/iu;
const PHRASES_DECIDE = /(?<!\p{L})(?:slutter seg (?:enstemmig )?til|sluttar seg til|tas til (?:orientering|etterretning))(?!\p{L})/iu;

/** «Vedtak», «Styrets vedtak:», «Vedtak i sak 10/24»; not «Forslag til vedtak». */
const DECISION_HEADING = /(?<!\p{L})vedtak(?:et)?(?!\p{L})/iu;
const PROPOSAL_HEADING = /innstilling|forslag|framlegg|fremlegg|tilråding|utkast|oppfølging|oversikt|begrep/iu;
const PROPOSES =
  /(?<!\p{L})(?:foreslå\p{L}*|foreslo|føreslå\p{L}*|innstill\p{L}*|innstilt\p{L}*|tilrå\p{L}*|rår til|anbefal\p{L}*)(?!\p{L})/iu;
/** Before the word: it may come, comes only if something else does, or is what somebody asks. */
const NOT_YET =
  /^(?:skal|skulle|vil|ville|kan|kunne|må|måtte|bør|burde|forventes|ventes|planlegges|ønskes|når|hvis|dersom|før|inntil|hva|kva|hvilke|hvilket)$/u;
/** Words before the one that decides within which a negation or a modal is about it; and after it, for a negation. */
const BEFORE = 3;
const AFTER = 1;

/**
 * True when a text tells of a decision that has been made. A proposal, a plan, and what was not decided are none; in doubt it is no
 * decision.
 *
 * @param above headings and lead-in, the nearest last
 */
export function tellsOfDecision(text: string, above: readonly string[]): boolean {
  const opened = openedBy(above);
  if (opened === 'proposal' || PROPOSES.test(text)) return false;
  const underDecision = opened === 'decision';
  if (PHRASES_DECIDED.test(text) || (underDecision && PHRASES_DECIDE.test(text))) return !isNegated(text);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => (DECIDED.test(word) || (underDecision && DECIDES.test(word))) && isDone(words, at));
}

/** Whether the nearest heading that opens one of them opens a decision or a proposal; null when none does. */
export function openedBy(above: readonly string[]): 'decision' | 'proposal' | null {
  const heading = above.findLast((text) => DECISION_HEADING.test(text) || PROPOSAL_HEADING.test(text));
  if (heading === undefined) return null;
  return PROPOSAL_HEADING.test(heading) ? 'proposal' : 'decision';
}

function isDone(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const after = words.slice(at + 1, at + 1 + AFTER);
  return !before.some((word) => NOT_YET.test(word) || NEGATIONS.has(word)) && !after.some((word) => NEGATIONS.has(word));
}

function isNegated(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word === 'ikke' || word === 'ikkje');
}
