import type { Remark } from '#domain/file-outcome.ts';
import type { Limits } from '../../load/limits.ts';
import type { BlockDraft } from '../blocks/block-draft.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { formatAmount } from '../blocks/format-amount.ts';
import { htmlBlocks } from '../blocks/html-blocks.ts';
import { inNorwegian, instant } from '../blocks/instant.ts';
import { readHtml } from '../blocks/read-html.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { Attachment } from '../parsed-document.ts';
import type { Parser } from '../parser.ts';
import { encodingRemarks } from '../text/encoding-remarks.ts';
import { textBlocks } from '../text/text-blocks.ts';
import { attachmentName } from './attachment-name.ts';
import { type Message, readMessage } from './read-message.ts';

export function createEmlParser(): Parser {
  return {
    format: 'eml',
    async parse(bytes, { limits }) {
      const message = await readMessage(bytes);
      const body = bodyBlocks(message, limits);
      const { attachments, skipped } = readAttachments(message, limits);
      const marked = markings(message);
      const remarks: Remark[] = message.guessed ? encodingRemarks({ guessed: 'lest som UTF-8 eller Windows-1252' }) : [];
      if (body.hidden) remarks.push({ code: 'hidden-text', detail: '' });
      if (skipped.length > 0) remarks.push({ code: 'attachment-skipped', detail: skipped.join(', ') });
      const sent = instant(message.headers.find(({ key }) => key === 'date')?.value);
      const subject = message.subject ?? '';
      const head: BlockDraft[] = [{ kind: 'heading', level: 1, text: subject === '' ? '(uten emne)' : subject }];
      const envelope = envelopeLine(message, sent);
      if (envelope !== '') head.push({ kind: 'paragraph', text: envelope });
      const properties = {
        title: cleanText(subject).text,
        author: cleanText(message.from?.name ?? '').text,
        created: sent,
        modified: null,
        language: null,
        other: marked,
      };
      const pages = [flowPage([...head, ...body.drafts])];
      return finishDocument({ format: 'eml', properties, pages, margins: marked, remarks, attachments }, limits);
    },
  };
}

/** Headers in which senders and mail programs mark a message; what the marks mean is for others to say. */
const MARKING = /^(?:sensitivity|keywords|msip_labels|x-.*(?:classif|sensitiv|label|protective|gradering))/iu;

function markings({ headers }: Message): string[] {
  return headers.flatMap(({ key, originalKey, value }) => {
    const text = cleanText(value).text;
    return MARKING.test(key) && text !== '' ? [`${originalKey}: ${text}`] : [];
  });
}

/** HTML is read for plain text when it says more by this share: a table or a picture's text the plain part leaves out. */
const SAYS_MORE = 1.1;

function bodyBlocks(message: Message, limits: Limits): { drafts: readonly BlockDraft[]; hidden: boolean } {
  const plain = { drafts: textBlocks(withoutQuoteMarks(message.text?.trim() ?? '')), hidden: false };
  if (message.html === undefined) return plain;
  const read = htmlBlocks(readHtml(message.html, limits.depth), { page: false });
  const html = { drafts: typedLists(read.drafts), hidden: read.hidden };
  return html.hidden || lettersIn(html.drafts) > SAYS_MORE * lettersIn(plain.drafts) ? html : plain;
}

function lettersIn(drafts: readonly BlockDraft[]): number {
  const texts = drafts.map((draft) => (draft.kind === 'table-row' ? draft.cells.join('') : draft.text));
  return texts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** «> » before each line of an earlier message is the mail program's; a blank line keeps what is quoted apart from what is not. */
function withoutQuoteMarks(text: string): string {
  let before = '';
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => {
      const marks = /^(?:> ?)*/u.exec(line)?.[0] ?? '';
      const depth = marks.replaceAll(' ', '');
      const parted = depth === before ? '' : '\n';
      before = depth;
      return parted + line.slice(marks.length);
    })
    .join('\n');
}

function readAttachments(message: Message, limits: Limits): { attachments: Attachment[]; skipped: string[] } {
  const attachments: Attachment[] = [];
  const skipped: string[] = [];
  let over = 0;
  for (const [index, part] of message.attachments.entries()) {
    const name = attachmentName(part.filename, part.mimeType, index + 1);
    if (part.mimeType.startsWith('image/') && (part.disposition === 'inline' || part.related === true)) continue;
    if (/^winmail\.dat$/iu.test(name) || part.mimeType === 'application/ms-tnef') skipped.push('winmail.dat fra Outlook');
    else if (attachments.length >= limits.attachments) over++;
    else attachments.push({ name: unique(name, attachments), bytes: bytesOf(part.content) });
  }
  if (over > 0) skipped.push(`${formatAmount(over)} vedlegg over grensen på ${formatAmount(limits.attachments)}`);
  return { attachments, skipped };
}

function unique(name: string, taken: readonly Attachment[]): string {
  const used = new Set(taken.map((attachment) => attachment.name.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (used.has(`${stem} (${number})${end}`.toLowerCase())) number++;
  return `${stem} (${number})${end}`;
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

type Addresses = NonNullable<Message['to']>;

function envelopeLine(message: Message, sent: string | null): string {
  const parts = [
    ['Fra', message.from === undefined ? '' : people([message.from])],
    ['Til', people(message.to ?? [])],
    ['Kopi', people(message.cc ?? [])],
    ['Dato', sent === null ? (message.date ?? '') : inNorwegian(sent)],
  ];
  return parts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [`${label}: ${value}`])).join(' ');
}

const MOST_PEOPLE = 50;

function people(addresses: Addresses): string {
  const all = addresses.flatMap((address) => (address.group === undefined ? [address] : address.group));
  const shown = all
    .slice(0, MOST_PEOPLE)
    .map(({ name, address }) => (name === '' ? address : address === '' ? name : `${name} <${address}>`));
  return shown.join(', ') + (all.length > MOST_PEOPLE ? ` og ${all.length - MOST_PEOPLE} til` : '');
}
