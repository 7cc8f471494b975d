import type { DocumentType } from '#domain/document.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { StructuredQuestion } from './structured-question.ts';

type Narrowing = Pick<StructuredQuestion, 'types' | 'organ' | 'period'>;

/** The filters, one for each type asked for, that give what is both in the question and in the filter; [] when nothing can be. */
export function narrowFilter({ types, organ, period }: Narrowing, filter: SearchFilter): SearchFilter[] {
  if (organ !== null && filter.organ !== undefined && filter.organ !== organ.code) return [];
  const from = later(period?.from ?? undefined, filter.from);
  const to = earlier(period?.to ?? undefined, filter.to);
  if (from !== undefined && to !== undefined && from > to) return [];
  const code = organ?.code ?? filter.organ;
  return typesWithin(types, filter.type).map((type) => ({
    ...(type === null ? {} : { type }),
    ...(code === undefined ? {} : { organ: code }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(filter.collection === undefined ? {} : { collection: filter.collection }),
  }));
}

/** null stands for any type. */
function typesWithin(types: readonly DocumentType[], type: DocumentType | undefined): readonly (DocumentType | null)[] {
  if (types.length === 0) return [type ?? null];
  return type === undefined ? types : types.filter((one) => one === type);
}

function later<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function earlier<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
