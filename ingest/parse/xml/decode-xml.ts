import { Refusal } from '#domain/refusal.ts';
import { decodeSingleByte } from '../../load/single-byte.ts';

const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u;

/** The text of an XML part: byte order mark first, then what the declaration says, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'windows-1252' ? decodeSingleByte(bytes, 'Windows-1252') : new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/iu.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch (error) {
    throw new Refusal('damaged', `ukjent tegnsett ${declared.slice(0, 40)}`, error);
  }
}
