import type { StatementView } from '../../../server/http/views/answer-view.ts';

/** Statements as they are set: running text, or the items of one list. */
export type StatementGroup = { readonly kind: 'text' | 'list'; readonly statements: readonly StatementView[] };

/**
 * A run of two or more statements without a closing full stop is a list: sentences end in a stop, list items and table rows do not.
 * A statement that ends in a colon introduces what follows and stays text.
 */
export function statementGroups(statements: readonly StatementView[]): StatementGroup[] {
  const groups: { kind: 'text' | 'list'; statements: StatementView[] }[] = [];
  for (const statement of statements) {
    const kind = /[.!?…:]["»”’)]*$/u.test(statement.text.trim()) ? 'text' : 'list';
    const last = groups.at(-1);
    if (last !== undefined && last.kind === kind) last.statements.push(statement);
    else groups.push({ kind, statements: [statement] });
  }
  return groups.map((group) => (group.kind === 'list' && group.statements.length === 1 ? { ...group, kind: 'text' } : group));
}
