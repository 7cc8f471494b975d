export const place = {
  page: (page: number): string => `side ${page}`,
  slide: (slide: number): string => `lysbilde ${slide}`,
  paragraph: (paragraph: number): string => `avsnitt ${paragraph}`,
  row: (row: number, sheet: string | null): string => (sheet === null ? `rad ${row}` : `arket ${sheet}, rad ${row}`),
  whole: 'hele dokumentet',
  pageOf: { page: 'Side', slide: 'Lysbilde', sheet: 'Ark', flow: 'Side' },
  of: (kind: string, page: number, count: number): string => `${kind} ${page} av ${count}`,
};
