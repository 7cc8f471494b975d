/** What the bytes 0x80–0x9F are in windows-1252; the five it leaves open stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** What the bytes 0x80–0xFF are in code page 850, the Western European one of DOS. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
const BYTES = new Map(Array.from(WINDOWS_1252, (character, at) => [character, 0x80 + at]));

export type SingleByte = 'Windows-1252' | 'MacRoman' | 'CP850';

/**
 * Decodes text of one byte a character. `TextDecoder` is not asked for windows-1252: Node 20 and earlier answer with Latin-1, where
 * 0x80–0x9F (dashes, quotation marks, €) are invisible control characters.
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  if (encoding === 'MacRoman') return new TextDecoder('macintosh').decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (encoding === 'Windows-1252') return withoutControls(latin);
  return latin.replace(/[\u0080-\u00FF]/gu, (character) => CODE_PAGE_850.charAt(character.charCodeAt(0) - 0x80));
}

/** Puts the characters of windows-1252 for control characters that stand in text because somebody took it for Latin-1. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** The bytes that windows-1252, or Latin-1, writes the text with; null when it holds a character neither has. */
export function windows1252Bytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code <= 0xff ? code : BYTES.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** å and ø inside words, as each encoding writes them: in the others these bytes are signs no word holds. */
const INSIDE_WORDS: readonly (readonly [SingleByte, RegExp])[] = [
  ['Windows-1252', /(?<=[a-z])[\u00E5\u00F8]|[\u00E5\u00F8](?=[a-z])/gu],
  ['MacRoman', /(?<=[a-z])[\u008C\u00BF]|[\u008C\u00BF](?=[a-z])/gu],
  ['CP850', /(?<=[a-z])[\u0086\u009B]|[\u0086\u009B](?=[a-z])/gu],
];

/** Which encoding of one byte a character the bytes are in: the one whose å and ø they hold most of, windows-1252 when in doubt. */
export function singleByteOf(bytes: Uint8Array): SingleByte {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let best: SingleByte = 'Windows-1252';
  let most = 0;
  for (const [encoding, letters] of INSIDE_WORDS) {
    const count = latin.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [encoding, count];
  }
  return best;
}
