import type { BriefStanding, BriefStatus, Signature } from './brief-status.ts';

export type StatusChange =
  | { readonly kind: 'changed'; readonly standing: BriefStanding }
  | {
      readonly kind: 'refused';
      /** Norwegian: why, and what to do. */
      readonly why: string;
    };

/** What stands in the way of a brief's being checked or approved. */
export type Obstacles = {
  /** Statements that their sources no longer carry. */
  readonly uncovered: number;
  /** True when a title a person has written is not carried by what the brief cites. */
  readonly titleUncovered: boolean;
  /** Statements whose source has been closed, removed, or changed so that the words are gone. */
  readonly lost: number;
};

/**
 * Takes a brief one step on (utkast → kontrollert → godkjent), or back to utkast. The steps on take a name, and no statement may lack
 * its source. A godkjent brief is opened again by taking it back to utkast.
 */
export function changeStatus(standing: BriefStanding, to: BriefStatus, signature: Signature, obstacles: Obstacles): StatusChange {
  const { status } = standing;
  if (status === to) return refused(`Briefet er allerede ${to}.`);
  if (to === 'utkast') return { kind: 'changed', standing: { status: to, checked: null, approved: null } };
  if (signature.by === null)
    return refused('Oppgi navnet på den som gjør dette. Det skal stå hvem som har kontrollert og godkjent et brief.');
  if (to === 'kontrollert' && status === 'godkjent') {
    return refused('Briefet er godkjent. Åpne det igjen ved å sette det til utkast.');
  }
  if (to === 'godkjent' && status !== 'kontrollert') return refused('Et brief må kontrolleres før det kan godkjennes.');
  const { uncovered, titleUncovered, lost } = obstacles;
  if (titleUncovered && uncovered === 0) {
    return refused(`Tittelen er ikke lenger belagt. Skriv den om før briefet settes til ${to}.`);
  }
  if (uncovered > 0) {
    const what = titleUncovered ? `${counted(uncovered)} og tittelen` : counted(uncovered);
    return refused(`${what} er ikke lenger belagt. Rett eller fjern før briefet settes til ${to}.`);
  }
  if (lost > 0) {
    return refused(`${counted(lost)} er uten gyldig kilde. Bytt ut eller fjern før briefet settes til ${to}.`);
  }
  if (to === 'kontrollert') return { kind: 'changed', standing: { status: to, checked: signature, approved: null } };
  return { kind: 'changed', standing: { ...standing, status: to, approved: signature } };
}

function refused(why: string): StatusChange {
  return { kind: 'refused', why };
}

function counted(number: number): string {
  return number === 1 ? 'Én setning' : `${number} setninger`;
}
