/**
 * Reads the words that open a decision, a proposal, or say that a proposal was adopted. Innstilling is not vedtak: in doubt a text is
 * no decision.
 */

const PROPOSAL = /innstilling|forslag\p{L}* til|(?<!\p{L})(?:framlegg|fremlegg) til|tilråding/iu;
/** «Vedtak», «Vedtak:», «Styrets vedtak», «Vedtak i sak 10/24», «Samrøystes vedtak». */
const DECISION_HEADING =
  /^[\d.)\s]*(?:\p{L}+s\s+|enstemmig\s+|samrøystes\s+|saksprotokoll\s*[–-]\s*)?vedtak(?:et)?(?:\s+(?:i|fra|frå|av)\s.{1,60})?\s*:?$/iu;
const NOT_A_DECISION_HEADING = /forslag|innstilling|framlegg|tilråding|oppfølging|status|tidligere|tidlegare|utkast|liste|oversikt/iu;

/** Parts of a case that are neither; they end a decision or a proposal. */
const OTHER_PART =
  /^[\d.)\s]*(?:bakgrunn|innledning|innleiing|saksfremstilling|saksframstilling|saksutredning|saksopplysninger|saksopplysningar|vurdering|saksvurdering|behandling|handsaming|votering|avstemning|konklusjon|oppsummering|samandrag|vedlegg|økonomiske konsekvenser|forslag|protokolltilførsel|eventuelt|orienteringer?)(?:\s+(?:for|av|i|til)\s.{1,60})?\s*:?$/iu;

const ADOPTED = [
  /innstilling(?:en|a)\s+(?:(?:ble|vart|er|blei)\s+)?(?:deretter\s+|så\s+)?(?:enstemmig\s+|samrøystes\s+)?(?:vedtatt|vedteke|vedteken|tiltrådt|godkjent)/iu,
  /dermed\s+(?:ble|vart|er|blei)\s+innstilling(?:en|a)\s+(?:enstemmig\s+)?(?:vedtatt|vedteke|vedteken)/iu,
  /forslag(?:et)? til vedtak(?:\s+(?:ble|vart|er))?\s+(?:enstemmig\s+|samrøystes\s+)(?:vedtatt|vedteke)/iu,
  /^(?:(?:votering|vedtak|resultat)\s*:\s*)?(?:det ble\s+)?(?:enstemmig|samrøystes)\s+(?:vedtatt|vedteke)\s*\.?$/iu,
  /^(?:vedtak(?:et)?\s*:?\s*)?(?:som|i samsvar med|i tråd med)\s+innstilling(?:en|a)(?:\s*[,–-]?\s*(?:enstemmig|samrøystes)(?:\s+vedtatt|\s+vedteke)?)?\s*\.?$/iu,
];
const NOT_ADOPTED =
  /(?<!\p{L})(?:ikke|ikkje|forkastet|forkasta|nedstemt|falt|fall)(?!\p{L})|(?:endrings|tilleggs|alternativ|utsettelses|felles)\p{L}*|med\s+(?:\p{L}+\s){0,3}(?:endring|tillegg)/iu;
/** Something else than the innstilling was adopted, so that the innstilling is not what was decided. */
const OTHER_ADOPTED =
  /(?:endrings|tilleggs|fellesf|utsettelses)\p{L}*\s+(?:\p{L}+\s+){0,6}?(?<!ikke )(?<!ikkje )(?:vedtatt|vedteke)|alternativt? forslag\s+(?:\p{L}+\s+){0,6}?(?<!ikke )(?<!ikkje )(?:vedtatt|vedteke)|innstilling(?:en|a)\s+(?:ble\s+|vart\s+)?(?:ikke|ikkje)\s+(?:vedtatt|vedteke)|med\s+(?:\p{L}+\s){0,3}(?:endring|tillegg)/iu;
