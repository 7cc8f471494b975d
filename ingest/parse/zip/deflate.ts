import { Inflate } from 'fflate';

/** Compressed bytes given to the inflater at a time; deflate grows at most 1,032 times, so a bomb can be stopped within 17 MB. */
const STEP = 16 * 1024;

/** Unpacks raw deflate piece by piece. `take` may throw to stop it. */
export function inflateRaw(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
}
