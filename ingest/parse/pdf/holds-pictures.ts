/** Pixels. A smaller picture is a logo or a signature; text that can be read takes more. */
const LEAST_PIXELS = 150_000;
/** Bytes before and after the word within which the rest of a picture's dictionary stands. */
const DICTIONARY = 1_000;

/**
 * Whether a PDF holds a picture large enough for a page of text. Pictures are streams, whose dictionaries always stand readable in the
 * file, so this costs nothing; asking the library would decode every one of them.
 */
export function holdsPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('/Image'); at !== -1; at = file.indexOf('/Image', at + 1)) {
    if (!/\/Subtype\s*$/u.test(file.toString('latin1', Math.max(0, at - 20), at))) continue;
    const before =
      file
        .toString('latin1', Math.max(0, at - DICTIONARY), at)
        .split(/\bobj\b/u)
        .at(-1) ?? '';
    const after = file.toString('latin1', at, at + DICTIONARY).split(/\bstream\b/u)[0] ?? '';
    const [width, height] = ['Width', 'Height'].map((name) =>
      Number(new RegExp(`/${name}\\s+(\\d+)(?!\\s+\\d+\\s+R)`, 'u').exec(before + after)?.[1] ?? Infinity),
    );
    if ((width ?? 0) * (height ?? 0) >= LEAST_PIXELS) return true;
  }
  return false;
}
