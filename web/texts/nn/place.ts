import type { Texts } from '../nb.ts';

export const place: Texts['place'] = {
  page: (page) => `side ${page}`,
  slide: (slide) => `lysbilete ${slide}`,
  paragraph: (paragraph) => `avsnitt ${paragraph}`,
  row: (row, sheet) => (sheet === null ? `rad ${row}` : `arket ${sheet}, rad ${row}`),
  whole: 'heile dokumentet',
  pageOf: { page: 'Side', slide: 'Lysbilete', sheet: 'Ark', flow: 'Side' },
  of: (kind, page, count) => `${kind} ${page} av ${count}`,
};
