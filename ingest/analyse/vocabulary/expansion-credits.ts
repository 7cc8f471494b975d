/**
 * What finding a related term is worth beside finding the term itself. None is measured yet: the numbers keep the order of how near
 * the meaning is, as read on NorQuAD. All may be 0–1; 0 turns a relation off.
 */
export const CREDITS = {
  same: 1,
  /** The same two parts joined or spelt otherwise: «grunnskule», «grunnskole». Range 0.7–1. */
  sameParts: 0.9,
  /** Shared among the terms of the long form: «IPU», «interessepolitisk utvalg». Range 0.6–1. */
  abbreviation: 0.9,
  /** «ordførern» for «ordfør». Range 0.5–1. */
  inflected: 0.8,
  /** «podcast» for «podkast». Range 0.5–1. */
  variant: 0.7,
  /** «vannkraftverk» for «kraftverk»: it is one. Range 0.3–0.8. */
  compoundOfHead: 0.6,
  /** «kraftverk» for «vannkraftverk». Range 0.3–0.7. */
  head: 0.5,
  /** «politisk» for «politik». Range 0.2–0.7. */
  derived: 0.45,
  /** «vannkraft» for «vannkraftverk». Range 0.2–0.6. */
  modifier: 0.35,
  /** «kommuneplan» for «kommune»: it has to do with one. Range 0.1–0.5. */
  compoundOfModifier: 0.35,
  /** «kraftstasjon» for «kraftverk». Range 0–0.3. */
  siblingByModifier: 0.2,
  /** «byverk» for «kraftverk». Range 0–0.2. */
  siblingByHead: 0.1,
  /** A correction half a slip away («annulert»), one slip, more. Each is believed less when it is not the likeliest. Ranges 0.4–0.9, 0.3–0.8, 0.1–0.5, 0.3–1. */
  confusion: 0.75,
  slip: 0.55,
  slips: 0.3,
  nextCorrection: 0.7,
} as const;
