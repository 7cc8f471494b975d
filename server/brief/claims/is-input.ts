import type { Piece } from '../reading/piece.ts';
import { isInputHeading } from './stance.ts';

/** True for what others have sent in or said in a group: by the type, title, headings or file name of where it stands. */
export function isInput({ headings, document }: Piece): boolean {
  const { title, type } = document.metadata;
  if (type?.value === 'hoeringssvar') return true;
  return [...headings, title.value, document.path].some(isInputHeading);
}