/** How the votes fell; belongs to a decision but is none. */
const VOTE = /(?<!\p{L})(?:enstemmig|samrøystes|stemte|stemmer|votering|dobbeltstemme)(?!\p{L})/iu;
/** Words that make even a text under a vedtak heading a proposal to someone else. */
const PROPOSES =
  /(?<!\p{L})(?:foreslå\p{L}*|foreslo|føreslå\p{L}*|innstille\p{L}*|innstilte|tilrå\p{L}*|rår til)(?!\p{L})|(?<!\p{L})anbefal\p{L}*\s+(?:\p{L}+\s+){0,2}(?:representantskap|styre|kommunestyre|fylkesting|formannskap)/iu;

/** «Endringsforslag fra Kari Strand (A):», «Alternativt forslag til vedtak», «Forslag 2 fra Ola Dal (H)»: put forward beside the innstilling. */
const COUNTER_PROPOSAL =
  /^[\d.)\s]*(?:(?:(?:endrings|tilleggs|utsettelses|utsetjings|felles|mot|alternativ)\p{L}*forslag|alternativt?\s+forslag)(?:\s+til\s+vedtak)?(?:\s+(?:nr\.?\s?)?\d+)?(?:\s+(?:fra|frå|fremmet av|framsett av)\s.{1,80})?|forslag(?:\s+\d+)?\s+(?:fra|frå|fremmet av|framsett av)\s.{1,60}\(\p{Lu}\p{L}{0,5}\))\s*:?$/iu;
/** «Kari Strand (A) fremmet følgende tilleggsforslag: …». */
const PUTS_FORWARD =
  /(?<!\p{L})(?:fremm(?:et|er|a|ar)|fremja|satte fram|sette fram|la(?:gde)? fram)\s+(?:\p{L}+\s+){0,3}(?:(?:endrings|tilleggs|utsettelses|utsetjings|felles|mot|alternativ)\p{L}*forslag|(?:følgende|følgjande|slikt|alternativt|nytt)\s+(?:\p{L}+\s+)?\p{L}*forslag)(?!\p{L})/iu;

/** `forslag` is put forward in the meeting beside the innstilling. */
export type HeadingRole = 'vedtak' | 'innstilling' | 'forslag' | 'other';

/** What a heading, or a line that stands as one, opens; null when it says nothing of decisions. */
export function headingRole(heading: string): HeadingRole | null {
  const text = heading.trim();
  if (text.length > 120) return null;
  if (COUNTER_PROPOSAL.test(text)) return 'forslag';
  if (DECISION_HEADING.test(text) && !NOT_A_DECISION_HEADING.test(text)) return 'vedtak';
  if (PROPOSAL.test(text) && /innstilling|vedtak|tilråding|framlegg|fremlegg/iu.test(text) && /:$|^[^.]{1,80}$/u.test(text))
    return 'innstilling';
  return OTHER_PART.test(text) ? 'other' : null;
}

/** «Vedtak: Styret slutter seg til …» as its label and where the rest begins; null for other lines. */
export function inlineLabel(line: string): { readonly role: Exclude<HeadingRole, 'other'>; readonly rest: number } | null {
  const match = /^(?<label>[\p{L}\s]{5,60}):\s+(?=\S)/u.exec(line);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return null;
  const role = headingRole(label);
  return role === null || role === 'other' ? null : { role, rest: match[0].length };
}

/** A proposal put forward in the meeting, with or without its words. */
export function putsForward(text: string): boolean {
  return PUTS_FORWARD.test(text);
}

export function isAdoption(text: string): boolean {
  return !NOT_ADOPTED.test(text) && ADOPTED.some((pattern) => pattern.test(text));
}

export function adoptsOther(text: string): boolean {
  return OTHER_ADOPTED.test(text);
}

export function isVote(text: string): boolean {
  return VOTE.test(text) && text.length < 200;
}

export function isProposal(text: string): boolean {
  return PROPOSES.test(text);
}

/** Tells of a decision made elsewhere: «vedtatt i styremøte 7. desember 2023». Telling is not the decision itself. */
export function tellsOfDecision(text: string): boolean {
  return TELLS.test(text) && !isProposal(text);
}

const TELLS =
  /(?<!\p{L})(?:vedtok|vedtek|godkjente|besluttet|sluttet seg til|(?:vedtatt|vedteke|godkjent|behandlet|behandla)(?=\s+(?:i|av|på|den|med|\d)(?!\p{L})|[.,]|$))(?!\p{L})/iu;
