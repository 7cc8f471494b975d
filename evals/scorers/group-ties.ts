/** Questions of the same confidence, the surest group first: no threshold can part them. */
export function groupTies<T extends { readonly confidence: number }>(scored: readonly T[]): (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const question of scored.toSorted((a, b) => b.confidence - a.confidence)) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].confidence === question.confidence) last.push(question);
    else groups.push([question]);
  }
  return groups;
}
