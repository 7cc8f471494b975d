import type { SearchFilter } from '#domain/search-filter.ts';

/**
 * SQL conditions on the table `documents` under the name `d`, with their values.
 * The first one is always there and keeps closed documents out: access is part of the query, not an afterthought.
 */
export function filterConditions(filter: SearchFilter): { readonly conditions: readonly string[]; readonly parameters: readonly string[] } {
  const conditions = ["d.access = 'open'"];
  const parameters: string[] = [];
  const add = (condition: string, value: string | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    parameters.push(value);
  };
  add('d.type = ?', filter.type);
  add('d.organ = ?', filter.organ);
  add('d.date >= ?', filter.from);
  add('d.date <= ?', filter.to);
  add('d.collection = ?', filter.collection);
  return { conditions, parameters };
}

/** True when the filter narrows nothing. */
export function isOpenFilter(filter: SearchFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}
