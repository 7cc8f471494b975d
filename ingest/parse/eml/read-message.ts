import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { Refusal } from '#domain/refusal.ts';
import { decodeLines, encodingOf } from '../../load/decode-text.ts';
import { windows1252Bytes, withoutControls } from '../../load/single-byte.ts';

const DEEPEST_PARTS = 100;
const HEADER = String.raw`[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*`;
const TEXT_TYPE = new RegExp(String.raw`^content-type:[ \t]*text/(?:plain|html)${HEADER}`, 'gimu');
const PART_NAME = new RegExp(String.raw`^content-(?:type|disposition):${HEADER}`, 'gimu');
/** Signs of bytes read as another encoding than they are in: what no decoder knew, controls of Latin-1, «Ã¥». */
const MISREAD = /[\u0080-\u009F\uFFFD]|\u00C3[\u0080-\u00BFƒ…˜†]/u;

export type Message = Email & {
  /** Its letters are not in the encoding it says. */
  readonly guessed: boolean;
};

/**
 * A message with its text decoded as it is written, whatever the parts say: 8-bit letters in headers, and text that says nothing of
 * its encoding or something wrong, are read as UTF-8 where they are that, otherwise as windows-1252.
 *
 * @throws Refusal unsafe-structure
 */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = /\r?\n\r?\n/u.exec(latin)?.index ?? latin.length;
  const readable = inUtf8(latin.slice(0, end)) + latin.slice(end).replace(PART_NAME, inUtf8);
  const message = await parse(readable);
  const misread = [message.text, message.html].find((text) => text !== undefined && MISREAD.test(text));
  if (misread === undefined) return { ...message, guessed: false };
  const byBytes = await parse(declaredWindows1252(readable, end));
  return {
    ...message,
    ...(byBytes.text !== undefined && { text: decodedAnew(byBytes.text) }),
    ...(byBytes.html !== undefined && { html: decodedAnew(byBytes.html) }),
    guessed: misread.includes('\uFFFD') || misread.includes('\u00C3'),
  };
}

async function parse(latin: string): Promise<Email> {
  try {
    const message = await PostalMime.parse(Buffer.from(latin, 'latin1'), {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: DEEPEST_PARTS,
    });
    return { ...message, headers: message.headers.map((header) => ({ ...header, value: decodeWords(header.value) })) };
  } catch (error) {
    throw new Refusal('unsafe-structure', 'meldingen har for mange nivåer eller for store meldingshoder', error);
  }
}

/** Header lines written in 8 bits, which the standard has no encoding for, made UTF-8; one character a byte in and out. */
function inUtf8(header: string): string {
  if (!/[\u0080-\u00FF]/u.test(header)) return header;
  return Buffer.from(decodeLines(Buffer.from(header, 'latin1'), 'Windows-1252')).toString('latin1');
}

/** Has every text part say windows-1252, in which each byte is a character of its own and can be had back. */
function declaredWindows1252(latin: string, headEnd: number): string {
  const declared = 'charset=windows-1252';
  const typed = latin
    .replace(TEXT_TYPE, (header) => {
      const plain = header.replace(/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/iu, (found, quoted?: string, bare?: string) => {
        const encoding = encodingOf(quoted ?? bare ?? '');
        return encoding === null || encoding === 'utf-8' || encoding === 'windows-1252' ? '' : found;
      });
      return `${plain}; ${declared}`;
    })
    .replace(/^(--[^\r\n]*[^\r\n-])\r?\n(?=\r?\n)/gmu, `$1\r\nContent-Type: text/plain; ${declared}\r\n`);
  const hasType = /^content-type:/imu.test(latin.slice(0, headEnd));
  return hasType ? typed : `Content-Type: text/plain; ${declared}\r\n${typed}`;
}

function decodedAnew(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const bytes = windows1252Bytes(line);
      return bytes === null ? withoutControls(line) : decodeLines(bytes, 'Windows-1252');
    })
    .join('\n');
}
