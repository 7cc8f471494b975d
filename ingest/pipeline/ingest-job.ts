import path from 'node:path';
import type { Checksum } from '#domain/ids.ts';
import type { Limits } from '../load/limits.ts';
import { checksumOf, type Input, readInput } from '../load/read-input.ts';
import type { CorpusFile } from '../load/scan-corpus.ts';
import type { Attachment } from '../parse/parsed-document.ts';
import { markedName } from '../structure/metadata/confidentiality.ts';

/** One input on its way in: a file of the corpus, or an attachment with its bytes at hand. */
export type IngestJob = {
  readonly path: string;
  readonly parentPath: string | null;
  readonly bytes: number;
  /** Whole milliseconds since 1970; an attachment has its message's. */
  readonly modifiedAt: number;
  /** 0 for a file of the corpus, 1 for its attachments … */
  readonly depth: number;
  /** True for what lies under a name that closes it, or came with a closed document: it is closed, whatever it says itself. */
  readonly closed: boolean;
  /** @throws Refusal */
  readonly load: (signal: AbortSignal) => Promise<Input>;
};

export function corpusJob(file: CorpusFile, limits: Limits): IngestJob {
  return {
    path: file.path,
    parentPath: null,
    bytes: file.bytes,
    modifiedAt: file.modifiedAt,
    depth: 0,
    closed: markedName(file.path) !== null,
    load: (signal) => readInput(file, limits, signal),
  };
}

/** Jobs for the attachments of one message, each with a path of its own under the message's. */
export function attachmentJobs(parent: IngestJob, attachments: readonly Attachment[], closed: boolean): IngestJob[] {
  const taken = new Set<string>();
  return attachments.map(({ name, bytes }) => {
    const attachmentPath = `${parent.path}/${freeName(safeName(name), taken)}`;
    const checksum: Checksum = checksumOf(bytes);
    return {
      path: attachmentPath,
      parentPath: parent.path,
      bytes: bytes.length,
      modifiedAt: parent.modifiedAt,
      depth: parent.depth + 1,
      closed: closed || parent.closed || markedName(attachmentPath) !== null,
      load: () => Promise.resolve({ bytes, checksum }),
    };
  });
}

/** The last part of a name from outside, without characters that separate paths or steer a terminal. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return clean === '' || /^\.+$/u.test(clean) ? 'vedlegg' : clean.slice(-150);
}

function freeName(name: string, taken: Set<string>): string {
  const { name: stem, ext } = path.posix.parse(name);
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${ext}`;
  taken.add(free);
  return free;
}
