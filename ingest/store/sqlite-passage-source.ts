import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { filterConditions } from './filter-conditions.ts';
import type { Database } from './sqlite.ts';
import type { PassageSource } from './passage-source.ts';
import { type DocumentRow, documentOf } from './document-row.ts';

type PassageRow = DocumentRow & {
  readonly row: number;
  readonly passage: string;
  readonly title_terms: string;
  readonly heading_terms: string;
  readonly body_terms: string;
};

/** Rows looked up in one statement; SQLite's own limit on parameters is far above. */
const MOST_ROWS = 1_000;

export function sqlitePassageSource(database: Database): PassageSource {
  const bracketed = database
    .prepare<[], string>(
      `SELECT json_extract(p.passage, '$.text') FROM passages p JOIN documents d ON d.id = p.document_id
       WHERE d.access = 'open' AND p.passage LIKE '%(%)%'`,
    )
    .pluck();

  function rowsWhere(condition: string, values: readonly (string | number | null)[], filter: SearchFilter): number[] {
    const { conditions, parameters } = filterConditions(filter);
    return database
      .prepare<unknown[], number>(
        `SELECT p.row FROM passages p JOIN documents d ON d.id = p.document_id WHERE ${[condition, ...conditions].join(' AND ')} ORDER BY p.row`,
      )
      .pluck()
      .all(...values, ...parameters);
  }

  return {
    passages(rows, filter) {
      const wanted = rows.slice(0, MOST_ROWS);
      const { conditions, parameters } = filterConditions(filter);
      const found = database
        .prepare<unknown[], PassageRow>(
          `SELECT p.row, p.passage, t.title AS title_terms, t.headings AS heading_terms, t.body AS body_terms, d.*
           FROM passages p JOIN documents d ON d.id = p.document_id JOIN passage_terms t ON t.rowid = p.row
           WHERE p.row IN (${wanted.map(() => '?').join(',')}) AND ${conditions.join(' AND ')}`,
        )
        .all(...wanted, ...parameters);
      const byRow = new Map(found.map((row) => [row.row, row]));
      return wanted.flatMap((row) => {
        const hit = byRow.get(row);
        if (hit === undefined) return [];
        const passage: Passage = JSON.parse(hit.passage);
        const terms = { title: list(hit.title_terms), headings: list(hit.heading_terms), body: list(hit.body_terms) };
        return [{ row, passage, document: documentOf(hit), terms }];
      });
    },
    bracketedTexts: () => bracketed.iterate(),
    rowsInside: (filter) => new Set(rowsWhere('1', [], filter)),
    rowsAboutSak(sak, filter) {
      const named = 'year = ? AND number = ? AND (? IS NULL OR organ IS NULL OR organ = ?)';
      const values = [sak.year, sak.number, sak.organ, sak.organ];
      const about = `d.id IN (SELECT document_id FROM sak_references WHERE row IS NULL AND ${named})`;
      const mentioned = `p.row IN (SELECT row FROM sak_references WHERE row IS NOT NULL AND ${named})`;
      const first = rowsWhere(about, values, filter);
      const second = rowsWhere(mentioned, values, filter);
      return [...new Set([...first, ...second])];
    },
    rowsDated: (date, filter) => rowsWhere('d.date = ?', [date], filter),
  };
}

function list(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}
