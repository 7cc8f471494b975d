import type { HostileFile } from './hostile-file.ts';

const SEEN_WORD = 'synligvedtak';
const SCRIPT_WORD = 'skriptord';
const LEVELS = 50;
const ATTACHMENTS = 10_000;

/** Pages and messages that would act if they were shown or followed (number 22). */
export function hostileMarkup(): HostileFile[] {
  const html = (inside: string): Uint8Array =>
    Buffer.from(`<!doctype html><html lang="nb"><title>Side</title><main><p>Et ${SEEN_WORD}.</p>${inside}</main></html>`);
  const pages: readonly [string, string][] = [
    ['script', `<script>const a = '${SCRIPT_WORD}';</script>`],
    ['style', `<style>p::after { content: '${SCRIPT_WORD}' }</style>`],
    ['onerror', `<img src="http://127.0.0.1:9/a.png" onerror="${SCRIPT_WORD}()">`],
    ['iframe', `<iframe src="file:///etc/passwd" srcdoc="${SCRIPT_WORD}"></iframe>`],
    ['refresh', `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/${SCRIPT_WORD}">`],
    ['template', `<template><p>${SCRIPT_WORD}</p></template>`],
    ['svg', `<svg><script>${SCRIPT_WORD}</script></svg>`],
    ['hidden', `<p hidden>${SCRIPT_WORD}</p><p style="display:none">${SCRIPT_WORD}</p>`],
  ];
  return [
    ...pages.map(([trap, inside]) => ({
      name: `markup-${trap}.html`,
      bytes: html(inside),
      expect: 'indexed' as const,
      present: SEEN_WORD,
      absent: SCRIPT_WORD,
    })),
    { name: 'mail-nested-50.eml', bytes: Buffer.from(nestedMessage(LEVELS)), expect: 'either' },
    { name: 'mail-10000-attachments.eml', bytes: Buffer.from(manyAttachments()), expect: 'either' },
    {
      name: 'mail-winmail.eml',
      bytes: Buffer.from(multipart([attachment('winmail.dat', 'x\u009F>\u0022')])),
      expect: 'indexed',
      present: SEEN_WORD,
    },
    {
      name: 'mail-no-boundary-end.eml',
      bytes: Buffer.from(multipart([attachment('a.txt', 'vedlegg')]).replace('--grense--', '')),
      expect: 'either',
    },
    {
      name: 'mail-attachment-escapes.eml',
      bytes: Buffer.from(multipart([attachment('../../arkivsvar-escaped.txt', 'ute')])),
      expect: 'either',
    },
    {
      name: 'mail-headers-only.eml',
      bytes: Buffer.from('From: a@example.no\r\nTo: b@example.no\r\nSubject: Uten innhold\r\n\r\n'),
      expect: 'either',
    },
    {
      name: 'mail-long-header.eml',
      bytes: Buffer.from(`From: a@example.no\r\nSubject: ${'a'.repeat(5_000_000)}\r\n\r\nEt ${SEEN_WORD}.\r\n`),
      expect: 'either',
    },
  ];
}

const HEAD = 'From: a@example.no\r\nTo: b@example.no\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nSubject: Vedtak\r\nMIME-Version: 1.0\r\n';

function nestedMessage(levels: number): string {
  let message = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nInnerst.\r\n`;
  for (let n = 0; n < levels; n++) {
    message = `${HEAD}Content-Type: multipart/mixed; boundary="g${n}"\r\n\r\n--g${n}\r\nContent-Type: message/rfc822\r\n\r\n${message}\r\n--g${n}--\r\n`;
  }
  return message;
}

function manyAttachments(): string {
  return multipart(Array.from({ length: ATTACHMENTS }, (_, n) => attachment(`vedlegg-${n}.txt`, `Vedlegg nummer ${n}.`)));
}

function multipart(attachments: readonly string[]): string {
  const body = `--grense\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nEt ${SEEN_WORD} i e-posten.\r\n`;
  return `${HEAD}Content-Type: multipart/mixed; boundary="grense"\r\n\r\n${body}${attachments.join('')}--grense--\r\n`;
}

function attachment(name: string, text: string): string {
  return `--grense\r\nContent-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${text}\r\n`;
}
