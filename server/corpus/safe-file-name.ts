/** Bytes of UTF-8; file systems take 255, and a name may still get a suffix. */
const MAX_BYTES = 200;
/** Characters no file system or terminal should be given, among them those that turn text round. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*\\/\uFFFD]/gu;
/** Devices on Windows, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** Never documents: dot-files, office lock files, system leftovers. The corpus is read without them. */
const LEFTOVER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * The name a file from outside gets in the corpus: the last part of what it was called, composed letters, nothing that leads out of
 * a folder. null for what is no document or has no name left.
 */
export function safeFileName(name: string): string | null {
  const last = name.normalize('NFC').split(/[\\/]/u).at(-1)?.trim() ?? '';
  if (LEFTOVER.test(last)) return null;
  const clean = last
    .replace(UNSAFE, '_')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .replace(/^[-. ]+/u, '');
  if (clean === '' || !/[\p{L}\p{N}]/u.test(clean) || LEFTOVER.test(clean)) return null;
  return shortened(RESERVED.test(clean) ? `_${clean}` : clean);
}

/** Cut before the extension. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  const extension = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - extension.length);
  while (Buffer.byteLength(stem + extension) > MAX_BYTES) stem = Array.from(stem).slice(0, -1).join('');
  return `${stem.trimEnd()}${extension}`;
}
