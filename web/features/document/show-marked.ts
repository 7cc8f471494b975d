/** From where to where something reaches, in CSS pixels from the top (or the left) of the window. */
export type Extent = { readonly start: number; readonly end: number };

/** Pixels between what is marked and the edge of what it is seen in. Range 8–48: about a line of text. */
const MARGIN = 24;

/** How far to scroll for `marked` to be seen whole in `seen`: not at all when it is, otherwise to its middle, or to its start when it is longer. */
export function scrollNeeded(marked: Extent, seen: Extent): number {
  if (marked.start >= seen.start && marked.end + MARGIN <= seen.end) return 0;
  const room = seen.end - seen.start;
  const length = marked.end - marked.start;
  return length + 2 * MARGIN >= room ? marked.start - seen.start - MARGIN : (marked.start + marked.end - seen.start - seen.end) / 2;
}

/** Brings the beginning of the source `part` stands in to where the reader is. */
export function showFromTop(part: Element): void {
  const source = part.closest('.beside__source');
  if (source === null) return;
  // Beside the text it is in sight, and scrolls by itself; below it, the page scrolls.
  if (isFrame(source)) source.scrollTop = 0;
  else source.scrollIntoView({ block: 'start' });
}

/** Scrolls so that all that is marked is seen beneath the head of the source, and the beginning of the source when there is room for both. */
export function showMarked(marks: readonly Element[]): void {
  const [first] = marks;
  if (first === undefined) return;
  showFromTop(first);
  const source = first.closest('.beside__source');
  const frame = source !== null && isFrame(source) ? source : null;
  const down = scrollNeeded(extentOf(marks, 'top', 'bottom'), seenBy(frame, source));
  if (frame === null) window.scrollBy({ top: down });
  else frame.scrollTop += down;
  const sheet = first.closest('.scroll-x');
  if (sheet === null) return;
  const { left, right } = sheet.getBoundingClientRect();
  sheet.scrollLeft += scrollNeeded(extentOf(marks, 'left', 'right'), { start: left, end: right });
}

function isFrame(source: Element): boolean {
  return getComputedStyle(source).overflowY === 'auto';
}

/** What can be seen of the source, less what stands still above it. */
function seenBy(frame: Element | null, source: Element | null): Extent {
  const box = frame?.getBoundingClientRect();
  const head = source?.querySelector('.source__head');
  const bar = source?.querySelector('.source__bar');
  const still = [head, bar].find((one) => one != null && getComputedStyle(one).position === 'sticky');
  const covered = still?.getBoundingClientRect().height ?? 0;
  return { start: Math.max(0, box?.top ?? 0) + covered, end: Math.min(window.innerHeight, box?.bottom ?? Number.POSITIVE_INFINITY) };
}

function extentOf(elements: readonly Element[], start: 'top' | 'left', end: 'bottom' | 'right'): Extent {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return { start: Math.min(...boxes.map((box) => box[start])), end: Math.max(...boxes.map((box) => box[end])) };
}
