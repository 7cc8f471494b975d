import { MAX_LENGTH, MAX_LIST_LENGTH, TARGET_LENGTH } from './passage-size.ts';
import { type Group, lengthOf, type Piece } from './piece.ts';

/** A passage shorter than this takes in the next group even past the target. */
const SMALL = 300;

/**
 * Packs the groups of one section into passages: small neighbours of running text together, up to the target; tables, footnotes
 * and speaker notes each for themselves; a list whole with its lead-in as long as it fits.
 */
export function packGroups(groups: readonly Group[]): Group[] {
  const packed: Group[] = [];
  for (const group of groups.flatMap(divide)) {
    const last = packed.at(-1);
    if (last !== undefined && mayJoin(last, group)) {
      const kind = last.kind === 'list' ? 'list' : group.kind;
      packed[packed.length - 1] = { kind, pieces: [...last.pieces, ...group.pieces] };
    } else {
      packed.push(group);
    }
  }
  return packed;
}

function mayJoin(last: Group, next: Group): boolean {
  const running = (kind: Group['kind']): boolean => kind === 'paragraph' || kind === 'list';
  const alike = last.kind === next.kind ? last.kind !== 'table' : running(last.kind) && running(next.kind);
  if (!alike) return false;
  const before = lengthOf(last.pieces);
  const joined = before + 1 + lengthOf(next.pieces);
  return joined <= TARGET_LENGTH || (before < SMALL && joined <= MAX_LENGTH);
}

/** A list or table too long for one passage is parted between its items. */
function divide(group: Group): Group[] {
  const max = group.kind === 'list' ? MAX_LIST_LENGTH : MAX_LENGTH;
  if (lengthOf(group.pieces) <= max) return [group];
  const parts: Piece[][] = [];
  for (const piece of group.pieces) {
    const part = parts.at(-1);
    if (part !== undefined && lengthOf([...part, piece]) <= TARGET_LENGTH) part.push(piece);
    else parts.push([piece]);
  }
  return parts.map((pieces) => ({ kind: group.kind, pieces }));
}
