export type DecodedText = {
  readonly text: string;
  /** True when nothing in the file says what the encoding is and it is not UTF-8. */
  readonly guessed: boolean;
};

/** How much of the file is looked at for the pattern of UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4_096;
/** Share of NUL bytes on one side that says UTF-16: Latin text has nearly all of them there. */
const UTF16_SHARE = 0.3;

/** Decodes by byte order mark, then the pattern of UTF-16, then UTF-8; anything else is read as windows-1252 (Latin-1). */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: repairMixed(bytes), guessed: true };
  }
}

/** The UTF-16 byte order a file is written in, or null. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  if (odd / pairs > UTF16_SHARE && even / pairs < UTF16_SHARE / 3) return 'utf-16le';
  if (even / pairs > UTF16_SHARE && odd / pairs < UTF16_SHARE / 3) return 'utf-16be';
  return null;
}

/**
 * Files put together from several sources hold both encodings: a line that is UTF-8 is read as that, the others as
 * windows-1252, so that no line turns into «Ã¸».
 */
function repairMixed(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const latin = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    try {
      lines.push(strict.decode(line));
    } catch {
      lines.push(latin.decode(line));
    }
    start = end;
  }
  return lines.join('');
}
