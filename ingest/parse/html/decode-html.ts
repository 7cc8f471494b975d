import { type DecodedText, decodeText, utf16Of } from '../../load/decode-text.ts';

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;
/** Browsers look no further for the declaration. */
const DECLARATION_BYTES = 4_096;

/** Byte order mark, then what `meta charset` says, then as plain text. A page that says UTF-8 and is not is read as Latin-1. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  if (utf16Of(bytes) !== null) return decodeText(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = META_CHARSET.exec(head)?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/iu.test(declared)) return decodeText(bytes);
  try {
    return { text: new TextDecoder(declared).decode(bytes), guessed: false };
  } catch {
    // A charset no one knows says nothing.
    return decodeText(bytes);
  }
}
