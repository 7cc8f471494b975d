/** Moves the focus to where citation `number` of the answer stands: in its sentence, or in the list of sources. */
export function focusCitation(turn: number, number: number | null): void {
  if (number === null) return;
  const answer = document.querySelector(`[data-turn="${turn}"]`);
  const link =
    answer?.querySelector<HTMLElement>(`.statements [data-citation="${number}"]`) ??
    answer?.querySelector<HTMLElement>(`[data-source="${number}"]`);
  link?.focus();
}
