import PostalMime from 'postal-mime';
import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import type { BlockDraft } from '../blocks/block-draft.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument, flowPage } from '../blocks/finish-document.ts';
import { formatAmount } from '../blocks/format-amount.ts';
import { htmlBlocks } from '../blocks/html-blocks.ts';
import { instant } from '../blocks/instant.ts';
import { readHtml } from '../blocks/read-html.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { Attachment } from '../parsed-document.ts';
import type { Parser } from '../parser.ts';
import { textBlocks } from '../text/text-blocks.ts';
import { attachmentName } from './attachment-name.ts';

const DEEPEST_PARTS = 100;

export function createEmlParser(): Parser {
  return {
    format: 'eml',
    async parse(bytes, { limits }) {
      const message = await readMessage(bytes);
      const body = bodyBlocks(message, limits);
      const { attachments, skipped } = readAttachments(message, limits);
      const remarks: Remark[] = [];
      if (body.hidden) remarks.push({ code: 'hidden-text', detail: '' });
      if (skipped.length > 0) remarks.push({ code: 'attachment-skipped', detail: skipped.join(', ') });
      const subject = message.subject ?? '';
      const head: BlockDraft[] = [{ kind: 'heading', level: 1, text: subject === '' ? '(uten emne)' : subject }];
      const envelope = envelopeLine(message);
      if (envelope !== '') head.push({ kind: 'paragraph', text: envelope });
      const properties = {
        title: cleanText(subject).text,
        author: cleanText(message.from?.name ?? '').text,
        created: instant(message.date),
        modified: null,
        language: null,
        other: [],
      };
      return finishDocument({ format: 'eml', properties, pages: [flowPage([...head, ...body.drafts])], remarks, attachments }, limits);
    },
  };
}

type Message = Awaited<ReturnType<typeof PostalMime.parse>>;

async function readMessage(bytes: Uint8Array): Promise<Message> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: DEEPEST_PARTS,
    });
  } catch (error) {
    throw new Refusal('unsafe-structure', 'meldingen har for mange nivåer eller for store meldingshoder', error);
  }
}

function bodyBlocks(message: Message, limits: Limits): { drafts: readonly BlockDraft[]; hidden: boolean } {
  const text = message.text?.trim() ?? '';
  // Some senders leave the text part empty or with a note that the message is HTML; the longer part is the message.
  if (message.html === undefined || text.length > message.html.length) return { drafts: textBlocks(text), hidden: false };
  const html = htmlBlocks(readHtml(message.html, limits.depth), { page: false, boldHeadings: false });
  return text === '' || html.hidden
    ? { drafts: typedLists(html.drafts), hidden: html.hidden }
    : { drafts: textBlocks(text), hidden: false };
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

function envelopeLine(message: Message): string {
  const parts = [
    ['Fra', message.from === undefined ? '' : people([message.from])],
    ['Til', people(message.to ?? [])],
    ['Kopi', people(message.cc ?? [])],
    ['Dato', norwegianDate(message.date)],
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

/** The sender's own calendar day and clock are not in the parsed message; Norwegian time is what the archive keeps. */
function norwegianDate(date: string | undefined): string {
  const iso = instant(date);
  if (iso === null) return date ?? '';
  return new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(new Date(iso));
}
