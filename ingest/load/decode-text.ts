import { decodeSingleByte, type SingleByte, singleByteOf, windows1252Bytes } from './single-byte.ts';

export type DecodedText = {
  readonly text: string;
  /** How it was read when that is not what the file says, in Norwegian («lest som Windows-1252»); null when there was nothing to guess. */
  readonly guessed: string | null;
};

/** How much of the file is looked at for the pattern of UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4_096;
/** Share of NUL bytes on one side that says UTF-16: Latin text has nearly all of them there. */
const UTF16_SHARE = 0.3;

/** Decodes by byte order mark, then the pattern of UTF-16, then UTF-8; anything else has one byte a character. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), guessed: null };
  const text = utf8Of(bytes);
  if (text === null) {
    const encoding = singleByteOf(bytes);
    return { text: decodeLines(bytes, encoding), guessed: `lest som ${encoding}` };
  }
  const repaired = decodedOnce(text);
  return { text: repaired, guessed: repaired === text ? null : 'bokstaver som var kodet to ganger, er rettet' };
}

/**
 * Decodes as the file says. What calls itself Latin-1 or ASCII is windows-1252, as in every browser, unless the bytes are UTF-8:
 * Norwegian text in windows-1252 never is. A name no one knows says nothing.
 */
export function decodeDeclared(bytes: Uint8Array, label: string): DecodedText {
  const encoding = encodingOf(label);
  if (encoding === null || encoding.startsWith('utf-') || utf16Of(bytes) !== null) return decodeText(bytes);
  if (encoding !== 'windows-1252') return { text: new TextDecoder(encoding).decode(bytes), guessed: null };
  const text = utf8Of(bytes);
  if (text === null) return { text: decodeSingleByte(bytes, 'Windows-1252'), guessed: null };
  return { text: decodedOnce(text), guessed: text.length === bytes.length ? null : 'lest som UTF-8' };
}

/** The standard's name of an encoding, or null. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
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
 * Files put together from several sources hold several encodings: a line that is UTF-8 is read as that, the others as `encoding`, so
 * that no line turns into «Ã¸».
 */
export function decodeLines(bytes: Uint8Array, encoding: SingleByte): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    lines.push(utf8Of(line) ?? decodeSingleByte(line, encoding));
    start = end;
  }
  return decodedOnce(lines.join(''));
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** «Ã¥», «Ã¸», «Ã¦» and «Ãƒ», the same once more: UTF-8 that somebody read as windows-1252 and stored anew. */
const CODED_TWICE = /\u00C3[ƒ¥¸¦…˜†\u0085\u0086\u0098]/u;
/** A first byte of UTF-8 and those that belong to it, each as windows-1252 shows it. */
const NEXT = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SHOWN_BYTES = new RegExp(`[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`, 'gu');
/** Text is stored wrongly once or twice, hardly ever three times. */
const MOST_REPAIRS = 3;

function decodedOnce(text: string): string {
  let repaired = text;
  for (let time = 0; time < MOST_REPAIRS && CODED_TWICE.test(repaired); time++) {
    repaired = repaired.replace(SHOWN_BYTES, (shown) => {
      const bytes = windows1252Bytes(shown);
      return (bytes === null ? null : utf8Of(bytes)) ?? shown;
    });
  }
  return repaired;
}
