import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createEmlParser } from './eml-parser.ts';

async function read(message: string, limits = DEFAULT_LIMITS) {
  const document = await createEmlParser().parse(new TextEncoder().encode(message.replaceAll('\n', '\r\n')), {
    limits,
    ocr: null,
    signal: new AbortController().signal,
  });
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  return { ...document, lines: blocks.map((block) => `${block.kind}: ${block.text}`) };
}

const HEAD =
  'From: =?utf-8?q?M=C3=A5lfrid?= <m@oslo.no>\nTo: styret@oslo.no\nSubject: =?utf-8?q?H=C3=B8ring?=\nDate: Wed, 12 Jun 2024 10:00:00 +0200\nMIME-Version: 1.0\n';
const part = (type: string, content: string, headers = '') => `--b\nContent-Type: ${type}\n${headers}\n${content}\n`;
const mixed = (...parts: string[]) => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;
const file = (name: string, type = 'application/pdf') =>
  part(`${type}; name="${name}"`, 'JVBERg==', `Content-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n`);

describe('eml parser', () => {
  it('gives subject, envelope and text', async () => {
    const { lines, properties } = await read(`${HEAD}Content-Type: text/plain; charset=utf-8\n\nHei.\n\n- Punkt\n`);
    expect(lines).toEqual([
      'heading: Høring',
      'paragraph: Fra: Målfrid <m@oslo.no> Til: styret@oslo.no Dato: 12. juni 2024 kl. 10:00',
      'paragraph: Hei.',
      'list-item: Punkt',
    ]);
    expect(properties).toMatchObject({ title: 'Høring', author: 'Målfrid', created: '2024-06-12T08:00:00.000Z' });
  });

  it('reads HTML when there is no text, without what is hidden', async () => {
    const { lines, remarks } = await read(
      `${HEAD}Content-Type: text/html; charset=utf-8\n\n<p>Hei</p><div style="display:none">Skjult</div>`,
    );
    expect(lines.slice(2)).toEqual(['paragraph: Hei']);
    expect(remarks).toEqual([{ code: 'hidden-text', detail: '' }]);
  });

  it('hands on attachments and messages, not inline pictures or winmail.dat', async () => {
    const { attachments, remarks } = await read(
      mixed(
        part('text/plain', 'Se vedlegg'),
        file('../../sak.pdf'),
        file('sak.pdf'),
        part('message/rfc822', 'Subject: Indre\n\nHei'),
        part('image/png', 'iVBORw==', 'Content-Disposition: inline\nContent-Transfer-Encoding: base64\n'),
        file('winmail.dat', 'application/ms-tnef'),
      ),
    );
    expect(attachments.map(({ name }) => name)).toEqual(['sak.pdf', 'sak (2).pdf', 'vedlegg-3.eml']);
    expect(new TextDecoder().decode(attachments[0]?.bytes)).toBe('%PDF');
    expect(remarks).toEqual([{ code: 'attachment-skipped', detail: 'winmail.dat fra Outlook' }]);
  });

  it('reads no more attachments than the limit', async () => {
    const { attachments, remarks } = await read(mixed(...Array.from({ length: 5 }, (_, index) => file(`v${index}.pdf`))), {
      ...DEFAULT_LIMITS,
      attachments: 2,
    });
    expect(attachments).toHaveLength(2);
    expect(remarks).toEqual([{ code: 'attachment-skipped', detail: '3 vedlegg over grensen på 2' }]);
  });

  it('ends in a refusal or a document however deep the parts are nested', async () => {
    const deep = Array.from({ length: 500 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`).join('');
    await expect(read(`${HEAD}${deep}`)).rejects.toThrow('unsafe-structure');
  });
});
