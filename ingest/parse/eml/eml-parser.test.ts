import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createEmlParser } from './eml-parser.ts';

async function read(message: string, limits = DEFAULT_LIMITS, encoding: 'utf8' | 'latin1' = 'utf8') {
  const document = await createEmlParser().parse(new Uint8Array(Buffer.from(message.replaceAll('\n', '\r\n'), encoding)), {
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
    expect(properties).toMatchObject({ title: 'Høring', author: 'Målfrid', created: '2024-06-12T10:00:00+02:00' });
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

  it.each([
    ['says nothing of MIME', ''],
    ['says iso-8859-1', 'MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n'],
    ['says us-ascii', 'Content-Type: text/plain; charset="us-ascii"; format=flowed\n'],
    ['says utf-8', 'Content-Type: text/plain;\n charset=utf-8\n'],
    ['says no charset', 'Content-Type: text/plain\n'],
    ['is a page', 'Content-Type: text/html; charset=iso-8859-1\n'],
  ])('reads windows-1252 in a message that %s', async (_, headers) => {
    const head = 'From: K\xe5re <k@oslo.no>\nSubject: Plan for \xc5rnes 2025\x962028\n';
    const { lines } = await read(
      `${head}${headers}\nPlanen for \xc5rnes gjelder 2025\x962028 og koster 10\x9612 mill.\x85\n`,
      DEFAULT_LIMITS,
      'latin1',
    );
    expect(lines).toEqual([
      'heading: Plan for Årnes 2025–2028',
      'paragraph: Fra: Kåre <k@oslo.no>',
      'paragraph: Planen for Årnes gjelder 2025–2028 og koster 10–12 mill.…',
    ]);
  });

  it('reads each part in its own encoding, and UTF-8 that says it is Latin-1', async () => {
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    const message = mixed(
      part('text/plain; charset=iso-8859-1', 'Pris 10=9612 mill. p=E5 =D8ya.', 'Content-Transfer-Encoding: quoted-printable\n'),
      part('text/plain; charset=iso-8859-1', utf8('Åpner 2025–2028.')),
      '--b\n\nGjelder 7\x969 p\xe5 \xd8ya.\n',
      part('text/plain; charset=iso-8859-15', 'Koster \xa4 5 p\xe5 \xd8ya.'),
    );
    const { lines, remarks } = await read(message, DEFAULT_LIMITS, 'latin1');
    expect(lines.slice(2).join(' ')).toBe(
      'paragraph: Pris 10–12 mill. på Øya. paragraph: Åpner 2025–2028. paragraph: Gjelder 7–9 på Øya. paragraph: Koster € 5 på Øya.',
    );
    expect(remarks.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  it('gives the Norwegian day of a message sent around midnight', async () => {
    const sent = async (date: string) => (await read(`From: a@b.no\nSubject: x\nDate: ${date}\n\nHei.\n`)).properties.created?.slice(0, 10);
    expect(await sent('Wed, 1 Jan 2025 00:30:00 +0100')).toBe('2025-01-01');
    expect(await sent('Tue, 1 Jul 2025 01:15:00 +0200')).toBe('2025-07-01');
    expect(await sent('Tue, 31 Dec 2024 23:30:00 +0000')).toBe('2025-01-01');
  });

  it('joins the lines of format=flowed, and takes the marks off what is quoted', async () => {
    const { lines } = await read(
      `${HEAD}Content-Type: text/plain; charset=utf-8; format=flowed\n\nHoppbakken skal bygges om slik at \nden kan brukes hele sommeren.\n> Tidligere svar\n> over to linjer.\n>> Enda eldre.\n`,
    );
    expect(lines.slice(2)).toEqual([
      'paragraph: Hoppbakken skal bygges om slik at den kan brukes hele sommeren.',
      'paragraph: Tidligere svar over to linjer.',
      'paragraph: Enda eldre.',
    ]);
  });

  it('reads the page rather than the plain text where the page says more', async () => {
    const both = (html: string) =>
      `${HEAD}Content-Type: multipart/alternative; boundary=b\n\n${part('text/plain; charset=utf-8', 'Isbanen koster 25 kroner.')}${part('text/html; charset=utf-8', html)}--b--\n`;
    const table = '<p>Isbanen koster 25 kroner.</p><table><tr><th>Tid<th>Pris<tr><td>Helg<td>35 kr</table>';
    expect((await read(both(table))).lines.slice(2)).toEqual(['paragraph: Isbanen koster 25 kroner.', 'table-row: Helg | 35 kr']);
    expect((await read(both('<p>Isbanen koster<br>25 kroner.</p>'))).lines.slice(2)).toEqual(['paragraph: Isbanen koster 25 kroner.']);
  });

  it('hands on how the sender has marked the message', async () => {
    const { margins, properties } = await read(
      `${HEAD}Sensitivity: Company-Confidential\nKeywords: =?utf-8?q?Unntatt_offentlighet?=\nX-Acme-Classification: Fortrolig\nX-Mailer: Acme\n\nHei.\n`,
    );
    expect(margins).toEqual(['Sensitivity: Company-Confidential', 'Keywords: Unntatt offentlighet', 'X-Acme-Classification: Fortrolig']);
    expect(properties.other).toEqual(margins);
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
