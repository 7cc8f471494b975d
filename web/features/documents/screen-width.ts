/** From here the filters stand beside the list, and the list is a table. */
export const WIDE = '(min-width: 64rem)';
export const TABLE = '(min-width: 48rem)';
