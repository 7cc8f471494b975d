export const BRIEF_STATUSES = ['utkast', 'kontrollert', 'godkjent'] as const;
export type BriefStatus = (typeof BRIEF_STATUSES)[number];

/** Who did a thing, by the name they gave (there is no log-in), and when. */
export type Signature = {
  /** null when no name was given. */
  readonly by: string | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** Where a brief stands. `checked` and `approved` are null until it has come so far, and again when it goes back to utkast. */
export type BriefStanding = {
  readonly status: BriefStatus;
  readonly checked: Signature | null;
  readonly approved: Signature | null;
};

export const NEW_STANDING: BriefStanding = { status: 'utkast', checked: null, approved: null };
