import { type DecodedText, decodeDeclared, decodeText } from '../../load/decode-text.ts';

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;
/** Browsers look no further for the declaration. */
const DECLARATION_BYTES = 4_096;

/** As `meta charset` says, otherwise as plain text. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared = META_CHARSET.exec(head)?.[1];
  return declared === undefined ? decodeText(bytes) : decodeDeclared(bytes, declared);
}
